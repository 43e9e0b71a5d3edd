import Progress
import Questions
import Scheduling
import Sessions
import Synchronization
import Testing

/// Of a large bank only what is asked is made into cards.
struct UnmadeCardTests {
  private final class Counter: Sendable {
    let made = Atomic(0)
  }

  /// Counts how often it is asked for cards.
  private struct Counting: Form {
    let name = "counting"
    let summary = "a form that counts"
    let counter: Counter

    func cards(of question: Question) -> [Card] {
      counter.made.add(1, ordering: .relaxed)
      return Recall().cards(of: question)
    }
  }

  @Test func `no card is made that is not asked`() {
    let counter = Counter()
    let questions = (0..<200).map { index in
      question("q\(index)", Counting(counter: counter)) { draft in
        if index % 3 == 1 { draft.after = ["q\(index - 1)"] }
      }
    }
    let past = (0..<100).map { reviewed("q\($0)", .easy, Double($0 % 9 - 10) * daySeconds) }
    let ledger = Ledger(replaying: [bySteps] + past)
    let queue = Queue(of: questions, ledger, at: time(), limits: .init(cards: 12, new: 5))
    #expect(queue.plan.count == 12)
    #expect(counter.made.load(ordering: .relaxed) == 12)
    let all = Queue(of: questions, ledger, at: time())
    #expect(all.plan.count > 12 && all.plan.count < 100)
    #expect(counter.made.load(ordering: .relaxed) == 12 + all.plan.count)
  }
}
