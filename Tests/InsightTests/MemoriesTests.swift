import Basics
import Insight
import Progress
import Questions
import Scheduling
import Testing

struct MemoriesTests {
  private let questions = (0..<8).map { question("\($0)") }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func `every seen card that is asked is in one bucket of each kind`(seed: UInt64) throws {
    let events = randomStudy(seed: seed, answers: 30)
    let ledger = Ledger(replaying: events)
    let view = Memories(questions + questions, ledger, at: time())
    let states = questions.compactMap { ledger.state(of: $0.id) }
    #expect(view.cards == 8)
    #expect(view.seen == states.count)
    #expect(view.stabilities.reduce(0) { $0 + $1.cards } == states.count)
    #expect(view.difficulties.reduce(0) { $0 + $1.cards } == states.count)
    for (index, bucket) in view.stabilities.enumerated() {
      let end = index + 1 < view.stabilities.count ? view.stabilities[index + 1].from : .infinity
      let range = bucket.from..<end
      #expect(bucket.cards == states.count { range.contains(ledger.scheduler.stability(of: $0)) })
    }
    let recalls = states.map { ledger.scheduler.retrievability(of: $0, at: time()) }
    #expect(abs(try #require(view.known) - recalls.reduce(0, +)) < 1e-9)
    #expect(abs(try #require(view.recall) * Double(states.count) - recalls.reduce(0, +)) < 1e-9)
  }

  @Test func `a bucket begins with its bound`() {
    var settings = ScheduleSettings()
    settings.model = SM2.name
    let view = Memories(
      questions,
      Ledger(replaying: [
        Event(id: "s", at: time(-20), what: .settings(settings)), reviewed("0", .good, -1),
        reviewed("1", .good, -9), reviewed("1", .good, -8),
      ]),
      at: time()
    )
    // SM-2 asks a known card again in one day, then in six.
    #expect(view.stabilities.map(\.cards) == [0, 1, 1, 0, 0, 0])
    #expect(view.stabilities.map(\.from) == [0, 1, 4, 8, 21, 61])
    #expect(view.difficulties.isEmpty && view.known == nil)
  }

  @Test func `suspended cards and cards never seen are not remembered`() {
    let events = [
      reviewed("0", .good, -3), reviewed("1", .good, -3),
      Event(id: "s", at: time(), what: .suspend("1")),
    ]
    let view = Memories(questions, Ledger(replaying: events), at: time())
    #expect((view.cards, view.seen) == (7, 1))
    let nothing = Memories([], Ledger(), at: time())
    #expect((nothing.cards, nothing.seen, nothing.recall, nothing.known) == (0, 0, nil, 0))
  }
}
