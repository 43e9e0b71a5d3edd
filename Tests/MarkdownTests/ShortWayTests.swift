import Testing

@testable import Markdown

/// What is told of plain text at once is what is told of any.
struct ShortWayTests {
  @Test(arguments: 0..<2000)
  func `words alone are the inlines that parsing finds`(seed: Int) {
    var random = RandomMarkdown(seed: UInt64(seed))
    let text = random.text(definitions: seed.isMultiple(of: 3))
    check(Document(parsing: text))
    check(Document(parsing: text, options: .gfm))
    check(Document(parsing: Array(random.bytes())))
  }

  @Test(arguments: [
    "# What is a trie", "plain words", "www.a.b", "see www.a.b", "http is", "ftp", "a@b.c", "why",
    "the height", "a  ", "  a", "é – 问题", "a\u{0}b", "Why?!", "x\ty", "# \n",
  ])
  func `the same of lines that may hold an address`(text: String) {
    check(Document(parsing: text))
    check(Document(parsing: text, options: .commonMark))
  }

  @Test func `a heading of words is taken at once`() {
    let document = Document(parsing: "# What does the height of a trie tell\n")
    #expect(
      document.firstChild(document.root).map(document.inlines)
        == [Inline(.text("What does the height of a trie tell"), range: 2..<37)]
    )
  }

  @Test(arguments: 0..<600)
  func `a line that begins with a word is the paragraph that parsing finds`(seed: Int) {
    var random = RandomMarkdown(seed: UInt64(seed))
    let source = random.text().split { $0 == "<" || $0.isNewline }.joined(separator: " ")
    let line = "a " + source.split(separator: " ").joined(separator: " ")
    guard line.last != " ", line.last != "\t" else { return }
    let (short, long) = (Document(paragraph: line), Document(parsing: line))
    #expect(short.plainText() == long.plainText(), "\(line.debugDescription)")
    #expect(
      short.firstChild(short.root).map(short.inlines)
        == long.firstChild(long.root).map(long.inlines),
      "\(line.debugDescription)"
    )
  }

  private func check(_ document: Document) {
    for case .enter(let node) in document.walk(document.root)
    where document.tree[node].shape.hasInlines {
      #expect(document.inlines(node) == document.parsedInlines(node))
    }
  }
}
