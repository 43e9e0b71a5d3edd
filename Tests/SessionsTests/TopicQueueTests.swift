import Basics
import Progress
import Questions
import Scheduling
import Sessions
import Testing

/// Topics before others in a queue.
struct TopicQueueTests {
  private func new(_ questions: [Question], _ past: [Event] = []) -> [CardID] {
    let ledger = Ledger(replaying: [bySteps] + past)
    return Queue(of: questions, ledger, at: time(0), limits: .init(new: 100)).plan.new.map(\.id)
  }

  private func asked(_ id: String, in topics: [Int] = [], after: [Int] = []) -> Question {
    var one = question(id)
    one.topics = topics
    one.afterTopics = after
    return one
  }

  private func easy(_ ids: String...) -> [Event] {
    ids.map { reviewed($0, .easy, -5 * daySeconds) }
  }

  @Test func `a topic waits until those before it have left learning`() {
    let questions = [asked("late", after: [0]), asked("a", in: [0]), asked("b", in: [0])]
    #expect(new(questions) == ["a", "b"])
    #expect(new(questions, easy("a")) == ["b"])
    #expect(new(questions, easy("a") + [reviewed("b", .again, -30)]) == [])
    #expect(new(questions, easy("a", "b")) == ["late"])
  }

  @Test func `four in five of many are enough`() {
    let topic = (1...10).map { asked("a\($0)", in: [0]) }
    let questions = [asked("late", after: [0])] + topic
    let seven = (1...7).map { reviewed("a\($0)", .easy, -5 * daySeconds) }
    #expect(!new(questions, seven).contains("late"))
    #expect(new(questions, seven + easy("a8")) == ["late", "a9", "a10"])
  }

  @Test func `what is suspended, or not among those asked, holds up nothing`() {
    let questions = [asked("late", after: [0]), asked("a", in: [0])]
    let suspended = Event(id: "s", at: time(-60), what: .suspend("a"))
    #expect(new(questions, [suspended]) == ["late"])
    #expect(new([questions[0]]) == ["late"])
  }

  @Test func `in a circle the first topic comes first`() {
    let questions = [
      asked("a", in: [0], after: [1]), asked("b", in: [1], after: [0]),
      asked("c", in: [0], after: [1]),
    ]
    #expect(new(questions) == ["a"])
    #expect(new(questions, easy("a")) == ["b"])
    #expect(new(questions, easy("a", "b")) == ["c"])
  }

  @Test func `what is often asked raises what comes before it`() {
    let often = Question(
      id: "late",
      deck: "d",
      file: "d.md",
      draft: question("late") { $0.weight = "always" }.draft
    )
    var late = often
    late.afterTopics = [0]
    let questions = [asked("other"), asked("a", in: [0]), late]
    let queue = Queue(
      of: questions,
      Ledger(replaying: [bySteps]),
      at: time(0),
      limits: .init(new: 1)
    )
    #expect(queue.plan.new.map(\.id) == ["a"])
  }

  @Test func `what is waited for is told`() {
    let questions = [asked("late", after: [0])] + (1...5).map { asked("a\($0)", in: [0]) }
    let topic = OrderedTopic(name: "Trees", place: Place(file: "a.md", line: 1))
    let bank = Bank(questions: questions, topics: [topic])
    let awaited = AwaitedQuestions(in: bank, Ledger(replaying: easy("a1")))
    #expect(awaited.awaited(by: "late") == [.topic("Trees", learned: 1, needed: 4)])
    #expect(awaited.awaited(by: "a1").isEmpty)
  }

  /// Whatever the topics are, each day something can be begun until everything is.
  @Test(arguments: 0..<80)
  func `nothing waits for ever`(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let count = Int.random(in: 1...30, using: &random)
    let questions = (0..<count).map { index in
      var one = question("q\(index)") { draft in
        if Int.random(in: 0..<6, using: &random) == 0 {
          draft.after = ["q\(Int.random(in: 0..<count, using: &random))"]
        }
      }
      one.topics = (0..<5).filter { _ in Int.random(in: 0..<3, using: &random) == 0 }
      one.afterTopics = (0..<5).filter { _ in Int.random(in: 0..<4, using: &random) == 0 }
      one.afterTopics.removeAll(where: one.topics.contains)
      return one
    }
    var past: [Event] = []
    for _ in 0...count {
      let begun = new(questions, past)
      if begun.isEmpty { break }
      past += begun.map { reviewed($0, .easy, -5 * daySeconds) }
    }
    #expect(past.count == count)
  }
}
