import Basics
import Foundation
import Markdown
import Rendering
import Terminal
import TestKit
import Testing

struct TypesetTests {
  private func check(_ markdown: String, _ expected: String, width: Int = 40, plain: Bool = false) {
    let capabilities: Capabilities = plain ? .plain(width: width) : .rich(width: width)
    let text = typeset(markdown: markdown, capabilities).map(\.text).joined(separator: "\n")
    #expect(text == expected, "\(markdown)")
  }

  @Test func `nothing gives nothing`() {
    check("", "")
    check("\n\n", "")
    check("<!-- id: x -->", "")
  }

  @Test func `headings drop their signs up to the second level and are underlined in plain`() {
    check("# One\n## Two\n### Three", "One\n\nTwo\n\n### Three")
    check("# One\n## Two\n### Three", "One\n===\n\nTwo\n---\n\n### Three", plain: true)
    check("#", "")
  }

  @Test func `paragraphs wrap and hard breaks break`() {
    check("one two\nthree  \nfour", "one\ntwo\nthree\nfour", width: 5)
    check("a  b\tc", "a b c")
    check("a<br>b<br />c", "a\nb\nc")
  }

  @Test func `spans keep their words and lose their marks`() {
    check("**bold** *it* `code` ~~gone~~", "bold it code gone")
    check("**bold** *it* `code` ~~gone~~", "bold it `code` ~~gone~~", plain: true)
    check("`` a`b ``", "`` a`b ``", plain: true)
  }

  @Test func `spans are drawn in their roles, nested ones in both`() {
    let line = typeset(markdown: "**b *x*** `c` ~~s~~ [l](u)", .rich()).first
    #expect(
      line?.runs == [
        Run("b ", .strong), Run("x", [.strong, .emphasis]), Run(" "), Run("c", .code), Run(" "),
        Run("s", .strike), Run(" "), Run("l", .link),
      ]
    )
    #expect(typeset(markdown: "# a", .rich()).first?.runs == [Run("a", .title)])
    #expect(typeset(markdown: "    a", .rich()).first?.runs == [Run("  "), Run("a", .code)])
  }

  @Test func `code keeps its backticks where there is no colour`() {
    var capabilities = Capabilities.rich()
    capabilities.ink = .styles
    #expect(typeset(markdown: "a `b`", capabilities).map(\.text) == ["a `b`"])
  }

  @Test func `links are numbered in plain and told below`() {
    check("[a](http://x.org) and [b](u) [c](u)", "a and b c")
    check(
      "[a](http://x.org) and [b](u) [c](u)",
      "a [1] and b [2] c [2]\n\n[1] http://x.org\n[2] u",
      plain: true
    )
    check("<http://x.org> [s](#there)", "http://x.org s", plain: true)
  }

  @Test func `an image is named`() {
    check("![a curve](img/roc.png)", "[image: a curve – roc.png]")
    check("![](img/roc.png) ![x](data:abc)", "[image: roc.png] [image: x]", plain: true)
  }

  @Test func `lists hang and nest`() {
    check(
      "- one two three\n  - four\n    - five six seven",
      "• one two\n  three\n  ◦ four\n    - five six\n      seven",
      width: 14
    )
    check("- one\n  - two\n\n- three", "• one\n\n  ◦ two\n\n• three")
    check("- one\n  - two", "- one\n  - two", plain: true)
    check("9. a\n10. b", " 9. a\n10. b")
    check("1) a\n\n   b\n2) c", "1) a\n\n   b\n\n2) c")
    check("- [x] done\n- [ ] open", "[x] done\n[ ] open")
    check("- [x] done\n- [ ] open", "- [x] done\n- [ ] open", plain: true)
    check("-\n- a", "•\n• a")
    check("- - a", "• ◦ a")
  }

  @Test func `quotes have a bar, rules a line, code two spaces`() {
    check("> one\n>\n> - two\n\nx", "│ one\n│\n│ • two\n\nx")
    check("> one", "> one", plain: true)
    check("a\n\n---\n\nb", "a\n\n────────\n\nb", width: 8)
    check("---", "----", plain: true)
    check("```sh\nls  \n\n\tcd\n```", "  ls\n\n      cd")
    check("- a\n\n      code", "• a\n\n    code")
    check("```mermaid\ngraph\n```", "mermaid diagram (source)\n  graph")
  }

  @Test func `a block of HTML keeps its text`() {
    check("<details>\n<summary>More</summary>\na &amp; b\n</details>", "More\na & b")
    check("<div>1 < 2</div>", "1 < 2")
  }

  @Test func `tables are as wide as they need, have no right border and align`() {
    let table = "| A | Long header | N |\n|---|:-:|--:|\n| x | y | 10 |\n| yy | | 5 |"
    check(
      table,
      " A  │ Long header │  N\n────┼─────────────┼───\n x  │      y      │ 10\n yy │             │  5"
    )
    check(
      table,
      "A  | Long header |  N\n---+-------------+---\nx  |      y      | 10\nyy |             |  5",
      plain: true
    )
  }

  @Test func `tables wrap by words and become records where no word would stay whole`() {
    let table = "| Name | What it says |\n|---|---|\n| first | one two three four |"
    check(
      table,
      " Name  │ What it says\n───────┼──────────────\n first │ one two three\n       │ four",
      width: 22
    )
    check(
      table,
      " Name\n   first\n   What it\n   says\n     one two\n     three\n     four",
      width: 12
    )
    check(
      "| Name | A | B |\n|-|-|-|\n| incomprehensibilities | incomprehensible | x |",
      " Name    incomprehensibilities\n   A     incomprehensible\n   B     x",
      width: 34
    )
  }

  @Test func `tables that are heard become facts, row by row`() {
    var spoken = Capabilities.plain(width: 40)
    spoken.isSpoken = true
    let table = "| Name | Cost |\n|---|---|\n| heap | low |\n| tree | |"
    #expect(
      typeset(markdown: table, spoken).map(\.text)
        == ["Name: heap", "  Cost: low", "Name: tree", "  Cost:"]
    )
  }

  @Test func `controls of a document are shown, not sent`() {
    check("a\u{1b}[31mb\u{202e}c", "a\u{241b}[31mb\\u{202E}c")
    check("```\n\u{1b}]0;x\u{07}\n```", "  \u{241b}]0;x\u{2407}")
  }

  @Test func `ten thousand levels of nesting are set in a moment`() {
    let deep = String(repeating: "> ", count: 10_000) + "end"
    #expect(typeset(markdown: deep, .rich()).last?.text.hasSuffix("end") == true)
    let list = (0..<500).map { spaces(2 * $0) + "- x" }.joined(separator: "\n")
    let lines = typeset(markdown: list, .rich())
    #expect(lines.count == 500)
    #expect(lines.allSatisfy { $0.width <= 80 })
  }
}
