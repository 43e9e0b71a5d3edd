import Basics
import Grading
import Questions

/// Questions made of pieces that formats have trouble with.
struct AnyQuestion {
  private var random: SeededRandom

  init(seed: UInt64) {
    random = SeededRandom(seed: seed)
  }

  mutating func bank(of count: Int) -> Bank {
    let drafts = (0..<count).map { _ in draft() }
    return Bank(
      questions: identified(drafts, deck: "deck", file: "deck.md"),
      documents: [BankDocument(file: "deck.md", deck: "deck", title: line())]
    )
  }

  private mutating func draft() -> Draft {
    let form = allForms.randomElement(using: &random) ?? Recall()
    var draft = Draft(form: form, title: line(), line: 1, lastLine: 2)
    draft.path = lines(2)
    draft.number = chance() ? ["Q1", "1.4", "12b"].randomElement(using: &random) : nil
    draft.titleMarkdown = chance() ? line() : nil
    draft.context = lines(2)
    draft.stem = chance() ? text() : nil
    draft.answer = chance() ? text() : nil
    draft.gap = AnswerGap.allCases.randomElement(using: &random) ?? .missing
    draft.tags = lines(3)
    draft.difficulty = chance() ? line() : nil
    draft.minutes = chance() ? Int.random(in: 0...90, using: &random) : nil
    draft.goal = chance() ? Int.random(in: 1...600, using: &random) : nil
    draft.weight = chance() ? line() : nil
    draft.sources = lines(2)
    draft.redFlags = lines(3)
    draft.after = chance() ? ["other-1"] : []
    let points = lines(3)
    draft.statedPoints = points.map { KeyPoint(parsing: $0) }
    if chance() {
      draft.statedPoints.append(KeyPoint("point", isMust: chance(), aliases: words(2)))
    }
    let asked = lines(2)
    draft.followUps = asked.map { FollowUp(question: $0, answer: chance() ? text() : nil) }
    draft.takeMusts()
    if form is Choice {
      draft.choices = (0..<4).map { _ in line() }
      draft.correct = chance() ? [1] : [0, 2]
      draft.keyProblem = chance() ? nil : .conflicting
    }
    return draft
  }

  private mutating func chance() -> Bool { Bool.random(using: &random) }

  private mutating func lines(_ limit: Int) -> [String] {
    (0..<Int.random(in: 0...limit, using: &random)).map { _ in line() }
  }

  private mutating func words(_ limit: Int) -> [String] {
    (0..<Int.random(in: 0...limit, using: &random)).map { "word\($0)" }
  }

  /// Words and marks on one line, that begin with a word.
  private mutating func line() -> String {
    let more = (0..<Int.random(in: 0...5, using: &random)).map { _ in
      pieces.randomElement(using: &random) ?? ""
    }
    let word = ["What", "a", "Größe", "7", "問題"].randomElement(using: &random) ?? ""
    return ([word] + more).joined(separator: chance() ? " " : "")
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private mutating func text() -> String {
    let blocks = (0..<Int.random(in: 1...4, using: &random)).map { _ in
      chance() ? line() : self.blocks.randomElement(using: &random) ?? ""
    }
    return blocks.joined(separator: chance() ? "\n\n" : "\n")
  }

  private let pieces = [
    "*", "**bold**", "_", "`code`", "`", "[link](http://a.b)", "[gap]", "]", "<b>", "</script>",
    "&amp;", "&",
    "#", "C#", "\\", "\\n", "{", "}", "{=x}", "~wrong", "=right", "::", "->", "%50%", "####", "//",
    "$x^2$",
    "!", "(also: x)", "›", "|", "\"", "'", ",", ";", ":", "ANSWER: B", "A.", "-->", "<!--",
    "=cmd()", "@", "+1", "…",
    "\u{301}", "🙂", "www.x.org", "\u{202e}", "\u{1b}[31m", "]]>", "::error::",
  ]

  private let blocks = [
    "- one\n- two", "- ! **must**: have\n- may", "! It must. It may.", "1. one\n2. two", "> quoted",
    "| a | b |\n|---|---|\n| 1 | 2 |",
    "```python\n# comment\nprint(1)\n\n\nx = {}\n```", "    indented code", "### Heading",
    "**Answer:** not here", " **Answer:** nor here", "<!-- section -->", "<!-- id: x -->",
    "## A\n<!-- section -->", "<div>\nraw\n</div>", "$$\nx = 1\n$$", "line  \nbroken", "\ttab",
    "// comment", "$CATEGORY: x", "ANSWER: A", "```\nnever closed", "---", "===",
  ]
}
