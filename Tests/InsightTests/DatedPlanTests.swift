import Basics
import Insight
import Scheduling
import Testing

struct DatedPlanTests {
  private let unseen = StudyCard<FSRS6.Memory>(history: .unseen)

  private func plan(cards: Int, minutes: Int, days: Int, topics: [String]) throws -> DatedPlan {
    let wish = DatedPlan.Wish(
      today: today,
      interview: today.advanced(by: days),
      minutesPerDay: minutes
    )
    let policy = DeadlinePolicy(
      model: FSRS6(),
      interview: days,
      time: wish.time.counted(from: today.number)
    )
    return DatedPlan(
      try policy.plan(for: Array(repeating: unseen, count: cards), on: 0),
      for: wish,
      topics: topics,
      model: FSRS6.name,
      habits: .published,
      secondsPerCard: 15,
      isPaceMeasured: false
    )
  }

  @Test(arguments: [40, 97, 500])
  func `what does not fit is told by topic, and adds up`(count: Int) throws {
    let topics = (0..<count).map { $0 % 3 == 0 ? "caches" : "queues" }
    let plan = try plan(cards: count, minutes: 1, days: 8, topics: topics)
    #expect(plan.plan.crowdedOut > 0)
    #expect(plan.shortfalls.reduce(0) { $0 + $1.cards } == plan.plan.crowdedOut)
    #expect(plan.shortfalls.map(\.cards) == plan.shortfalls.map(\.cards).sorted(by: >))
    #expect(Set(plan.shortfalls.map(\.topic)).isSubset(of: ["caches", "queues"]))
  }

  @Test func `days are named from today on`() throws {
    let plan = try plan(cards: 60, minutes: 20, days: 14, topics: Array(repeating: "a", count: 60))
    #expect(plan.shortfalls.isEmpty)
    #expect(plan.wish.daysLeft == 14)
    let last = try #require(plan.lastDayWithNew)
    #expect((today...today.advanced(by: 13)).contains(last))
    #expect(plan.finalPassFrom == today.advanced(by: 13))
    #expect(plan.newSeconds > 0 && plan.newSeconds < plan.plan.seconds)
  }
}
