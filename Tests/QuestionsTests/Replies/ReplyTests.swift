import Grading
import Questions
import Testing

struct ShortReplyTests {
  private func reply(_ title: String, _ answer: String, stem: String? = nil) -> Reply {
    cards(
      of: question(title) { draft in
        draft.answer = answer
        draft.stem = stem
      }
    )[0].reply
  }

  @Test(arguments: [
    ("Which port does HTTPS use?", "443", ["443"]),
    ("Who wrote it?", "Ada Lovelace", ["Ada Lovelace"]),
    ("What is it called?", "hash map or hash table", ["hash map", "hash table"]),
    ("What is it called?", "step size (also: learning rate)", ["step size", "learning rate"]),
    ("What is pi?", "3.14 ± 0.01", ["3.14 ± 0.01"]),
    ("How many bits has an IPv4 address?", "32", ["32"]),
  ])
  func `few words and numbers are short answers`(title: String, answer: String, wanted: [String]) {
    #expect(reply(title, answer) == .short(ShortAnswer(wanted)))
  }

  @Test(arguments: [
    ("Why is it slow?", "too many locks"), ("What is a trie?", "A tree of letters."),
    ("What is it?", "It depends."), ("Should one use it?", "No"),
    ("What is it?", "a tree whose edges are letters"), ("Is it?", "Yes, always"),
    ("What is it?", "- a\n- b"), ("Explain it", "hash table"),
  ])
  func `what one says in one's own words is none`(title: String, answer: String) {
    #expect(reply(title, answer) == .judge)
  }

  @Test func `code alone is compared as code, with what stands for it`() {
    #expect(reply("Which command?", "`git log`") == .short(ShortAnswer(["git log"], as: .code)))
    #expect(
      reply("Which command?", "`a b` or `c`.") == .short(ShortAnswer(["a b", "c"], as: .code))
    )
    #expect(reply("Which command?", "`git log`, which pages") == .judge)
  }

  @Test(arguments: [
    ("```\n1\n2\n```\n\nBecause of the loop.", "1\n2"), ("`3`, since it counts", "3"), ("3", "3"),
  ])
  func `what a program prints is compared line by line`(answer: String, printed: String) {
    let reply = reply("What does this print?", answer, stem: "```python\nprint(3)\n```")
    #expect(reply == .short(ShortAnswer([printed], as: .output)))
  }

  @Test func `a listed key point is what counts`() {
    let listed = question("Which port?") { draft in
      draft.answer = "443"
      draft.statedPoints = [KeyPoint("443")]
    }
    #expect(cards(of: listed)[0].reply == .judge)
  }

  @Test func `gaps, terms and formulas are typed`() {
    let gap = question("A trie is a tree", form: Cloze()) { $0.titleMarkdown = "A [trie] is `[x]`" }
    #expect(cards(of: gap)[0].reply == .short(ShortAnswer(["trie"])))
    let term = question("Trie", form: Term()) {
      $0.answer = "A tree whose edges are letters and whose paths spell words"
    }
    #expect(cards(of: term).map(\.reply) == [.judge, .short(ShortAnswer(["Trie"]))])
    let formula = question("Area", form: Formula()) {
      $0.answer = "```\nA = r^2    (a square)\n```"
    }
    #expect(cards(of: formula)[0].reply == .short(ShortAnswer(["A = r^2"], as: .formula)))
    let two = question("Both", form: Formula()) { $0.answer = "```\na = 1\nb = 2\n```" }
    #expect(cards(of: two)[0].reply == .judge)
  }
}

struct StatementTests {
  private func reply(_ title: String, _ answer: String) -> Reply {
    cards(of: question(title) { $0.answer = answer })[0].reply
  }

  @Test(
    arguments: [
      ("A trie is a tree.", "True", true, nil),
      ("A trie is a graph with cycles", "**False.** It is a tree.", false, "It is a tree."),
      ("True or false: a trie is a tree?", "True – see above", true, "see above"),
      ("交换机工作在网络层。", "×", false, nil),
    ] as [(String, String, Bool, String?)]
  )
  func `a verdict makes a statement`(
    title: String,
    answer: String,
    isTrue: Bool,
    correction: String?
  ) {
    #expect(reply(title, answer) == .claim(Statement(isTrue: isTrue, correction: correction)))
  }

  @Test(arguments: [
    ("What does `1 == 1` give?", "True"), ("Name a kind of error", "False positives are one"),
    ("Is it true?", "True."), ("Rates of a test", "True positives by all."),
  ])
  func `a value and a word that begins a sentence make none`(title: String, answer: String) {
    if case .claim = reply(title, answer) { Issue.record("\(title) is no statement") }
  }

  @Test func `a mistake is false`() {
    let mistake = question("Zero correlation means independence", form: Mistake()) {
      $0.answer = "It rules out a linear trend."
    }
    let wanted = Statement(isTrue: false, correction: "It rules out a linear trend.")
    #expect(cards(of: mistake)[0].reply == .claim(wanted))
  }
}

struct RefinedFormTests {
  private func refined(_ title: String, _ answer: String, path: [String] = []) -> Question {
    question(title) { draft in
      draft.answer = answer
      draft.path = path
      draft.refine()
    }
  }

  private let table =
    "| | A | B |\n|---|---|---|\n| Speed | fast | slow |\n| Memory use | low | high |"

  @Test(arguments: [
    "What are the steps of it?", "In which order does it happen?", "Describe the phases of it.",
    "What is the correct sequence?", "Explain it step by step", "STAGES of it", "sequence of it?",
  ])
  func `steps that are asked for are put in order`(title: String) {
    let question = refined(title, list)
    #expect(question.form.name == "order")
    #expect(cards(of: question)[0].reply == .order(["Measure.", "Cut.", "Glue."]))
    #expect(question.id == self.plain(title, list).id)
  }

  @Test(arguments: [
    "What is it for?", "Order by cost of what?", "What is the order of magnitude?",
    "What are sequence models?", "Why in order to win?",
  ])
  func `a list alone is no procedure`(title: String) {
    #expect(refined(title, list).form.name == "recall")
  }

  @Test(arguments: [
    (list, nil), ("Order:\n\n" + list, nil),
    ("Slowly.\n\n\(list)\n\nNever twice.", "Slowly.\n\n\nNever twice."),
    ("1. Measure.\n\n   With a rule.\n2. Cut.\n3. Glue.", nil), ("No list.", nil),
  ])
  func `what shows in its order is not said again`(answer: String, rest: String?) {
    let saysMore = rest == nil && !answer.hasSuffix(list)
    #expect(besideSteps(answer) == (saysMore ? answer : rest))
  }

  @Test func `the document may say that the order counts`() {
    #expect(refined("How is it made?", "Order:\n\n" + list).form.name == "order")
    #expect(refined("How is it made?", "Steps:\n\n" + list).form.name == "recall")
    #expect(refined("What are the steps?", "1. a\n2. a\n3. b").form.name == "recall")
    #expect(refined("What are the steps?", "- a\n- c\n- b").form.name == "recall")
  }

  @Test func `a comparison is asked as a whole and row by row`() {
    let question = refined("A vs B", table)
    #expect(question.form.name == "compare")
    #expect(question.id == plain("A vs B", table).id)
    let cards = cards(of: question)
    #expect(
      cards.map { $0.id.dropFirst(question.id.count) } == ["", "~row-speed", "~row-memory-use"]
    )
    #expect(cards[1].prompt == "*A vs B*\n\nCompare **A**, **B** in one respect: **Speed**")
    #expect(cards[1].answer == "- **A:** fast\n- **B:** slow")
    #expect(keyPoints(in: cards[1].answer ?? "").count == 2)
  }

  @Test func `only tables of at least two things that compare are taken apart`() {
    #expect(refined("Numbers", table).form.name == "recall")
    #expect(refined("Speed", table, path: ["A versus B"]).form.name == "compare")
    #expect(refined("A vs B", "| | A |\n|---|---|\n| x | 1 |\n| y | 2 |").form.name == "recall")
    #expect(refined("A vs B", table + "\n\n---\n\n" + table).form.name == "recall")
  }

  @Test func `rows of the same name have names of their own`() {
    let rows = "| | A | B |\n|---|---|---|\n| Cost | 1 | 2 |\n| Cost | 3 | 4 |\n| → | 5 | 6 |"
    let names = refined("A vs B", rows).form.cardNames(of: refined("A vs B", rows).draft)
    #expect(names == ["", "~row-cost", "~row-cost-2", "~row-x"])
  }

  private func plain(_ title: String, _ answer: String) -> Question {
    question(title) { $0.answer = answer }
  }
}

private let list = "1. Measure.\n2. Cut.\n3. Glue."
