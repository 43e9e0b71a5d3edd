import Basics
import Markdown
import Questions
import Testing

@testable import Library

struct AdditionTests {
  private let day = CivilDay(number: 20778)

  private func add(
    _ title: String,
    answer: String? = nil,
    tags: [String] = [],
    source: String? = nil,
    to text: String = ""
  ) throws -> (text: String, question: Question) {
    let captured = CapturedQuestion(
      title,
      answer: answer,
      tags: tags,
      source: source,
      on: day
    )
    let file = SourceFile(path: "captured.md", bytes: Array(text.utf8))
    let addition = try addition(of: captured, to: file)
    return (text + String(decoding: addition.bytes, as: UTF8.self), addition.question)
  }

  @Test func `a question is written as a person would write it`() throws {
    let added = try add(
      "Why did they choose Kafka?",
      answer: "- **Replay**: consumers read again\n- order within a partition",
      tags: ["kafka", "#messaging"],
      source: "Acme, round 2",
      to: "# Captured questions\n"
    )
    #expect(
      added.text == """
        # Captured questions

        ## Q: Why did they choose Kafka?

        **Tags:** kafka, messaging

        **Source:** Acme, round 2, captured 2026-11-21

        **Answer:**

        - **Replay**: consumers read again
        - order within a partition

        """
    )
    #expect(added.question.line == 3)
    #expect(added.question.deck == "captured")
    #expect(added.question.tags == ["kafka", "messaging"])
  }

  @Test func `one after the other, each is read back`() throws {
    var text = ""
    for number in 1...5 { text = try add("Question number \(number)?", to: text).text }
    let bank = readBank([SourceFile(path: "x.md", bytes: Array(text.utf8))])
    #expect(bank.questions.map(\.title) == (1...5).map { "Question number \($0)?" })
  }

  @Test(arguments: [
    "no line end", "- a list\n  - deeper", "Setext\n===", "| a | b |\n|---|---|\n| 1 | 2 |",
    "# Q: An old question?\n\nIts answer.\n\n# Q: Another?\n\nMore.", "> quoted\n", "***", "\n\n\n",
    "---\ntags: [x]\n---\n\n### 1. What is a?\n\nA.\n\n### 2. What is b?\n\nB.\n",
    "[x]: http://a.b\n\nSee [x]", "windows\r\nline ends\r\n", "Q: one?\nA: two",
  ])
  func `a document is read as before, whatever its end`(text: String) throws {
    let added = try add("What came last?", answer: "This.", to: text)
    let old = readBank([SourceFile(path: "x.md", bytes: Array(text.utf8))]).questions
    let new = readBank([SourceFile(path: "x.md", bytes: Array(added.text.utf8))]).questions
    #expect(new.map(\.id) == old.map(\.id) + [added.question.id])
    #expect(new.dropLast().map(\.answer) == old.map(\.answer))
    #expect(added.text.utf8.starts(with: text.utf8))
    #expect(!text.contains("\r\n") || !added.text.replacing("\r\n", with: "").contains("\n"))
  }

  @Test(arguments: [
    ("# Notes\n\n```swift\nlet a = 1\n", 3), ("~~~\n", 1), ("text\n\n<!-- a comment\n", 3),
    ("<script>\nlet x\n", 1),
  ])
  func `what is never closed is named, and nothing is added`(text: String, line: Int) {
    #expect(throws: CaptureError.swallowed(line: line)) { try add("Why?", to: text) }
  }

  @Test func `other encodings and empty questions are refused`() {
    #expect(throws: CaptureError.noWords) { try add(" \n\t") }
    let captured = CapturedQuestion("Why?", on: day)
    for bytes: [UInt8] in [[0xff, 0xfe, 0x41, 0x00], [0x63, 0x61, 0x66, 0xe9]] {
      #expect(throws: CaptureError.noUTF8) {
        try addition(of: captured, to: SourceFile(path: "x.md", bytes: bytes))
      }
    }
  }

  @Test func `a difficulty and pictures at the end are marks, as in any document`() throws {
    let added = try add("Explain Raft (hard)")
    #expect(added.question.title == "Explain Raft")
    #expect(added.question.difficulty == "hard")
    #expect(try add("What is fun? 🎉").question.title == "What is fun?")
  }

  @Test func `an answer that is still to come counts as none`() throws {
    #expect(try add("Why?", answer: "TODO").question.answer == nil)
    #expect(try add("Why?", answer: " \n").text.contains("Answer") == false)
  }

  @Test func `hostile text is read back as it was given`() throws {
    var random = SeededRandom(seed: 11)
    func text(_ count: ClosedRange<Int>, from pieces: [String]) -> String {
      (0..<Int.random(in: count, using: &random)).map { _ in
        pieces.randomElement(using: &random) ?? ""
      }.joined()
    }
    for _ in 0..<300 {
      let title = "begin " + text(1...5, from: Self.hostile) + " end"
      let answer = text(0...6, from: Self.hostile)
      let tags = (0..<Int.random(in: 0...2, using: &random)).map { _ in
        text(1...2, from: Self.hostile)
      }
      let wanted = CapturedQuestion(title, answer: answer, tags: tags, on: day)
      guard let question = try? add(title, answer: answer, tags: tags, to: "# Mine\n").question
      else {
        Issue.record("refused: \(wanted)")
        continue
      }
      #expect(question.title == wanted.title)
      #expect(question.tags == wanted.tags)
      for (given, read) in [(wanted.detail, question.stem), (wanted.answer, question.answer)] {
        #expect((read == nil) == (given == nil), "\(given ?? "")")
        guard let given, let read else { continue }
        let isSame =
          html(read) == html(given) || words(Document(parsing: read).plainText()) == words(given)
        #expect(isSame, "\(given)\n->\n\(read)")
      }
    }
  }

  private func html(_ text: String) -> String { Document(parsing: text).html() }

  private func words(_ text: String) -> [Substring] { text.split(whereSeparator: \.isWhitespace) }

  private static let hostile = [
    "word", " ", "\n", "\n\n", "# ", "## Q: what?\n", "`code`", "```\n", "|", "a | b", "\\",
    "\\(x\\)",
    "$x$", "<b>", "</details>", "<!-- id: own -->", "<!--", "-->", "<script>", "&amp;", "&",
    "[a](b)",
    "[^1]", "[x]: y\n", "**", "**bold**", "_", "* ", "- ", "1. ", "Q: ", "Q1: ", "A: ", "Answer: ",
    "**Answer**\n", "Tags: ", "Red flags: no\n", "Follow-up: why?\n", "- [x] done\n", "---\n",
    "===\n",
    "> ", "• ", "\t", "\r\n", "\u{1B}[31m", "\u{0}", "\u{7}", "\u{202E}", "é", "Ã©", "日本", "C#",
    "C++",
    ": def", "?", "!", "(", ")", "~~", "http://a.b", "a@b.c", "12", ". ", ";", "#tag", "\"", "'",
  ]
}
