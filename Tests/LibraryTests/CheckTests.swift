import Basics
import Library
import Testing

/// What each check finds and what it lets be, with the places drawn into the documents.
struct CheckTests {
  /// A document in which `⟦` stands before each finding of a rule, and `⟧` behind what it is about.
  struct Drawn: CustomTestStringConvertible, Sendable {
    var id: String
    var text: String
    var testDescription: String { "\(id): \(text.prefix(60).debugDescription)" }

    init(_ id: String, _ text: String) {
      self.id = id
      self.text = text
    }
  }

  private func places(_ drawn: Drawn) -> (text: String, expected: [String]) {
    var text = ""
    var expected: [String] = []
    var place = Place(file: "", line: 1)
    for character in drawn.text {
      switch character {
      case "⟦": expected.append("\(place.line):\(place.column)")
      case "⟧":
        let start = expected.last.flatMap { $0.split(separator: ":").last.flatMap { Int($0) } }
        expected[expected.count - 1] += "+\(place.column - (start ?? 0))"
      default:
        text.append(character)
        let isEnd = character == "\n" || character == "\r\n"
        place = Place(
          file: "",
          line: place.line + (isEnd ? 1 : 0),
          column: isEnd ? 1 : place.column + 1
        )
      }
    }
    return (text, expected)
  }

  /// There is one file beside each document, `notes/there.md`, and a folder `notes/images`.
  private func found(_ id: String, in text: String) -> [String] {
    let there: Set = ["notes/there.md", "notes/a b.png", "notes/images/"]
    let file = SourceFile(path: "notes/x.md", bytes: Array(text.utf8))
    return check(file) { there.contains($0) }.findings.filter { $0.rule.id == id }.map { finding in
      "\(finding.place.line):\(finding.place.column)" + (finding.length.map { "+\($0)" } ?? "")
    }
  }

  @Test(arguments: drawn)
  func `a finding is where it is drawn, and nowhere else`(drawn: Drawn) {
    let (text, expected) = places(drawn)
    #expect(!expected.isEmpty)
    #expect(found(drawn.id, in: text) == expected)
  }

  @Test(arguments: innocent)
  func `what is meant is not found fault with`(drawn: Drawn) {
    #expect(found(drawn.id, in: drawn.text) == [])
  }

  @Test func `every rule of every check is drawn, and has its innocent counterpart`() {
    // What no text is without UTF-8, or only shows in the whole report.
    let elsewhere: Set = ["E100", "E202", "N204", "N310", "W113", "W114"]
    let ids = Set(allRules.map(\.id)).subtracting(elsewhere)
    #expect(ids.subtracting(drawn.map(\.id)) == [])
    #expect(ids.subtracting(innocent.map(\.id)) == [])
  }

  @Test func `rules have ids of their own, of known families, and titles`() {
    #expect(Set(allRules.map(\.id)).count == allRules.count)
    for rule in allRules {
      #expect(rule.id.wholeMatch(of: /(E1|E2|W1|W3|W4|N\d)\d\d/) != nil, "\(rule.id)")
      #expect(!rule.title.isEmpty && !rule.title.hasSuffix("."))
    }
  }

  @Test func `bytes that are no UTF-8 are told one by one, and other encodings by their name`() {
    let malformed = SourceFile(
      path: "x.md",
      bytes: Array("é\n".utf8) + [0x61, 0xff, 0x62, 0xc3, 0x28]
    )
    let findings = check(malformed) { _ in true }.findings.filter { $0.rule.id == "E202" }
    #expect(findings.map(\.place.description) == ["x.md:2:2", "x.md:2:4"])
    let units = "# Q: Why?\n\nx\n".utf16
    let utf16: [UInt8] = [0xff, 0xfe] + units.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    let others = check(SourceFile(path: "x.md", bytes: utf16)) { _ in true }.findings
    #expect(others.map(\.rule.id) == ["N204"])
    #expect(others.first?.message.text.contains("UTF-16, little endian") == true)
  }

  @Test func `columns are those of the file, whatever was repaired before them`() {
    let text = "# Q: Why?\n\nCafe\u{301} ‚Üí 漢字 [a](#no) ‚Üí\n"
    #expect(found("W401", in: text) == ["3:16+5"])
    #expect(found("E201", in: text) == ["3:6+3", "3:22+3"])
  }
}

private let choice = "# Q: Which?\n\n- A. one\n- B. two\n\n"
private let many = (1...9).map { "- **Point \($0)**: it is said\n" }.joined()

private let scenario =
  "# Blind\n\n**Scenario:** A cache is old. Plan the fix.\n\n**Scorer Checklist:**\n- Asks when\n- Measures\n"

private let drawn: [CheckTests.Drawn] = [
  .init("W307", "\(scenario)\n⟦**Key points:**⟧\n\n- one\n- two\n\n# Next\n\nx\n"),
  .init("W307", "\(scenario)\n⟦## Key points⟧\n\n- one\n- two\n"),
  .init("E101", "# Q: Why?\n\n⟦```⟧swift\nlet x = 1\n"),
  .init("E101", "# Q: Why?\n\n- x\n\n  ⟦~~~~⟧\n  ~~~\n\ny\n"),
  .init("E101", "⟦```⟧"),
  .init(
    "E104",
    "## 1. What is a?\n\n⟦```⟧js\na\n\n## 2. What is b?\n\n```js\nb\n```\n\n## 3. What is c?\n"
  ),
  .init("E104", "## What is a?\n\n⟦~~~~⟧\na\n\n## What is b?\n\nB\n\n## What is c?\n"),
  .init(
    "E104",
    "## What is a?\n\n```\na\n```\n⟦```⟧\n\n## What is b?\n\n```js\nb\n```\n\n## What is c?\n"
  ),
  .init("E102", "# Q: Why?\n\nx\n\n⟦<!--⟧ to do\n\n# Q: And?\n"),
  .init("E102", "x\n\n⟦<script⟧>\nlet x\n"),
  .init("E103", "⟦<details⟧>\n<summary>Why?</summary>\n\nx\n\n# Q: And?\n"),
  .init("E103", "⟦<DETAILS⟧ open>\n\n<details>\n</details>\n"),
  .init("E108", "# Q: A?\n<!-- id: b -->\n\na\n\n# Q: B?\n<!-- id: ⟦b⟧ -->\n\nb\n"),
  .init("E109", "# Q: A?\n<!-- id: ⟦x y⟧ -->\n\na\n"),
  .init("E110", "⟦\(choice)Answer: F\n"),
  .init("E111", "⟦# Q: Which?\n\n- [ ] one\n- [x] two\n\nAnswer: A) one\n"),
  .init("E201", "# Q: Why?\n\nHigh bias ⟦‚Üí⟧ under, é ⟦‚Üì⟧\r\n⟦‚Üí⟧ x\n"),
  .init("E203", "# Q: Why?\n\nA text that goes on, ab⟦\0\0⟧c\n"),
  .init("E203", "⟦\0\u{1}\u{2}\0\0\u{3}\0\0\0ELF\0\0"),
  .init("W301", "⟦# Q: Why?\n\n```\nx\n```\n"),
  .init("W302", "⟦# Q: Why?\n\n\(many)"),
  .init("W303", "⟦# Q: Why?\n\n" + String(repeating: "a line\n", count: 61)),
  .init("W304", "⟦# Q: Which?\n\n- [ ] one\n- [x] two\n- [ ] one\n"),
  .init("W305", "⟦Nothing is asked here.\n"),
  .init("W305", "⟦\n \n"),
  .init("W306", "⟦# Q: Which?\n\n- [ ] one\n- [ ] two\n"),
  .init("W401", "# Q: Why?\n\nSee [there]⟦(#no)⟧ and [a]⟦(#why-not)⟧.\n"),
  .init("W402", "# Q: Why?\n\nSee [it]⟦(gone.md)⟧, ![a]⟦(images/a.png \"t\")⟧.\n"),
  .init("W402", "> - [it]⟦[x]⟧\n\n[x]: gone.md\n"),
  .init("W403", "# Q: Why?\n\nAs ⟦![](images/)⟧ shows.\n"),
  .init("N104", "⟦# Q: Why?\n\n# Q: How?\n\nx\n"),
  .init("N105", "# Q: Why?\n\n⟦_TODO_⟧\n\n# Q: How?\n\nx\n"),
  .init("N105", "# Q: Why?\n\n⟦**Answer:** to be written⟧\n"),
  .init("N106", "⟦# Q: Why?\n\n[Read it here](https://a.b/c)\n"),
  .init("N107", "# Q: Why?\n\nx\n\n⟦##⟧\n\ny\n"),
]

private let innocent: [CheckTests.Drawn] = [
  .init("W307", "\(scenario)\n# Why so?\n\nIt is.\n\n**Key points:**\n\n- one\n- two\n"),
  .init("E101", "```\nx\n```\n\n> ```\n> x\n> ```\n\n- ~~~\n  x\n  ~~~~  \n\nx\n\n    ```\n"),
  .init("E101", "````md\n```\n````\n"),
  .init("E101", "## What is a?\n\n```\na\n\n## What is b?\n\nB\n"),
  .init("E104", "## 1. What is a?\n\n```md\n\n## 2. What is b?\n```\n\n## 2. What is c?\n"),
  .init(
    "E102",
    "<!-- a -->\n\n<!--\nb\n\nc --> x\n\n<pre>\n\nx</pre>\n\n<presto>\n\nan <!-- end\n"
  ),
  .init(
    "E103",
    "<details>\n<summary>a</summary>\n\n<details>\n</details>\nx</details>\n\n<!-- <details> -->\n"
  ),
  .init("E103", "`<details>` hides, \\<details>, too\n\n    <details>\n"),
  .init("E108", "# Q: A?\n<!-- id: a -->\n\na\n\n# Q: B?\n<!-- id: b -->\n\nb\n"),
  .init("E109", "# Q: A?\n<!-- id: Größe.1_a-b -->\n\na\n"),
  .init("E110", "\(choice)Answer: B\n"),
  .init("E110", "# Q: Why?\n\nF. Scott said so.\n"),
  .init("E111", "# Q: Which?\n\n- [ ] one\n- [x] two\n\nAnswer: B) two\n"),
  .init("E111", "# Q: Which?\n\n- [ ] one\n- [x] two\n\nA set is what two is.\n"),
  .init("E201", "# Q: Warum?\n\nÄpfel → Öl, “so”, naïve Σ\n"),
  .init("E203", "# Q: Why?\n\nA tab\t and a form feed\u{c}\n"),
  .init("W301", "# Q: Why?\n\nIt is so.\n\n# Problem 1: Sort\n\n```\nx\n```\n"),
  .init("W302", "# Q: Why?\n\n\(many.split(separator: "\n").dropLast().joined(separator: "\n"))\n"),
  .init("W302", "# Q: Why?\n\n\(many)\nKey points:\n\n- one\n- two\n"),
  .init("W303", "# Q: Why?\n\n" + String(repeating: "a line\n", count: 60)),
  .init("W304", "# Q: Which?\n\n- [ ] one\n- [x] One\n"),
  .init("W305", "# Q: Why?\n\nx\n"),
  .init("W306", "# Q: Which?\n\n- [ ] one\n- [x] two\n"),
  .init("W306", "# Plan\n\n- [ ] buy milk\n- [ ] go home\n"),
  .init(
    "W401",
    "# What is *it*, really?\n\n[a](#what-is-it-really) [b](#What_is_it_really-1) [c](#)\n"
  ),
  .init(
    "W401",
    "<a name=\"x1\"></a>\n<h2 id='y'>Y z</h2>\n\n## T {#t-own}\n\n[a](#x1) [b](#y) [c](#t-own) [d](#top)\n"
  ),
  .init("W401", "# Größe\n\n[a](#gr%C3%B6%C3%9Fe) [b](other.md#no) `[c](#no)`\n"),
  .init("W402", "[a](there.md) [b](there.md#x) [c](there.html?y) [d](there) [e](a%20b.png)\n"),
  .init(
    "W402",
    "[a](https://x.y/z) [b](mailto:a@b.c) [c](/root.md) [d](//x.y) [e]({{ url }}) <a@b.c>\n"
  ),
  .init("W403", "# Q: Why?\n\n![a tree](images/)\n"),
  .init("W403", "# Notes\n\n![](images/)\n"),
  .init("N104", "# Q: Why?\n\nSo.\n\n\(choice)Answer: B\n"),
  .init(
    "N105",
    "# Q: What is a TODO list?\n\nA list of what is to be done, as in: TODO, and so on for a while.\n"
  ),
  .init("N106", "# Q: Why?\n\nIt is so: [here](https://a.b/c).\n"),
  .init("N107", "# Q: Why?\n\nx\n\n## `y`\n\n## ![z](images/)\n"),
  .init("N310", "# Q: Why?\n\nx\n\n# Q: How?\n\nx\n"),
]
