import Markdown
import Testing

/// Texts made to be deep or costly; each would take minutes or the stack if it took more than
/// its length.
struct DepthTests {
  private let depth = 100_000

  private func repeated(_ text: String, _ count: Int? = nil) -> String {
    String(repeating: text, count: count ?? depth)
  }

  private func count(_ part: String, in text: String) -> Int {
    text.split(separator: "\n").count { $0.hasPrefix(part) }
  }

  @Test func `a hundred thousand quotes nest`() {
    let document = Document(parsing: repeated("> ") + "a\n> b\nc")
    #expect(count("<blockquote>", in: document.html()) == depth)
    #expect(document.plainText() == "a b c")
    #expect(document.all { $0 == .paragraph }.map(document.markdown) == ["a\nb\nc"])
  }

  @Test(arguments: ["- ", "1. ", "> - ", "*\t"])
  func `a hundred thousand markers nest, whatever blank lines follow`(marker: String) {
    let document = Document(parsing: repeated(marker) + "a" + repeated("\n") + "b")
    #expect(document.all { if case .item = $0 { true } else { false } }.count == depth)
    #expect(document.plainText() == "a\nb")
  }

  @Test func `white space is read once for all items`() {
    let text = repeated("- ") + "a\n" + repeated(repeated(" ") + "b\n", 10)
    let document = Document(parsing: text)
    #expect(document.plainText() == "a b b b b b b b b b b")
  }

  @Test(arguments: [
    "*a **b ", "a_ ", "*a_ ", "a**b", "[a", "a]", "[a](", "[a](<b", "![", "![[]()", "[ (](", "<!--",
    "<?", "<!A ", "<![CDATA[", "<a ", "<a b=\"", "`a``", "\\``", "&#x", "&a", "a@", "<a.",
    "~a ~~b ",
    "*_~`", "[a][", "![a](", "](", "<>",
  ])
  func `a piece repeated many times is only long`(piece: String) {
    let document = Document(parsing: "[x]: /u\n\n" + repeated(piece, 20_000), options: .gfm)
    #expect(document.html().utf8.count > 20_000)
  }

  @Test func `emphasis nests as deep as its marks`() {
    let document = Document(parsing: repeated("*a ") + repeated("*"))
    #expect(document.plainText().utf8.count > depth)
    let inner = Document(parsing: repeated("*") + "a" + repeated("*"))
    #expect(inner.plainText() == "a")
  }

  @Test func `images of images keep one description`() {
    let document = Document(parsing: repeated("![") + "a" + repeated("](b)"))
    #expect(document.html() == "<p><img src=\"b\" alt=\"a\" /></p>\n")
  }

  @Test func `a wide table is not filled without end`() {
    let text = repeated("a|", 4000) + "\n" + repeated("-|", 4000) + "\n" + repeated("a\n", 4000)
    let cells = Document(parsing: text).all { $0 == .cell }
    #expect(cells.count < 600_000)
  }

  @Test func `definitions without end are read once`() {
    let document = Document(parsing: repeated("[a]: /u 'x\ny'\n") + "[a]")
    #expect(document.html() == "<p><a href=\"/u\" title=\"x\ny\">a</a></p>\n")
  }

  // MARK: Beyond CommonMark

  @Test(arguments: ["<details>", "<details>\n", "[^a]: ", "a\n: ", ": ", "- <details>\n"])
  func `what opens nests a hundred thousand times`(opening: String) {
    let document = Document(parsing: repeated(opening) + "x", options: .all)
    #expect(document.plainText().hasSuffix("x"))
    #expect(document.html().utf8.count > depth || opening == "[^a]: ")
  }

  @Test func `details that end with other text are closed one by one`() {
    let text = repeated("<details>\n") + repeated("x</details>\n")
    let document = Document(parsing: text, options: .all)
    #expect(count("</details>", in: document.html()) == depth)
  }

  @Test(arguments: [
    "$", "$a ", "a$", "\\(", "\\[a\n", "$$a\n", "> $$a\nb\n", "[^a] ", "[^", "</details>\n",
    "a\n: b\n\n",
    "<summary>\n", "- <details>\n- x</details>\n",
  ])
  func `a piece of an extension repeated many times is only long`(piece: String) {
    let document = Document(parsing: "[^a]: x\n\n" + repeated(piece, 20_000), options: .all)
    #expect(document.html().utf8.count > 20_000)
  }
}
