import Basics
import Progress
import Questions
import Scheduling
import Testing

/// Questions with the same title below several headings, whose sections come, go and change places.
struct TwinEditTests {
  private static let titles = ["What is a hash map?", "What is a list?"]
  private static let long = [
    "Java": [
      "Buckets in Java, with trees when a bucket grows beyond eight entries.",
      "An array that grows by half whenever it is full, with constant access.",
    ],
    "Python": [
      "An open addressing table that keeps the order of insertion since 3.7.",
      "A dynamic array of pointers to objects of any kind.",
    ],
    "Go": [
      "A built-in type whose order of iteration the runtime makes random on purpose.",
      "A doubly linked structure from the package container.",
    ],
  ]
  private static let short = [
    "Java": ["Buckets.", "Array."], "Python": ["Open addressing.", "Pointers."],
    "Go": ["Built-in.", "Linked."],
  ]
  private static let selves = ["Java": [1, 2], "Python": [3, 4], "Go": [5, 6]]

  private func document(_ sections: [String], isShort: Bool) -> [Item] {
    sections.flatMap { section in
      let answers = (isShort ? Self.short : Self.long)[section] ?? []
      let selves = Self.selves[section] ?? []
      return zip(Self.titles, zip(answers, selves)).map { title, part in
        var item = Item(title, part.0, selves: [part.1])
        item.change { $0.path = ["Collections", section] }
        return item
      }
    }
  }

  private func learner(isShort: Bool) -> Learner {
    var learner = Learner(["two.md": document(["Java", "Python"], isShort: isShort)])
    learner.study([1, 2, 3, 4])
    return learner
  }

  private func edit(_ learner: inout Learner, to sections: [String], isShort: Bool) {
    learner.files["two.md"] = document(sections, isShort: isShort)
    learner.study()
  }

  /// Everyone who was answered has its own answers and no others'.
  private func expectOwn(
    _ learner: Learner,
    _ counts: [Int: Int],
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for (myself, count) in counts {
      #expect(
        learner.answers(of: myself) == Array(repeating: myself, count: count),
        "\(myself)",
        sourceLocation: sourceLocation
      )
    }
  }

  @Test(arguments: [true, false])
  func `sections that change places`(isShort: Bool) {
    var learner = learner(isShort: isShort)
    edit(&learner, to: ["Python", "Java"], isShort: isShort)
    expectOwn(learner, [1: 1, 2: 1, 3: 1, 4: 1])
  }

  @Test(arguments: [true, false])
  func `two machines that see the sections change places move histories once`(isShort: Bool) {
    var laptop = learner(isShort: isShort)
    var desktop = laptop
    desktop.isSecondMachine()
    for sections in [["Python", "Java"], ["Java", "Python"], ["Go", "Python", "Java"]] {
      edit(&laptop, to: sections, isShort: isShort)
      edit(&desktop, to: sections, isShort: isShort)
      var merged = laptop
      merged.takeIn(desktop)
      expectOwn(merged, [1: 1, 2: 1, 3: 1, 4: 1])
      merged.study()
      #expect(merged.latest.plan.isEmpty)
    }
    laptop.takeIn(desktop)
    expectOwn(laptop, [1: 1, 2: 1, 3: 1, 4: 1])
  }

  @Test(arguments: [true, false])
  func `a machine that knew only one of the sections moves it, another one both`(isShort: Bool) {
    var laptop = Learner(["two.md": document(["Java", "Python"], isShort: isShort)])
    laptop.study([1, 2])
    var desktop = laptop
    desktop.isSecondMachine()
    desktop.study([3, 4])
    laptop.study()
    edit(&laptop, to: ["Python", "Java"], isShort: isShort)
    edit(&desktop, to: ["Python", "Java"], isShort: isShort)
    laptop.study([1])
    for (one, other) in [(laptop, desktop), (desktop, laptop)] {
      var merged = one
      merged.takeIn(other)
      merged.study()
      expectOwn(merged, [1: 2, 2: 1, 3: 1, 4: 1])
    }
  }

  @Test(arguments: [true, false])
  func `a section in front of the others`(isShort: Bool) {
    var learner = learner(isShort: isShort)
    edit(&learner, to: ["Go", "Java", "Python"], isShort: isShort)
    expectOwn(learner, [1: 1, 2: 1, 3: 1, 4: 1, 5: 0, 6: 0])
  }

  @Test(arguments: [true, false])
  func `the first section goes and comes again`(isShort: Bool) {
    var learner = learner(isShort: isShort)
    edit(&learner, to: ["Python"], isShort: isShort)
    expectOwn(learner, [3: 1, 4: 1])
    // Nobody takes over anything once all is told.
    learner.study([3, 4])
    #expect(learner.latest.plan.isEmpty)
    expectOwn(learner, [3: 2, 4: 2])
    edit(&learner, to: ["Java", "Python"], isShort: isShort)
    expectOwn(learner, [1: 1, 2: 1, 3: 2, 4: 2])
    learner.study([1])
    #expect(learner.latest.plan.isEmpty)
    expectOwn(learner, [1: 2, 2: 1, 3: 2, 4: 2])
  }

  @Test(arguments: [true, false])
  func `the first section goes and comes again behind the other`(isShort: Bool) {
    var learner = learner(isShort: isShort)
    edit(&learner, to: ["Python"], isShort: isShort)
    edit(&learner, to: ["Python", "Java"], isShort: isShort)
    expectOwn(learner, [1: 1, 2: 1, 3: 1, 4: 1])
  }

  @Test(arguments: [true, false])
  func `the sections take turns`(isShort: Bool) {
    var learner = learner(isShort: isShort)
    for section in ["Python", "Java", "Python", "Java"] {
      edit(&learner, to: [section], isShort: isShort)
      for myself in Self.selves[section] ?? [] { expectOwn(learner, [myself: 1]) }
    }
    edit(&learner, to: ["Java", "Python"], isShort: isShort)
    expectOwn(learner, [1: 1, 2: 1, 3: 1, 4: 1])
  }

  @Test(arguments: [true, false])
  func `a session that was opened before the edit and one after say the same`(isShort: Bool) throws
  {
    var learner = learner(isShort: isShort)
    for sections in [["Python"], ["Python", "Java"], ["Go", "Python"], ["Java", "Python", "Go"]] {
      try learner.goOnFromSnapshot()
      edit(&learner, to: sections, isShort: isShort)
      let whole = Ledger(replaying: learner.events)
      #expect(Contents(learner.ledger) == Contents(whole))
      for (question, item) in learner.questions {
        #expect(learner.answers(of: question.id, whole) == item.selves.filter { $0 < 5 })
      }
    }
  }

  @Test(arguments: [true, false])
  func `the only one that was answered goes, and its twin begins anew`(isShort: Bool) {
    var learner = Learner(["two.md": document(["Java", "Python", "Go"], isShort: isShort)])
    learner.study([1, 2])
    for sections in [["Python", "Go"], ["Go"]] {
      edit(&learner, to: sections, isShort: isShort)
      expectOwn(learner, [3: 0, 4: 0, 5: 0, 6: 0])
    }
    edit(&learner, to: ["Go", "Java"], isShort: isShort)
    expectOwn(learner, [1: 1, 2: 1, 5: 0, 6: 0])
    learner = Learner(["two.md": document(["Java", "Python"], isShort: isShort)])
    learner.study([1, 2])
    edit(&learner, to: ["Python"], isShort: isShort)
    expectOwn(learner, [3: 0, 4: 0])
    learner.study([3])
    edit(&learner, to: ["Java", "Python"], isShort: isShort)
    expectOwn(learner, [1: 1, 2: 1, 3: 1, 4: 0])
  }

  @Test func `what happens now is about who has the id now, though the clock is behind`() {
    var ledger = Ledger()
    func time(_ milliseconds: Int64) -> LocalTime {
      LocalTime(Moment(milliseconds: milliseconds), offset: 0)
    }
    let pairs = [Relink.Pair("a-2", "a"), Relink.Pair("a", "a@1")]
    ledger.apply(Event(id: "1", at: time(1000), what: .relink(Relink(.swapped, pairs))))
    #expect(ledger.recordingTime(for: "a", at: time(900)) == time(1001))
    #expect(ledger.recordingTime(for: "a~gap2", at: time(1000)) == time(1001))
    #expect(ledger.recordingTime(for: "a", at: time(2000)) == time(2000))
    #expect(ledger.recordingTime(for: "b", at: time(900)) == time(900))
    let review = Review(card: "a", grade: .good, seconds: 1, how: .recalled, model: "fsrs-6")
    let now = ledger.recordingTime(for: "a", at: time(900))
    ledger.apply(Event(id: "2", at: now, what: .review(review)))
    #expect(ledger.state(of: "a") != nil)
    #expect(ledger.state(of: "a@1") == nil)
  }
}
