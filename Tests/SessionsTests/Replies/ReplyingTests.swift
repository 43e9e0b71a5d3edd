import Basics
import Grading
import JSON
import Progress
import Questions
import Scheduling
import Testing

@testable import Sessions

private func choice(_ correct: [Int], edit: (inout Draft) -> Void = { _ in }) -> Question {
  question("a", Choice(), answer: nil) { draft in
    draft.choices = ["v", "w", "x", "y"]
    draft.correct = correct
    edit(&draft)
  }
}

extension Sitting {
  /// Where the option or step of that position in the document shows.
  fileprivate func place(of position: Int) throws -> Int {
    let card = try #require(drill.state.card)
    return try #require(drill.arrangement(of: card).firstIndex(of: position))
  }

  fileprivate var review: Review? {
    if case .review(let review)? = appended.last?.what { review } else { nil }
  }
}

struct ChoosingTests {
  @Test func `the right option suggests Good, any other Again`() throws {
    for position in 0..<4 {
      var sitting = Sitting([choice([2])])
      let place = try sitting.place(of: position)
      #expect(sitting.act(.choose(place)) == (position == 2 ? "a! Good" : "a! Again"))
      sitting.act(.accept)
      #expect(sitting.review?.how == .chosen)
      #expect(sitting.review?.coverage == (position == 2 ? 1 : 0))
    }
  }

  @Test func `several are toggled and handed in, with a part of the credit`() throws {
    for (chosen, shown) in [([0, 2], "Good"), ([0], "Hard"), ([1], "Again"), ([0, 1], "Again")] {
      var sitting = Sitting([choice([0, 2])])
      for position in chosen {
        #expect(sitting.act(.choose(try sitting.place(of: position))) == "a?")
      }
      #expect(sitting.act(.reveal) == "a! \(shown)")
    }
    var sitting = Sitting([choice([0, 2])])
    let place = try sitting.place(of: 1)
    sitting.act(.choose(place))
    sitting.act(.choose(place))
    #expect(sitting.drill.asking.chosen.isEmpty)
    #expect(sitting.act(.reveal) == "a! Good", "who chooses nothing judges alone")
    sitting.act(.accept)
    #expect(sitting.review?.how == .recalled)
  }

  @Test func `what makes no sense is refused and changes nothing`() {
    var sitting = Sitting([choice([0])])
    #expect(sitting.act(.choose(4)) == "\(Drill.Refusal.noSuchOption(4))")
    #expect(sitting.act(.handIn("a")) == "\(Drill.Refusal.chosenByKey)")
    #expect(sitting.act(.claim(true)) == "\(Drill.Refusal.nothingToClaim)")
    #expect(sitting.act(.hint) == "\(Drill.Refusal.noHintsHere)")
    sitting.act(.reveal)
    #expect(sitting.act(.choose(0)) == "\(Drill.Refusal.alreadyRevealed)")
    var other = Sitting([question("a", points: [KeyPoint("x")])])
    #expect(other.act(.choose(0)) == "\(Drill.Refusal.nothingToChoose)")
  }

  @Test func `taking back shows what was chosen`() throws {
    var sitting = Sitting([choice([2]), question("b", points: [KeyPoint("x")])])
    let place = try sitting.place(of: 1)
    sitting.act(.choose(place))
    sitting.act(.accept)
    #expect(sitting.act(.undo) == "a! Again")
    #expect(sitting.drill.asking.chosen == [1])
  }

  @Test func `a seed decides the order, which stays for the session, and what must stay last does`()
  {
    var sitting = Sitting([choice([0]) { $0.choices.append("All of the above") }])
    let card = cards(of: sitting.drill.questions.all[0])[0]
    var orders: Set<[Int]> = []
    for seed in 0..<40 {
      sitting.drill.follow(Drill.Manner(seed: UInt64(seed)))
      let order = sitting.drill.arrangement(of: card)
      #expect(order == sitting.drill.arrangement(of: card))
      #expect(order.last == 4 && Set(order) == Set(0..<5))
      orders.insert(order)
    }
    #expect(orders.count > 10)
    var named = Sitting([choice([0]) { $0.answer = "B is wrong." }])
    named.drill.follow(Drill.Manner(seed: 3))
    let shown = named.drill.arrangement(of: cards(of: named.drill.questions.all[0])[0])
    #expect(shown == [0, 1, 2, 3])
  }

  @Test func `a session goes on with what was chosen`() throws {
    let questions = [choice([0, 2])]
    var sitting = Sitting(questions)
    sitting.act(.choose(try sitting.place(of: 2)))
    let saved = try #require(
      SavedSession(
        json: try JSONNode(parsing: Array(sitting.drill.saved(at: time(20)).json.compact().utf8))
      )
    )
    let drill = Drill(resuming: saved, of: questions, Ledger(), history: [], at: time(30))
    #expect(drill.asking.chosen == [2])
    let card = try #require(drill.state.card)
    #expect(drill.arrangement(of: card) == sitting.drill.arrangement(of: card))
  }
}

struct OrderingTests {
  private let steps = question(
    "a",
    Order(),
    answer: "1. one\n2. two\n3. three\n4. four"
  ) { $0.title = "What are the steps?" }

  @Test func `an order is right, partly right or wrong`() throws {
    for (order, shown) in [
      ([0, 1, 2, 3], "Good"), ([1, 0, 2, 3], "Hard"), ([3, 2, 1, 0], "Again"),
    ] {
      var sitting = Sitting([steps])
      let numbers = try order.map { String(try sitting.place(of: $0) + 1) }
      #expect(sitting.act(.handIn(numbers.joined(separator: " "))) == "a! \(shown)")
      #expect(sitting.drill.asking.order == order)
    }
  }

  @Test func `what is no order is refused, and the question stays`() {
    var sitting = Sitting([steps])
    for text in ["", "1 2 3", "1 2 3 3", "first"] {
      #expect(sitting.act(.handIn(text)) == "\(Drill.Refusal.noOrder(4))")
    }
    #expect(sitting.shown == "a?")
  }

  @Test func `steps never show in order, nor so that the example would be right`() {
    for count in 3...9 {
      for seed in 0..<200 {
        let shown = mixedSteps(count, seed: UInt64(seed), card: "a")
        #expect(shown.sorted() == Array(0..<count) && shown != shown.sorted())
        #expect(shown != [1, 0] + Array(2..<count))
      }
    }
  }
}

struct ClaimingTests {
  private let points = [KeyPoint("it rules out a linear trend only")]

  private func mistake() -> Question {
    question("a", Mistake(), answer: "It rules out a linear trend only.")
  }

  @Test func `the verdict comes first, then the correction counts`() {
    for (said, text, shown) in [
      (false, "It rules out a linear trend only", "Good"), (false, "no idea of that", "Again"),
      (true, "It rules out a linear trend only", "Again"),
    ] {
      var sitting = Sitting([mistake()])
      #expect(sitting.act(.claim(said)) == "a?")
      #expect(sitting.act(.claim(said)) == "\(Drill.Refusal.nothingToClaim)")
      #expect(sitting.act(.handIn(text)) == "a! \(shown)")
    }
  }

  @Test func `a verdict alone is judged, and nothing said is the learner's to judge`() {
    for (said, shown) in [(false, "Good"), (true, "Again"), (nil, "Good")] as [(Bool?, String)] {
      var sitting = Sitting([mistake()])
      if let said { sitting.act(.claim(said)) }
      #expect(sitting.act(.reveal) == "a! \(shown)")
    }
  }

  @Test func `a text may begin with the verdict`() {
    var sitting = Sitting([mistake()])
    #expect(sitting.act(.handIn("True, it rules out a linear trend only")) == "a! Again")
    #expect(sitting.drill.asking.claim == true)
  }
}

struct TypingShortTests {
  @Test func `a short answer is compared as one`() {
    for (text, shown, share) in [
      ("gradient descent", "Good", 1.0), ("gradient decsent", "Hard", 0.75),
      ("backpropagation", "Again", 0), ("It is called gradient descent, I think", "Hard", 0.75),
    ] {
      var sitting = Sitting([question("a", answer: "gradient descent")])
      #expect(sitting.act(.handIn(text)) == "a! \(shown)", "\(text)")
      sitting.act(.accept)
      #expect(sitting.review?.coverage == share)
      #expect(sitting.review?.how == .typed)
    }
  }
}

struct GeneratedOptionsTests {
  private func term(_ name: String, _ meaning: String, tag: String) -> Question {
    question(name, Term(), answer: meaning) { draft in
      draft.title = name
      draft.tags = [tag]
      draft.path = [tag]
    }
  }

  private var terms: [Question] {
    [
      term("Trie", "A tree whose edges are letters and whose paths spell the words.", tag: "trees"),
      term(
        "Prefix tree",
        "A tree whose edges are letters and whose paths spell words.",
        tag: "trees"
      ),
      term("Heap", "A binary tree in which no child comes before its parent.", tag: "trees"),
      term("Treap", "Random priorities keep this structure balanced in expectation.", tag: "trees"),
      term("Queue", "First in, first out, with both ends in use all the time.", tag: "lists"),
    ]
  }

  @Test func `options are siblings' answers, by seed, and never one that is right too`() throws {
    let terms = terms
    for seed in 0..<20 {
      for card in cards(of: terms[0]) {
        let options = try #require(
          generatedOptions(for: card, of: terms[0], among: terms, seed: UInt64(seed))
        )
        #expect(options.areGenerated && options.right == [0])
        #expect(options.texts.count >= 3 && Set(options.texts).count == options.texts.count)
        #expect(!options.texts.contains { $0.contains("spell words") })
        let again = generatedOptions(for: card, of: terms[0], among: terms, seed: UInt64(seed))
        #expect(again == options)
      }
    }
  }

  @Test func `they are made on request only, and keep the card's history`() throws {
    var sitting = Sitting(terms)
    let card = try #require(sitting.drill.state.card)
    #expect(sitting.drill.reply(of: card) == card.reply)
    sitting.drill.follow(Drill.Manner(offersChoices: true, seed: 1))
    guard case .choice = sitting.drill.reply(of: card) else {
      Issue.record("no options for \(card.id)")
      return
    }
    let right = try #require(sitting.drill.arrangement(of: card).firstIndex(of: 0))
    #expect(sitting.act(.choose(right)) == "\(card.id)! Good")
    sitting.act(.accept)
    #expect(sitting.review?.card == card.id)
  }

  @Test func `a card without siblings, or with a long answer, has none`() {
    let alone = [terms[0]]
    #expect(
      generatedOptions(for: cards(of: alone[0])[0], of: alone[0], among: alone, seed: 1) == nil
    )
    let long = question("a", answer: "- one\n- two", points: [KeyPoint("one")])
    #expect(
      generatedOptions(for: cards(of: long)[0], of: long, among: [long] + terms, seed: 1) == nil
    )
  }
}
