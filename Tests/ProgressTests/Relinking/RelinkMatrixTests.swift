import Progress
import Questions
import Testing

/// Every kind of edit once, by its name.
struct RelinkMatrixTests {
  /// Five questions of one subject, all answered twice, in one file.
  private func learner() -> Learner {
    var learner = Learner(["caches.md": caches])
    learner.study([1, 2, 3, 4, 5])
    learner.study([1, 2, 3, 4, 5])
    return learner
  }

  /// Everyone who is asked has its own answers, and all of them.
  private func expectOwn(
    _ learner: Learner,
    count: Int = 2,
    _ selves: [Int] = [1, 2, 3, 4, 5],
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for myself in selves {
      #expect(
        learner.answers(of: myself) == Array(repeating: myself, count: count),
        "\(myself)",
        sourceLocation: sourceLocation
      )
    }
  }

  @Test func `a typo that was mended`() {
    var learner = learner()
    learner.edit(1) { $0.title = "Why does a cahce need a time to live?" }
    learner.study()
    expectOwn(learner)
    #expect(learner.latest.plan.followed.map(\.reason) == [.edited])
    #expect(learner.latest.plan.followed.first?.oldTitle == "Why does a cache need a time to live?")
    learner.study()
    #expect(learner.latest.events.isEmpty)
  }

  @Test func `a question of which a third of the words changed`() {
    var learner = learner()
    learner.edit(2) { $0.title = "Say what people mean by cache stampede and thundering herds." }
    learner.edit(1) { $0.title = "For what reason must caches have a time to live?" }
    learner.study()
    expectOwn(learner)
  }

  @Test func `a rewritten answer`() {
    var learner = learner()
    learner.edit(0) { $0.answer = "Whatever was touched longest ago makes room." }
    learner.study()
    #expect(learner.latest.plan.isEmpty)
    expectOwn(learner)
    // It is known as it is now: the next edit may change the question.
    learner.edit(0) { $0.title = "Which entry leaves an LRU cache?" }
    learner.study()
    expectOwn(learner)
  }

  @Test func `reordered questions`() {
    var learner = learner()
    learner.files["caches.md"]?.reverse()
    learner.study()
    #expect(learner.latest.events.isEmpty)
    learner.edit(3) { $0.title = "Why does a cahe need a time to live?" }
    learner.study()
    expectOwn(learner)
  }

  @Test func `a renamed heading`() {
    var learner = learner()
    for index in 0..<5 { learner.edit(index) { $0.path = ["Storage", "All on caching"] } }
    learner.edit(1) { $0.title = "Why does a cache have a time to live?" }
    learner.study()
    expectOwn(learner)
  }

  @Test func `a term under which notes stand was renamed`() {
    var learner = learner()
    for index in 0..<5 { learner.edit(index) { $0.context = ["LRU caches"] } }
    learner.study([1, 2, 3, 4, 5])
    expectOwn(learner, count: 3)
    for index in 0..<5 { learner.edit(index) { $0.context = ["Least recently used"] } }
    learner.study()
    #expect(learner.latest.plan.followed.count == 5)
    expectOwn(learner, count: 3)
  }

  @Test func `a moved file, and one edit in it`() {
    var learner = learner()
    learner.files["memory/all.md"] = learner.files.removeValue(forKey: "caches.md")
    learner.edit(0, in: "memory/all.md") { $0.title = "What would an LRU cache evict?" }
    learner.study()
    expectOwn(learner)
  }

  @Test func `a moved folder, and one edit in it`() {
    var learner = learner()
    learner.folder = "/mnt/elsewhere"
    learner.edit(0) { $0.title = "What would an LRU cache evict?" }
    learner.study()
    expectOwn(learner)
  }

  @Test func `a split file`() {
    var learner = learner()
    learner.files["second.md"] = learner.files["caches.md"]?.suffix(3)
    learner.files["caches.md"]?.removeLast(3)
    learner.edit(0, in: "second.md") { $0.title = "What is a cache stampeed?" }
    learner.study()
    expectOwn(learner)
  }

  @Test func `two questions merged: the likelier takes its history, the other's stays`() {
    var learner = learner()
    let old = learner.id(of: 2) ?? ""
    var items = learner.files["caches.md"] ?? []
    items[0].draft.title = "What does an LRU cache evict, and why does it need a time to live?"
    items[0].draft.answer = (items[0].draft.answer ?? "") + " " + (items[1].draft.answer ?? "")
    items[0].selves = [1, 2]
    items.remove(at: 1)
    learner.files["caches.md"] = items
    learner.study()
    let merged = learner.answers(of: 1)
    #expect(merged == [1, 1] || merged == [2, 2])
    let all = learner.ledger.studied.map { learner.answers(of: $0, learner.ledger) }
    #expect(all.count == 5)
    #expect(Set(all) == [[1, 1], [2, 2], [3, 3], [4, 4], [5, 5]])
    #expect(learner.ledger.studied.contains(old) || merged == [2, 2])
  }

  @Test func `one split into two: the likelier takes the history`() {
    var learner = learner()
    var items = learner.files["caches.md"] ?? []
    items[2] = Item(
      "What is a cache stampede, in one sentence?",
      caches[2].draft.answer,
      selves: [3]
    )
    items.insert(
      Item("How do you prevent it?", "Locks, early refresh, jittered expiry.", selves: [6]),
      at: 3
    )
    learner.files["caches.md"] = items
    learner.study()
    expectOwn(learner)
    #expect(learner.answers(of: 6) == [])
  }

  @Test func `one deleted and restored`() {
    var learner = learner()
    let item = caches[3]
    learner.files["caches.md"]?.remove(at: 3)
    learner.study([1])
    #expect(learner.latest.plan.isEmpty)
    learner.files["caches.md"]?.append(item)
    learner.study([1])
    expectOwn(learner, [2, 3, 4, 5])
  }

  @Test func `one deleted, another taken for it, and then it is restored`() {
    var learner = learner()
    learner.edit(3) { $0.title = "When is write-back caching dangerous?" }
    learner.files["caches.md"]?[3].selves = [6, 4]
    learner.study([6])
    #expect(learner.answers(of: 6) == [4, 4, 6])
    learner.files["caches.md"]?[3].selves = [6]
    learner.files["caches.md"]?.append(caches[3])
    learner.study([4, 6])
    #expect(learner.latest.restored == [learner.id(of: 4)])
    #expect(learner.answers(of: 4) == [4, 4, 4])
    #expect(learner.answers(of: 6) == [6, 6])
    learner.study()
    #expect(learner.latest.events.isEmpty)
    // And the other way round: now it goes for good, with what is its own.
    learner.files["caches.md"]?.removeLast()
    learner.study()
    #expect(learner.answers(of: 6) == [6, 6])
    learner.files["caches.md"]?.append(caches[3])
    learner.study()
    #expect(learner.answers(of: 4) == [4, 4, 4])
  }

  @Test func `an edit that was reverted`() {
    var learner = learner()
    learner.edit(0) { $0.title = "What would an LRU cache evict?" }
    learner.study([1])
    learner.edit(0) { $0.title = caches[0].draft.title }
    learner.study([1])
    #expect(learner.answers(of: 1) == [1, 1, 1, 1])
    learner.edit(0) { $0.title = "What would an LRU cache evict?" }
    learner.study()
    #expect(learner.answers(of: 1) == [1, 1, 1, 1])
    #expect(learner.ledger.studied.count == 5)
  }

  @Test func `an explicit id added, renamed and given up`() {
    var learner = learner()
    for id in ["stampede", "thundering-herd", nil] {
      learner.edit(2) { $0.statedID = id }
      learner.study()
      expectOwn(learner)
    }
  }

  @Test func `explicit ids that all moved on by one`() {
    var learner = learner()
    for index in 0..<5 { learner.edit(index) { $0.statedID = "q\(index + 1)" } }
    learner.study([1, 2, 3, 4, 5])
    expectOwn(learner, count: 3)
    learner.files["caches.md"]?.insert(
      Item(
        "How large is a cache line?",
        "Sixty-four bytes on most machines of today.",
        selves: [6]
      ),
      at: 0
    )
    for index in 0..<6 { learner.edit(index) { $0.statedID = "q\(index + 1)" } }
    learner.study()
    expectOwn(learner, count: 3)
    #expect(learner.answers(of: 6) == [])
    learner.study()
    #expect(learner.latest.events.isEmpty)
  }

  @Test func `questions that have nothing in common are never paired`() {
    var learner = learner()
    for index in 0..<5 {
      learner.files["caches.md"]?[index] = strangers[index]
    }
    learner.study()
    #expect(learner.latest.plan.isEmpty)
    #expect(learner.ledger.studied.count == 5)
  }
}
