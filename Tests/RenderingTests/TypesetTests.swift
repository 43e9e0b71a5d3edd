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

  @Test func `words in angle brackets are seen, tags are not`() {
    check("As a <role> I want <your goal>", "As a <role> I want <your goal>")
    check("Map<String> <b>and</b> <span>so</span> <x-y z=\"1\">on", "Map<String> and so on")
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
        Run("s", .strike), Run(" "), Run("l", .link), Run(" [1]"),
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

  @Test func `links are numbered and told below where they cannot be clicked`() {
    for plain in [false, true] {
      check(
        "[a](http://x.org) and [b](u) [c](u)",
        "a [1] and b [2] c [2]\n\n[1] http://x.org\n[2] u",
        plain: plain
      )
      check(
        "<http://x.org> www.x.org a@b.c [s](#there)",
        "http://x.org www.x.org a@b.c s",
        plain: plain
      )
    }
    var linked = Capabilities.rich()
    linked.hasLinks = true
    let lines = typeset(markdown: "[a](http://x.org) and [b](u)", linked)
    #expect(lines.map(\.text) == ["a and b [1]", "", "[1] u"])
    #expect(lines[0].runs.map(\.target?.address) == ["http://x.org", nil, nil, nil])
  }

  @Test func `a link is never called as a footnote is`() {
    check("a[^1] [b](u) [c](v)\n\n[^1]: n", "a[1] b [2] c [3]\n\n[1] n\n\n[2] u\n[3] v")
  }

  @Test func `an image is named`() {
    check("![a curve](img/roc.png)", "[image: a curve – roc.png]")
    check("![](img/roc.png) ![x](data:abc)", "[image: roc.png] [image: x]", plain: true)
    check("![roc.png](img/roc.png?raw=true)", "[image: roc.png]")
    check("<img src='a/b.png' alt=\"a &gt; b\"/> <img>", "[image: a &gt; b – b.png] [image: ]")
    check("<p><img alt=words src=x.png></p>", "[image: words – x.png]")
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
    check("```sh\nls  \n\n\tcd\n```", "Shell\n  ls\n\n      cd")
    check("- a\n\n      code", "• a\n\n    code")
    check("```mermaid\ngraph\n```", "mermaid diagram (source)\n  graph")
  }

  @Test func `a block of HTML keeps its text`() {
    check("<div>\n<p>More</p>\na &amp; b\n</div>", "More\na & b")
    check("<script>\nx()\n</script>\n\n<STYLE>\na\n</STYLE>\n", "")
    check("<p>a <b>c</b> <!-- d\ne --> f</p>", "a c f")
    check("<div>1 < 2</div>", "1 < 2")
  }

  @Test func `a fold shows what is in it`() {
    check("<details>\n<summary>More</summary>\n\n*it*\n\n</details>\n\nx", "More\n\nit\n\nx")
  }

  @Test func `a quote says what kind of alert it is`() {
    check("> [!NOTE]\n> *Take* care.\n>\n> More.", "│ Note\n│ Take care.\n│\n│ More.")
    check("> [!warning]\n> x", "> Warning\n> x", plain: true)
    check("> [!TIP]", "│ Tip")
    check("> [!OTHER]\n> x\n\n[!NOTE]", "│ [!OTHER] x\n\n[!NOTE]")
  }

  @Test func `raw tags are drawn as what they say`() {
    check("H<sub>2</sub>O x<sup>2</sup> e<sup>kt</sup> 20<sup>th</sup>", "H₂O x² eᵏᵗ 20th")
    check("x<sub>max</sub> 2<sup>a b</sup> <sup>*x*</sup>", "x_max 2^(a b) ˣ")
    let line = typeset(markdown: "<b>b *x*</b> <KBD>k</KBD> <code>c</code> *<b>y* z</b>", .rich())
      .first
    #expect(
      line?.runs == [
        Run("b ", .strong), Run("x", [.strong, .emphasis]), Run(" "), Run("k", .key), Run(" "),
        Run("c", .code), Run(" "), Run("y", [.strong, .emphasis]), Run(" z"),
      ]
    )
    check("</b> <span>x</span> <i>never closed", "x never closed")
  }

  @Test func `in ASCII nothing of ours is anything else`() {
    var ascii = Capabilities.rich(width: 40)
    ascii.isASCII = true
    ascii.ink = .none
    func text(_ markdown: String) -> String { encode(typeset(markdown: markdown, ascii), ascii) }
    #expect(text("- a\n  - b\n\n> c") == "* a\n  o b\n\n| c\n")
    #expect(text("| a | b |\n|---|---|\n| c | d |") == " a | b\n---+--\n c | d\n")
    #expect(text("“a” – b… → c ≤ ½ ä") == "\"a\" - b... -> c <= 1/2 ä\n")
    #expect(
      text("![a](b.png)\n\n---") == "[image: a - b.png]\n\n\(String(repeating: "-", count: 40))\n"
    )
    #expect(
      text("$\\lambda \\sum w_i^2 \\leq 10^{-3}$ x<sup>2</sup>")
        == "lambda sum w_i^2 <= 10^(-3) x^2\n"
    )
  }

  @Test func `a break at either end of a cell breaks nothing`() {
    check("| a |\n|---|\n| <br>one<br>two<br> |", " a\n────\n one\n two")
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
      " Name: first\n   What it\n     says:\n     one two\n     three\n     four",
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
