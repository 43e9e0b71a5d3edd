import Basics
import Insight
import Scheduling
import Testing

struct AgeTests {
  private func state(_ stage: Stage, _ due: Due) -> CardState {
    CardState(
      memory: .fsrs6(.init(stability: 30, difficulty: 5)),
      stage: stage,
      due: due,
      lastReview: time(),
      reviews: 3,
      lapses: 0
    )
  }

  @Test func `mature begins at an interval of three weeks`() {
    let young = state(.review, .on(today.advanced(by: 20)))
    let mature = state(.review, .on(today.advanced(by: 21)))
    #expect(Age(of: young, dayStart: 4) == .young)
    #expect(Age(of: mature, dayStart: 4) == .mature)
  }

  @Test func `new cards and cards within their steps are learning`() {
    #expect(Age(of: nil, dayStart: 4) == .learning)
    #expect(Age(of: state(.learning(step: 0), .at(time().moment)), dayStart: 4) == .learning)
    let lapsed = state(.relearning(step: 0), .on(today.advanced(by: 30)))
    #expect(Age(of: lapsed, dayStart: 4) == .learning)
  }
}
