import Basics
import Progress
import Questions
import Scheduling
import Testing

struct CardEventTests {
  @Test(arguments: 1...30 as ClosedRange<UInt64>)
  func `the answers that count are those of the whole history, each with the memory that it left`(
    seed: UInt64
  ) {
    let events = randomEvents(seed: seed, count: 60)
    let all = answers(in: events)
    let cards = Set(all.map(\.review.card))
    let ledger = Ledger(replaying: events)
    let own = happenings(to: cards, in: events.shuffled())
    for card in cards {
      let counted = (own[card] ?? []).compactMap { happening in
        if case .answered(let answer, _) = happening.what { answer } else { nil }
      }
      let expected = all.filter { $0.review.card == card }
      #expect(counted == expected)
      let times = (own[card] ?? []).map(\.event.at.moment)
      #expect(times == times.sorted())
      if let last = own[card]?.last, case .answered(_, let after) = last.what {
        #expect(after == ledger.state(of: card))
      }
    }
    #expect(happenings(to: [], in: events).isEmpty)
  }
}
