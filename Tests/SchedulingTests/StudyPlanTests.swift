import Testing

@testable import Scheduling

struct StudyPlanTests {
  private let unseen = StudyCard<FSRS6.Memory>(history: .unseen)

  private func policy(
    interview: Int,
    minutes: Double,
    onLastDay: Double? = nil
  ) -> DeadlinePolicy<FSRS6> {
    DeadlinePolicy(
      model: FSRS6(),
      interview: interview,
      time: StudyTime(minutesPerDay: minutes, onLastDay: onLastDay)
    )
  }

  private func seen(stability: Double, on day: Int) -> StudyCard<FSRS6.Memory> {
    let memory = FSRS6.Memory(stability: stability, difficulty: 5)
    return StudyCard(history: .answered(memory, on: day, due: day + 9))
  }

  @Test func `a plan that fits says what each day holds and what comes of it`() throws {
    let cards = Array(repeating: unseen, count: 60)
    let plan = try policy(interview: 114, minutes: 5).plan(for: cards, on: 100)
    #expect(plan.fits)
    #expect(plan.remedies == nil)
    #expect(plan.days.count == 14)
    #expect(plan.days.reduce(0) { $0 + $1.new } == 60)
    #expect(plan.days.allSatisfy { $0.seconds < 320 })
    #expect(plan.newCardsPerDay == plan.days[0].new)
    #expect((5...14).contains(plan.daysWithNewCards))
    #expect(plan.cards == 60)
    #expect(plan.unseen == 0)
    #expect(plan.recall > 0.95)
    #expect(plan.recallWithoutStudy == 0)
    #expect(plan.finalPass == .spread(days: 3))
  }

  @Test func `a plan that does not fit is mended by what it proposes`() throws {
    let cards = Array(repeating: unseen, count: 40)
    let short = policy(interview: 8, minutes: 1)
    let plan = try short.plan(for: cards, on: 0)
    #expect(!plan.fits)
    #expect(plan.unseen > 0)
    #expect(plan.crowdedOut >= plan.unseen)
    #expect(plan.recall < 0.9)
    let remedies = try #require(plan.remedies)

    let minutes = try #require(remedies.minutesPerDay)
    #expect(try policy(interview: 8, minutes: Double(minutes)).plan(for: cards, on: 0).fits)
    #expect(try !policy(interview: 8, minutes: Double(minutes - 1)).plan(for: cards, on: 0).fits)

    let days = try #require(remedies.daysLeft)
    #expect(days > 8)
    #expect(try policy(interview: days, minutes: 1).plan(for: cards, on: 0).fits)

    #expect((1..<40).contains(remedies.cards))
    #expect(try short.plan(for: Array(cards.prefix(remedies.cards)), on: 0).fits)
    #expect(try !short.plan(for: Array(cards.prefix(remedies.cards + 1)), on: 0).fits)
  }

  @Test func `studying beats leaving the cards alone`() throws {
    let cards = (0..<40).map { seen(stability: Double($0 % 9) + 1, on: -$0) }
    let model = FSRS6()
    let alone = cards.reduce(0.0) { sum, card in
      guard let last = card.lastAnswer else { return sum }
      return sum + model.retrievability(of: last.memory, after: Double(8 - last.day)) / 40
    }
    let plan = try policy(interview: 8, minutes: 3).plan(for: cards, on: 0)
    #expect(abs(plan.recallWithoutStudy - alone) < 1e-12)
    #expect(plan.recall > alone + 0.1)
    #expect(plan.fits)
  }

  @Test func `cards that are known well need no second answer`() throws {
    let cards = Array(repeating: seen(stability: 3000, on: -2), count: 30)
    let plan = try policy(interview: 5, minutes: 1).plan(for: cards, on: 0)
    #expect(plan.fits)
    #expect(plan.seconds == 0)
  }

  @Test(arguments: [
    (0, 5, 9.0, PlanProblem.noCards), (9, 0, 9, .dateNotAhead(daysAgo: 0)),
    (9, -3, 9, .dateNotAhead(daysAgo: 3)), (9, 5, 0, .noTime), (9, 5, -4, .noTime),
    (9, 5, .nan, .noTime),
  ])
  func `what is wrong is said`(
    cards: Int,
    interview: Int,
    minutes: Double,
    problem: PlanProblem
  ) {
    #expect(throws: problem) {
      try policy(interview: interview, minutes: minutes)
        .plan(for: Array(repeating: unseen, count: cards), on: 0)
    }
  }

  @Test func `problems are said in words`() {
    #expect(PlanProblem.dateNotAhead(daysAgo: 1).description == "the interview was yesterday")
    #expect(PlanProblem.dateNotAhead(daysAgo: 12).description == "the interview was 12 days ago")
  }

  @Test func `more cards than any plan can hold do not fit, and no minutes mend it`() throws {
    let cards = Array(repeating: unseen, count: 20_000)
    let plan = try policy(interview: 3, minutes: 20).plan(for: cards, on: 0)
    #expect(plan.cards == 20_000)
    #expect(plan.crowdedOut >= 19_700)
    #expect(try #require(plan.remedies).minutesPerDay == nil)
    #expect(try #require(plan.remedies).daysLeft == nil)
  }

  @Test func `odd times and far dates are no trouble`() throws {
    let cards = [unseen, seen(stability: 2, on: 3)]
    let endless = try policy(interview: 4, minutes: .infinity).plan(for: cards, on: 0)
    #expect(endless.fits)
    let far = try policy(interview: 100_000, minutes: 1).plan(for: cards, on: 0)
    #expect(far.days.count == 365)
    let lastDayOnly = try policy(interview: 4, minutes: 0, onLastDay: 9).plan(for: cards, on: 0)
    #expect(lastDayOnly.days.map(\.new) == [0, 0, 0, 1])
  }
}
