import Basics
import Testing

@testable import Scheduling

struct DeadlinePolicyTests {
  private let model = FSRS6()

  private func policy(
    interview: Int,
    minutes: Double,
    onLastDay: Double? = nil
  ) -> DeadlinePolicy<FSRS6> {
    DeadlinePolicy(
      model: model,
      interview: interview,
      time: StudyTime(minutesPerDay: minutes, onLastDay: onLastDay)
    )
  }

  private func unseen(_ count: Int) -> [StudyCard<FSRS6.Memory>] {
    Array(repeating: StudyCard(history: .unseen), count: count)
  }

  private func seen(
    stability: Double,
    on day: Int,
    weight: Double = 1
  ) -> StudyCard<FSRS6.Memory> {
    let memory = FSRS6.Memory(stability: stability, difficulty: 5)
    return StudyCard(history: .answered(memory, on: day, due: day + 1), weight: weight)
  }

  // MARK: - Against one desired retention

  /// What each policy brought, on average over three pairs of learners unlike the model.
  private func compare(
    cards count: Int,
    days: Int,
    shareOfLastDay: Double?,
    price: Double? = nil
  ) -> (gain: Double, longest: Double, unseen: Int) {
    var gain = 0.0
    var seconds = 0.0
    var longest = 0.0
    var unseen = 0
    for seed in UInt64(1)...6 {
      let newCards = Int((Double(count) / (0.7 * Double(days))).rounded(.up))
      let fixed = play(
        FixedRetention(
          model: model,
          desiredRetention: 0.9,
          limits: DailyLimits(newCards: newCards)
        ),
        count,
        days,
        seed
      )
      // The last card of a day may begin before the time is up and end after it.
      let rest = fixed.seconds - 9 * Double(days)
      let last = rest * (shareOfLastDay ?? 1 / Double(days))
      let time = StudyTime(
        secondsPerDay: (rest - last) / Double(days - 1),
        secondsOnLastDay: last
      )
      let policy = DeadlinePolicy(model: model, interview: days, time: time, price: price)
      let planned = play(policy, count, days, seed)
      seconds += planned.seconds - fixed.seconds
      gain += (planned.recall - fixed.recall) / 6
      longest = max(longest, planned.peakSeconds / (fixed.seconds / Double(days)))
      unseen += planned.unseen
    }
    #expect(seconds <= 0)
    return (gain, longest, unseen)
  }

  private func play<Policy: StudyPolicy>(
    _ policy: Policy,
    _ count: Int,
    _ days: Int,
    _ seed: UInt64
  ) -> Simulation where Policy.Memory == FSRS6.Memory {
    simulate(
      unseen(count),
      days: days,
      policy: policy,
      believed: model,
      learner: .unlike(model, seed: seed),
      seed: seed
    )
  }

  /// Fewer cards than in the benchmark, which prints what 300 in 30 days bring.
  ///
  /// The price is the one that tuning finds.
  @Test(arguments: [(100, 30, nil, 0.015), (150, 14, nil, 0.015), (150, 7, 0.0055, 0.008)])
  func `at equal minutes every day more is recalled than by one retention`(
    cards: Int,
    days: Int,
    price: Double?,
    gain: Double
  ) {
    let result = compare(cards: cards, days: days, shareOfLastDay: nil, price: price)
    #expect(result.gain >= gain)
    #expect(result.longest <= 1.1)
    #expect(result.unseen == 0)
  }

  @Test(arguments: [(100, 30, 0.22, 0.03), (150, 14, 0.27, 0.02), (150, 7, 0.4, 0.02)])
  func `a long last day brings more still`(
    cards: Int,
    days: Int,
    share: Double,
    gain: Double
  ) {
    let result = compare(cards: cards, days: days, shareOfLastDay: share)
    #expect(result.gain >= gain)
    #expect(result.unseen == 0)
  }

  // MARK: - New cards

  @Test(arguments: [(40, 10, 1.2), (40, 3, 3.8), (40, 1, 11), (7, 20, 2), (1, 1, 1)])
  func `no card stays unseen where there is just time for all`(
    cards: Int,
    days: Int,
    minutes: Double
  ) {
    for seed in UInt64(1)...4 {
      let policy = policy(interview: days, minutes: minutes)
      #expect(play(policy, cards, days, seed).unseen == 0)
    }
  }

  @Test func `new cards come before others, spread, the weightiest first`() {
    var cards = unseen(40) + [seen(stability: 1, on: -3)]
    cards[17].weight = 3
    let plan = policy(interview: 20, minutes: 30)
    #expect(plan.session(of: cards, on: 0).queue == [17, 0, 1, 2, 3, 40])
    #expect(plan.session(of: cards, on: 19).queue.count == 41)
  }

  // MARK: - Seen cards

  @Test func `a card answered today, or that gains nothing, or counts nothing, is left out`() {
    let cards = [
      seen(stability: 2, on: 4), seen(stability: 2, on: 5), seen(stability: 2, on: 6),
      seen(stability: 30000, on: 4), seen(stability: 2, on: 1, weight: 0),
    ]
    #expect(policy(interview: 6, minutes: 9).session(of: cards, on: 5).queue == [0])
  }

  @Test func `of two equal cards the weightier comes first`() {
    let cards = [seen(stability: 3, on: 0), seen(stability: 3, on: 0, weight: 2)]
    #expect(policy(interview: 9, minutes: 9).session(of: cards, on: 4).queue == [1, 0])
    #expect(policy(interview: 5, minutes: 9).session(of: cards, on: 4).queue == [1, 0])
  }

  @Test func `a long last day has every card once more, a short one is helped by those before it`()
  {
    let long = policy(interview: 14, minutes: 3, onLastDay: 15)
    #expect(long.finalPass(of: unseen(60)) == .onLastDay)
    #expect(play(long, 60, 14, 1).days[13].reviews >= 58)
    let flat = policy(interview: 14, minutes: 3)
    #expect(flat.finalPass(of: unseen(60)) == .spread(days: 5))
    let last = play(flat, 60, 14, 1).days
    #expect(last[13].reviews < 20)
    #expect(last.suffix(5).reduce(0) { $0 + $1.reviews } >= 58)
  }

  @Test func `every queue is of cards that exist, each once`() {
    var random = SeededRandom(seed: 9)
    for _ in 0..<60 {
      let interview = Int.random(in: -2...12, using: &random)
      let cards = (0..<Int.random(in: 0...60, using: &random)).map { _ in
        Bool.random(using: &random)
          ? StudyCard<FSRS6.Memory>(history: .unseen, weight: .random(in: 0...3, using: &random))
          : seen(
            stability: .random(in: 0.001...400, using: &random),
            on: .random(in: -30...12, using: &random),
            weight: .random(in: 0...3, using: &random)
          )
      }
      let plan = policy(interview: interview, minutes: .random(in: 0...40, using: &random))
      for day in -3...13 {
        let session = plan.session(of: cards, on: day)
        #expect(Set(session.queue).count == session.queue.count)
        #expect(session.queue.allSatisfy(cards.indices.contains))
        if day >= interview { #expect(session == StudySession(queue: [], seconds: 0)) }
      }
    }
  }

  @Test func `of very many cards the forgotten and the well known are left out`() {
    let many = Array(repeating: seen(stability: 36500, on: 0), count: 3000)
    let cards = many + Array(repeating: seen(stability: 6, on: 0), count: 20) + many
    let queue = policy(interview: 12, minutes: 60).session(of: cards, on: 10).queue
    #expect(queue == Array(3000..<3020))
  }

  @Test func `no interval passes the interview`() {
    let plan = policy(interview: 20, minutes: 10)
    let long = FSRS6.Memory(stability: 300, difficulty: 3)
    #expect(plan.due(after: long, answeredOn: 5) == 20)
    #expect(plan.due(after: long, answeredOn: 19) == 20)
    #expect(plan.due(after: long, answeredOn: 20) == 320)
    #expect(plan.due(after: FSRS6.Memory(stability: 3, difficulty: 3), answeredOn: 5) == 8)
    let simulation = play(plan, 30, 20, 1)
    #expect(simulation.days.count == 20)
  }

  // MARK: - Tuning

  @Test func `the last day is dearer where time is short and cheaper where there is plenty`() throws
  {
    let cards = unseen(60)
    let short = policy(interview: 14, minutes: 2.4).tuned(for: cards, on: 0)
    let plenty = policy(interview: 14, minutes: 6).tuned(for: cards, on: 0)
    let ordinary = FinalPass.spread(days: 2).price
    #expect(try #require(short.price) > ordinary)
    #expect(try #require(plenty.price) < ordinary)
  }

  @Test func `tuning changes nothing where there is nothing to play`() {
    let plan = policy(interview: 14, minutes: 2)
    #expect(plan.tuned(for: [], on: 0) == plan)
    #expect(plan.tuned(for: unseen(5), on: 14) == plan)
    #expect(plan.tuned(for: unseen(5), on: 4000) == plan)
  }

  @Test func `the other models can be planned by as well`() {
    let time = StudyTime(minutesPerDay: 5)
    let sm2 = DeadlinePolicy(model: SM2(), interview: 9, time: time)
    let memory = SM2().memory(after: .good, from: nil, elapsedDays: 0)
    let cards = [StudyCard(history: .answered(memory, on: 0, due: 1)), StudyCard(history: .unseen)]
    #expect(sm2.session(of: cards, on: 8).queue == [1, 0])
    let fsrs7 = DeadlinePolicy(model: FSRS7(), interview: 9, time: time)
    let simulation = simulate(
      Array(repeating: StudyCard(history: .unseen), count: 30),
      days: 9,
      policy: fsrs7,
      believed: FSRS7(),
      learner: .unlike(FSRS7(), seed: 2),
      seed: 1
    )
    #expect(simulation.unseen == 0)
    #expect(simulation.recall > 0.8)
  }
}
