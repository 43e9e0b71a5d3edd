import Testing

@testable import Markdown

struct UntouchedSourceTests {
  @Test(arguments: 0..<2000)
  func `what is taken as it stands is what would be put together`(seed: Int) {
    var random = RandomMarkdown(seed: UInt64(seed))
    check(Document(parsing: random.text(definitions: seed.isMultiple(of: 3))))
  }

  @Test(arguments: [
    "# a\n\n- b\n  - c\n\n  d\n- e\n\n```\nf\n \n```\n", "a\nb  \nc\n\n\nd\n", "**a**\n* b\n",
    "1. a\n   b\n2. c\n---\n> d\n> e\n", "|a|\n|-|\n|b|\n\nc", "a\r\n\r\nb\r\n", " a\n\n - b\n",
    "<p>\na\n</p>\n\nb\n", "> a\nb\n\nc\n", "\u{feff}# a\n\nb\n",
  ])
  func `the same of documents with a shape of their own`(text: String) {
    check(Document(parsing: text))
  }

  @Test func `most of an ordinary document is taken as it stands`() {
    let document = Document(
      parsing:
        "# Trie\n\nA tree\nof letters.\n\n- one\n  - two\n- three\n\n```swift\nlet a = 1\n```\n"
    )
    for block in document.children(document.root) {
      #expect(document.untouchedSource(from: block, through: block) != nil)
    }
  }

  private func check(_ document: Document) {
    let blocks = Array(document.children(document.root))
    for first in blocks.indices {
      for last in first..<blocks.count {
        let (one, other) = (blocks[first], blocks[last])
        guard let range = document.untouchedSource(from: one, through: other) else { continue }
        let source = String(decoding: document.bytes[range], as: UTF8.self)
        #expect(source == document.assembledMarkdown(from: one, through: other))
      }
    }
  }
}
