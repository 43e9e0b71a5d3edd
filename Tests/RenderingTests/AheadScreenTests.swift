import Basics
import Insight
import Progress
import Questions
import Rendering
import Scheduling
import Terminal
import Testing

struct AheadScreenTests {
  private let today = CivilDay(number: 20_778)

  private func plan(
    cards: Int = 131,
    minutes: Int = 40,
    days: Int = 24,
    onLastDay: Int? = nil,
    secondsPerCard: Double = 30
  ) throws -> DatedPlan {
    let wish = DatedPlan.Wish(
      today: today,
      interview: today.advanced(by: days),
      minutesPerDay: minutes,
      minutesOnLastDay: onLastDay
    )
    let habits = AnswerHabits.published.paced(secondsPerCard: secondsPerCard)
    let policy = DeadlinePolicy(
      model: FSRS6(),
      interview: days,
      time: wish.time.counted(from: today.number),
      habits: habits
    )
    let unseen = StudyCard<FSRS6.Memory>(history: .unseen)
    let topics = ["Optimizers", "Evaluation metrics", "Attention and transformers", "a", "b", "c"]
    return DatedPlan(
      try policy.plan(for: Array(repeating: unseen, count: cards), on: 0),
      for: wish,
      topics: (0..<cards).map { topics[$0 * topics.count / cards] },
      model: FSRS6.name,
      habits: habits,
      secondsPerCard: secondsPerCard,
      isPaceMeasured: onLastDay != nil
    )
  }

  private let end = "Save it with --save; drills and today then follow it. Nothing is changed yet."

  @Test func `a plan that fits, one that does not, and one over more weeks than a screen has rows`()
    throws
  {
    let fits = try plan()
    #expect(fits.plan.fits)
    try expectFrames("plan") { planScreen(fits, end: end, $0) }
    let short = try plan(cards: 500, minutes: 5, days: 10, onLastDay: 60, secondsPerCard: 48)
    #expect(!short.plan.fits)
    try expectFrames("plan-short") { planScreen(short, end: end, $0) }
    let long = try plan(cards: 40, minutes: 2, days: 200)
    try expectFrames("plan-long") { planScreen(long, end: end, $0) }
    let tomorrow = try plan(cards: 3, minutes: 10, days: 1)
    try expectFrames("plan-tomorrow") { planScreen(tomorrow, end: end, $0) }
  }

  private func forecast(_ due: [Int], days: Int = 30, interviewIn wait: Int? = 24) -> Forecast {
    var expected = [Simulation.Day](repeating: Simulation.Day(), count: days)
    for index in expected.indices {
      expected[index].reviews = 9 + index % 5
      expected[index].new = index < 9 ? 7 : 0
      expected[index].seconds = Double(expected[index].reviews) * 60
    }
    var forecast = Forecast(
      Specimen.all,
      Specimen.ledger,
      at: Specimen.time,
      days: days,
      expected: due.isEmpty ? nil : expected,
      interview: wait.map {
        Forecast.Interview(
          day: today.advanced(by: $0),
          recallWithoutStudy: 0.41,
          recall: 0.83,
          minutesPerDay: 40
        )
      }
    )
    guard !due.isEmpty else { return forecast }
    forecast.due = due + Array(repeating: 0, count: days - due.count)
    forecast.cards = 131
    forecast.new = 35
    forecast.overdue = 4
    forecast.newPerDay = 7
    forecast.steadyLoad = 9.75
    return forecast
  }

  private let due = [
    18, 13, 8, 34, 9, 18, 23, 10, 5, 12, 9, 6, 14, 10, 4, 5, 5, 4, 3, 4, 3, 1, 3, 2, 0, 1, 0, 7,
  ]

  @Test func `a forecast`() throws {
    try expectFrames("forecast") { forecastScreen(forecast(due), $0) }
    // The mark stands below its day wherever that is, and days that do not fit are added up.
    try expectFrames("forecast-soon") {
      forecastScreen(forecast(due.map { $0 * 40 }, interviewIn: 1), $0)
    }
    try expectFrames("forecast-few") { forecastScreen(forecast([], interviewIn: nil), $0) }
    let nothing = Forecast([], Ledger(), at: Specimen.time)
    try expectFrames("forecast-empty") { forecastScreen(nothing, $0) }
  }

  @Test(arguments: [1, 7, 8, 35, 36, 70, 71, 999, 100_000])
  func `bars keep within seven rows of one scale`(most: Int) {
    for capabilities in screens.map(\.capabilities) where !capabilities.isPlain {
      let lines = forecastScreen(forecast([most, most / 2, 0, 1]), capabilities)
      let bars = lines.filter { $0.text.contains("┤") }
      #expect((1...7).contains(bars.count))
      #expect(lines.allSatisfy { $0.width <= capabilities.width && $0 == $0.trimmed() })
    }
  }

  private func study(_ days: Int, rule: SimulatedStudy.Rule, choices: Bool = true) -> SimulatedStudy
  {
    let unseen = StudyCard<FSRS6.Memory>(history: .unseen)
    let cards = Array(repeating: unseen, count: 120)
    let limits = DailyLimits(seconds: 600, newCards: 20)
    let policy = FixedRetention(model: FSRS6(), desiredRetention: 0.9, limits: limits)
    let learner = Learner(truth: FSRS6())
    return SimulatedStudy(
      SimulatedStudy.Setting(
        today: today,
        days: days,
        model: FSRS6.name,
        memory: FSRS6.name,
        rule: rule,
        minutesPerDay: 10,
        newPerDay: 20,
        secondsPerCard: 15,
        isPaceMeasured: true,
        seed: 1
      ),
      cards: cards.count,
      simulate(cards, days: days, policy: policy, believed: FSRS6(), learner: learner, seed: 1),
      choices: choices
        ? compareRetentions(days: days) { retention in
          var policy = policy
          policy.desiredRetention = retention
          return simulate(
            cards,
            days: days,
            policy: policy,
            believed: FSRS6(),
            learner: learner,
            seed: 1
          )
        } : []
    )
  }

  @Test func `a simulation, by days and by weeks`() throws {
    try expectFrames("simulation-days") {
      simulationScreen(study(14, rule: .retention(0.9), choices: false), $0)
    }
    try expectFrames("simulation-weeks") { simulationScreen(study(30, rule: .retention(0.9)), $0) }
    try expectFrames("simulation-plan") {
      simulationScreen(study(15, rule: .plan(until: today.advanced(by: 15))), $0)
    }
  }

  @Test(arguments: [0, 1, 15])
  func `today names the interview and the plan for it`(wait: Int) throws {
    var settings = ScheduleSettings()
    settings.interview = today.advanced(by: wait)
    settings.minutesPerDay = 40
    let event = Event(id: "plan", at: Specimen.time, what: .settings(settings))
    let ledger = Ledger(replaying: [event])
    let screen = { (ledger: Ledger, capabilities) in
      todayScreen(
        Today(learning: [], due: [], new: [], of: Specimen.all, ledger, at: Specimen.time),
        next: "grill drill asks them.",
        capabilities
      ).map(\.text)
    }
    let rich = screen(ledger, .rich())
    switch wait {
    case 0: #expect(rich[1] == " Interview today (21 Nov)")
    case 1: #expect(rich[1] == " Interview tomorrow (22 Nov) · plan: 40 min today")
    default: #expect(rich[1] == " Interview in 15 days (6 Dec) · plan: 40 min today")
    }
    #expect(
      screen(ledger, .plain())[1].hasSuffix(wait == 0 ? "(21 Nov)." : "plan: 40 minutes today.")
    )
    settings.model = SM2.name
    let unplanned = Ledger(replaying: [Event(id: "s", at: Specimen.time, what: .settings(settings))]
    )
    #expect(!screen(unplanned, .rich())[1].contains("plan"))
    settings.interview = today.advanced(by: -1)
    let over = Ledger(replaying: [Event(id: "o", at: Specimen.time, what: .settings(settings))])
    #expect(!screen(over, .rich()).contains { $0.contains("Interview") })
    #expect(!screen(Ledger(), .rich()).contains { $0.contains("Interview") })
  }
}
