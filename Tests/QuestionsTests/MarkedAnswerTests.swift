import Basics
import Grading
import Testing

@testable import Questions

struct MarkedAnswerTests {
  private func musts(_ answer: String) -> [String] {
    keyPoints(in: answer).filter(\.isMust).map(\.text)
  }

  @Test(arguments: [
    ("! **Order**: many children", "**Order**: many children"),
    ("**! Order**: many children", "**Order**: many children"),
    ("- ! Reads\n- Writes\n  - ! Scans", "- Reads\n- Writes\n  - Scans"),
    ("1. ! **Split**: in two\n2. Merge", "1. **Split**: in two\n2. Merge"),
    ("| Part | Says |\n|-|-|\n| ! Root | least |", "| Part | Says |\n|-|-|\n| Root | least |"),
    ("It is flat. ! It is wide.\n! It is old.", "It is flat. It is wide.\nIt is old."),
    ("> ! Quoted", "> Quoted"),
    ("! ! **! Twice**", "**Twice**"),
    ("! `fsync` waits", "`fsync` waits"),
    ("! 3.5 is the mean", "3.5 is the mean"),
    ("!\tTabbed", "Tabbed"),
  ])
  func `a mark is taken off wherever a point may begin`(marked: String, bare: String) {
    #expect(withoutMusts(marked) == bare)
    #expect(withoutMusts(bare) == bare)
  }

  @Test(arguments: [
    "!important", "! = is not equal", "- ! = differs", "![image](x.png)", "- ![image](x.png) shows",
    "`! x` is its opposite", "```\n! x\n```", "    ! x", "n! is large", "It is 5 ! so far", "!",
    "- !", "Wow! Then it ends", "\\! it stays", "&#33; it stays", "| ! A | b |\n|-|-|\n| c | ! d |",
    "Attention ! Il faut lire", "! - no item", "! # no heading", "! > no quote", "! 1. no step",
    "! ```\nx", "! [ ] no box", "! [x]: /url", "! | a |", "# ! heading", "<!-- ! x -->", "! --- x",
  ])
  func `any other exclamation mark is text`(answer: String) {
    #expect(withoutMusts(answer) == answer)
  }

  @Test(arguments: [
    ("! **A**: one. And so on.\n\n**B**: two", ["A: one"]),
    ("**! A**: one\n\n**B**: two", ["A: one"]),
    ("- **A**: one\n- ! **B**: two of them; and more\n- **C**: three", ["B: two of them"]),
    ("- one\n- ! two", ["two"]),
    ("1. one\n2. ! two (also: second)", ["two"]),
    ("1. Sort. 2. ! Merge all of it. 3. Write", ["Merge all of it"]),
    ("- ! 1. Sort\n- Merge", []),
    ("| Part | Says |\n|-|-|\n| ! Root | least |\n| Leaf | any |", ["Root: least"]),
    ("It is flat. ! It is `wide` and **old**. It is new.", ["It is wide and old"]),
    ("It is flat; a \\* b. ! It is a \\* c \\& d. ! It is new.", ["It is a * c & d", "It is new"]),
    (
      "! It helps: more data, dropout, early stopping, and ensembles.",
      [
        "more data", "dropout", "early stopping", "ensembles",
      ]
    ),
    ("! For example, depth 20. It is flat. It is old.", []),
    ("! It prints:\n\n```\n2\n```\n\n- both are numbers\n- it is shared", ["It prints: 2"]),
    ("- Costs:\n  - ! space\n  - time\n- Gains: speed", ["Costs: space, time"]),
    ("- it is said\n- twice\n\nSo:\n\n- ! it is said", ["it is said"]),
    ("It is so.\n\nKey points:\n\n- ! first (also: one)\n- !second\n- `! x` negates", ["first"]),
    ("> - one\n> - ! two", ["two"]),
  ])
  func `the point that begins behind a mark is a must-have`(answer: String, expected: [String]) {
    #expect(musts(answer) == expected, "\(keyPoints(in: answer))")
  }

  @Test func `a point that begins with what is no mark keeps it`() {
    let points = keyPoints(in: "- ! = is not equal\n- `! x` is its opposite\n- !important")
    #expect(points.map(\.text) == ["! = is not equal", "! x is its opposite", "!important"])
    #expect(points.allSatisfy { !$0.isMust })
  }

  @Test func `of many marks none is looked at twice`() {
    let answer =
      String(repeating: "- ! one\n", count: 20_000) + "\n" + String(repeating: "! ", count: 20_000)
    #expect(musts(answer) == ["one"])
  }

  @Test func `marks change neither points nor text, over random answers`() {
    for seed in 0..<400 {
      let answer = RandomAnswer(seed: UInt64(seed))
      let (bare, marked) = (answer.text(marked: false), answer.text(marked: true))
      #expect(withoutMusts(marked) == bare, "seed \(seed): \(marked)")
      let points = keyPoints(in: marked)
      #expect(points.map(\.text) == keyPoints(in: bare).map(\.text), "seed \(seed): \(marked)")
      #expect(keyPoints(in: bare).allSatisfy { !$0.isMust })
    }
  }

  @Test func `taking the marks of random texts off leaves none`() {
    for seed in 0..<2000 {
      var random = SeededRandom(seed: UInt64(seed))
      let text = (0..<14).map { _ in scraps.randomElement(using: &random) ?? "" }.joined()
      let once = withoutMusts(text)
      #expect(withoutMusts(once) == once, "seed \(seed): \(text)")
      _ = keyPoints(in: text)
    }
  }

  @Test func `a question keeps its marks apart from its answers`() {
    let marked = question("Why?") { draft in
      draft.answer = "- one\n- ! two (also: 2)"
      draft.followUps = [FollowUp(question: "And?", answer: "! Because. It is so.")]
      draft.takeMusts()
    }
    #expect(marked.answer == "- one\n- two (also: 2)")
    #expect(marked.followUps.map(\.answer) == ["Because. It is so."])
    #expect(marked.musts == ["two", "Because"])
    #expect(
      keyPoints(of: marked) == [KeyPoint("one"), KeyPoint("two", isMust: true, aliases: ["2"])]
    )
  }

  @Test func `where the points are listed the answer's marks say nothing`() {
    let listed = question("Why?") { draft in
      draft.answer = "- one\n- ! two"
      draft.statedPoints = [KeyPoint("three")]
      draft.takeMusts()
    }
    #expect(listed.answer == "- one\n- two" && listed.musts.isEmpty)
    #expect(keyPoints(of: listed) == [KeyPoint("three")])
  }

  @Test(arguments: ["!important", "! = is not equal", "!", "\\! x"])
  func `what is no mark stays in a point of a list`(text: String) {
    let point = KeyPoint(parsing: text)
    #expect(!point.isMust && point.text == (text == "\\! x" ? "! x" : text))
    #expect(KeyPoint(parsing: point.markedText) == point)
  }
}

private let scraps = [
  "! ", "! ", "!", " ", "\n", "\n\n", "- ", "1. ", "> ", "**", "*", "_", "`", "word", "Word. ",
  "? ",
  "= ", "| a | b |\n|-|-|\n| ", " | ", "\\", "[x]", "[x]: /u", "![", "](/u)", "```\n", "# ", "$",
  "é",
  "    ", "\t", "2. ", ": ", "&amp;", "<b>", "--", "~~",
]

/// Paragraphs, items, steps, rows and nested items, some of which begin with a mark where it is wanted.
private struct RandomAnswer {
  /// Pieces of text, and whether a mark may stand before each.
  private var pieces: [(mark: Bool, text: String)] = []

  init(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    func chance() -> Bool { Bool.random(using: &random) }
    func pick(_ texts: [String]) -> String { texts.randomElement(using: &random) ?? "" }
    func words() -> String {
      let lead = chance() ? pick(["**Lead**: ", "**Bold** ", "`code` ", "*It* ", "“Said” "]) : ""
      return lead + pick(["it is flat", "all of it; and more", "a tree", "n! grows", "not `! x`"])
        + " " + pick(["\(Int.random(in: 0..<99, using: &random))", "(also: x)", "**so**", "\\* b"])
    }
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      switch Int.random(in: 0..<5, using: &random) {
      case 0:
        for _ in 0..<Int.random(in: 1...3, using: &random) {
          pieces += [(chance(), words()), (false, pick([". ", "? ", ".\n"]))]
        }
        pieces.append((false, "\n\n"))
      case 1, 2:
        for _ in 0..<Int.random(in: 1...4, using: &random) {
          pieces += [(false, "- "), (chance(), words()), (false, pick(["\n", ".\n", ":\n"]))]
          if chance() { pieces += [(false, "  - "), (chance(), words()), (false, "\n")] }
        }
        pieces.append((false, "\n"))
      case 3:
        for number in 1...3 {
          pieces += [(false, "\(number). "), (chance(), words()), (false, ".\n")]
        }
        pieces.append((false, "\n"))
      default:
        pieces.append((false, "| A | B |\n|---|---|\n"))
        for _ in 0..<2 { pieces += [(false, "| "), (chance(), words()), (false, " | x |\n")] }
        pieces.append((false, "\n"))
      }
    }
  }

  func text(marked: Bool) -> String {
    pieces.map { ($0.mark && marked ? "! " : "") + $0.text }.joined()
  }
}
