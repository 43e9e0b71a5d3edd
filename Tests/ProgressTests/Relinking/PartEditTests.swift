import Basics
import Progress
import Questions
import Scheduling
import Testing

/// Cards of one question that are told apart by their place, whose places change.
struct PartEditTests {
  /// What each card is about, by the card's name; every one was answered as often as its number says.
  private struct Cards {
    var learner: Learner
    private(set) var numbers: [String: Int] = [:]

    init(_ item: Item) {
      learner = Learner(["n.md": [item]])
      learner.study()
      for (number, part) in parts.enumerated() {
        numbers[part.text] = number + 1
        for _ in 0...number { learner.answer(id + part.name, as: number + 1) }
      }
    }

    var id: QuestionID { learner.questions.first?.question.id ?? "" }
    var parts: [CardPart] { learner.questions.first.map { cardParts(of: $0.question) } ?? [] }

    mutating func edit(_ change: (inout Draft) -> Void) {
      learner.edit(0, in: "n.md", change)
      learner.study()
    }

    /// Whose answers each part has, by what it says, replayed or not; nothing for new ones.
    func answers() -> [String: Int] {
      let whole = Ledger(replaying: learner.events)
      #expect(learner.ledger == whole)
      return parts.reduce(into: [:]) { answers, part in
        let own = learner.answers(of: id + part.name, whole)
        answers[part.text] = own.first
        #expect(own.isEmpty || own == Array(repeating: own[0], count: own[0]))
      }
    }
  }

  private static let questions = [
    "How does it detect loss?", "How does it start?", "Who closes first?",
  ]

  private func followUps(_ questions: [String]) -> [FollowUp] {
    questions.map { FollowUp(question: $0, answer: "Because of \($0)") }
  }

  private func withFollowUps() -> Cards {
    var item = Item("What is TCP?", "A reliable stream of bytes.", selves: [1])
    item.change { $0.followUps = followUps(Self.questions) }
    return Cards(item)
  }

  @Test func `follow-ups in another order keep their histories`() {
    var cards = withFollowUps()
    let (a, b, c) = (Self.questions[0], Self.questions[1], Self.questions[2])
    cards.edit { $0.followUps = followUps([c, a, b]) }
    #expect(cards.answers() == [a: 1, b: 2, c: 3])
    #expect(Set(cards.learner.latest.plan.followed.compactMap(\.newTitle)) == [a, b, c])
    #expect(cards.learner.latest.plan.relinks.map(\.reason) == [.moved])
    cards.learner.study()
    #expect(cards.learner.latest.events.isEmpty)
  }

  @Test func `two machines that see the same edits move histories once for each`() {
    let (a, b, c) = (Self.questions[0], Self.questions[1], Self.questions[2])
    var laptop = withFollowUps()
    var desktop = laptop
    desktop.learner.isSecondMachine()
    for order in [[c, a, b], [a, b, c], [c, a, b]] {
      laptop.edit { $0.followUps = followUps(order) }
      desktop.edit { $0.followUps = followUps(order) }
      #expect(laptop.answers() == [a: 1, b: 2, c: 3])
      var merged = laptop
      merged.learner.takeIn(desktop.learner)
      #expect(merged.answers() == [a: 1, b: 2, c: 3])
      merged.learner.study()
      #expect(merged.learner.latest.plan.relinks.isEmpty)
    }
    desktop.learner.takeIn(laptop.learner)
    #expect(desktop.answers() == [a: 1, b: 2, c: 3])
  }

  @Test func `a machine that knew only one of the cards moves it, another one all`() {
    let (a, b, c) = (Self.questions[0], Self.questions[1], Self.questions[2])
    var item = Item("What is TCP?", "A reliable stream of bytes.", selves: [1])
    item.change { $0.followUps = followUps(Self.questions) }
    var laptop = Learner(["n.md": [item]])
    laptop.study([1])
    func card(_ text: String, _ learner: Learner) -> CardID? {
      guard let question = learner.questions.first?.question else { return nil }
      return cardParts(of: question).first { $0.text == text }.map { question.id + $0.name }
    }
    func answer(_ text: String, as number: Int, _ learner: inout Learner) {
      if let card = card(text, learner) { learner.answer(card, as: number) }
    }
    answer(a, as: 2, &laptop)
    var desktop = laptop
    desktop.isSecondMachine()
    answer(b, as: 3, &desktop)
    answer(c, as: 4, &desktop)
    laptop.edit(0, in: "n.md") { $0.followUps = followUps([c, a, b]) }
    desktop.edit(0, in: "n.md") { $0.followUps = followUps([c, a, b]) }
    laptop.study()
    desktop.study()
    answer(a, as: 2, &laptop)
    for (one, other) in [(laptop, desktop), (desktop, laptop)] {
      var merged = one
      merged.takeIn(other)
      merged.study()
      let found = [a, b, c].map { text in
        card(text, merged).map { merged.answers(of: $0, merged.ledger) } ?? []
      }
      #expect(found == [[2, 2], [3], [4]])
    }
  }

  @Test func `a follow-up in front, one reworded, one gone, and all together`() {
    let (a, b, c) = (Self.questions[0], Self.questions[1], Self.questions[2])
    var cards = withFollowUps()
    cards.edit { $0.followUps = followUps(["What is a segment?", a, b, c]) }
    #expect(cards.answers() == [a: 1, b: 2, c: 3])
    cards = withFollowUps()
    cards.edit { $0.followUps = followUps([b, c]) }
    #expect(cards.answers() == [b: 2, c: 3])
    cards = withFollowUps()
    let reworded = "How does it detect lost segments?"
    cards.edit { $0.followUps = followUps([b, reworded, c]) }
    #expect(cards.answers() == [b: 2, reworded: 1, c: 3])
    cards = withFollowUps()
    cards.edit {
      $0.title = "What exactly is TCP?"
      $0.followUps = followUps(["What is a segment?", c, reworded])
    }
    #expect(cards.answers() == [c: 3, reworded: 1])
  }

  @Test func `a follow-up that is gone has its history back when it is there again`() {
    let (a, b, c) = (Self.questions[0], Self.questions[1], Self.questions[2])
    var cards = withFollowUps()
    cards.edit { $0.followUps = followUps([b, c]) }
    cards.edit { $0.followUps = followUps([b, c, "What is a window?"]) }
    #expect(cards.answers() == [b: 2, c: 3])
    cards.edit { $0.followUps = followUps([b, a, c]) }
    #expect(cards.answers() == [a: 1, b: 2, c: 3])
    cards.edit { $0.followUps = [] }
    cards.edit { $0.followUps = followUps([c, b, a]) }
    #expect(cards.answers() == [a: 1, b: 2, c: 3])
  }

  @Test func `a change of places that was taken back is not made again`() {
    let (a, b, c) = (Self.questions[0], Self.questions[1], Self.questions[2])
    var cards = withFollowUps()
    cards.edit { $0.followUps = followUps([b, c, a]) }
    cards.learner.undo()
    #expect(cards.answers() == [b: 1, c: 2, a: 3])
    cards.learner.study()
    #expect(cards.answers() == [b: 1, c: 2, a: 3])
  }

  @Test func `follow-ups follow from a snapshot as well`() throws {
    let (a, b, c) = (Self.questions[0], Self.questions[1], Self.questions[2])
    var cards = withFollowUps()
    for order in [[b, c], [a, c, b], [c, "What is a window?", b, a]] {
      try cards.learner.goOnFromSnapshot()
      cards.edit { $0.followUps = followUps(order) }
      let whole = Ledger(replaying: cards.learner.events)
      #expect(Contents(cards.learner.ledger) == Contents(whole))
      for part in cards.parts {
        let answers = cards.learner.answers(of: cards.id + part.name, whole)
        #expect(answers.first == cards.numbers[part.text], "\(part)")
      }
    }
  }

  private func cloze(_ text: String) -> Item {
    var item = Item(text.filter { !"[]".contains($0) }, nil, selves: [1])
    item.change {
      $0.form = Cloze()
      $0.titleMarkdown = text
    }
    return item
  }

  @Test func `gaps keep the histories of their words`() throws {
    let first = "The capital of [France] is [Paris] on the [Seine]."
    for text in [
      "The [capital] of [France] is [Paris] on the [Seine].",
      "On the [Seine] lies [Paris], the capital of [France].",
      "The [old] [capital] of [France] is [Pariss] on the [Seine].",
    ] {
      for goesOn in [false, true] {
        var cards = Cards(cloze(first))
        if goesOn { try cards.learner.goOnFromSnapshot() }
        cards.edit { $0 = cloze(text).draft }
        let answers = cards.answers()
        #expect(answers["France"] == 1 && answers["Seine"] == 3, "\(text) \(answers)")
        #expect(answers["Paris"] ?? answers["Pariss"] == 2)
        #expect(answers["capital"] == nil && answers["old"] == nil)
        // What is known of the question stays with it.
        #expect(cards.learner.ledger.portrait(of: cards.id)?.parts == cards.parts)
        cards.learner.study()
        #expect(cards.learner.latest.events.isEmpty)
      }
    }
  }

  private func table(_ rows: [(String, String)]) -> Item {
    let lines = rows.map { "| \($0.0) | \($0.1) |\n" }.joined()
    var item = Item(
      "Compare TCP vs UDP",
      "| Aspect | TCP | UDP |\n|---|---|---|\n" + lines,
      selves: [1]
    )
    item.change { $0.form = Comparison() }
    return item
  }

  @Test func `a row that is called otherwise keeps its history`() {
    let rest = [("Loss", "resent | ignored"), ("Header", "20 bytes | 8 bytes")]
    var cards = Cards(table([("Order", "kept | not kept")] + rest))
    cards.edit { $0 = table(rest + [("Ordering", "kept | not kept")]).draft }
    let answers = cards.answers()
    #expect(answers.values.sorted() == [1, 2, 3])
    #expect(answers["Ordering | kept | not kept"] == 1)
    #expect(cards.learner.latest.plan.followed.count == 1)
  }

  @Test func `what an older Grill saw is described and moved only from then on`() {
    var cards = withFollowUps()
    cards.learner.events = cards.learner.events.map { event in
      guard case .question(let id, var portrait) = event.what else { return event }
      portrait.parts = []
      return Event(id: event.id, at: event.at, what: .question(id, portrait))
    }
    cards.learner.reload()
    let (a, b, c) = (Self.questions[0], Self.questions[1], Self.questions[2])
    cards.learner.study()
    #expect(cards.answers() == [a: 1, b: 2, c: 3])
    #expect(cards.learner.latest.events.count == 1)
    cards.edit { $0.followUps = followUps([c, b, a]) }
    #expect(cards.answers() == [a: 1, b: 2, c: 3])
  }
}
