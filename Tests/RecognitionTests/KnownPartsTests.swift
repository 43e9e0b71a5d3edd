import Basics
import Markdown
import Testing

@testable import Recognition

/// What a page knows of its blocks from the start is what is found when they are looked at alone.
struct KnownPartsTests {
  @Test(arguments: 0..<60)
  func `rows and labels of parts are those of the parts alone`(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let pieces = [
      "### Q1: Why?", "**Answer:** because", "- A) one\n- B) two", "1. one\n2. two\n   - x",
      "```\ncode\n```", "> **Answer:** so", "<details><summary>Answer</summary>\n\nSo.", "---",
      "| a | b |\n|---|---|\n| c | d |", "Text.\nAnswer: B", "- [x] yes\n- [ ] no", "</details>",
    ]
    let source = (0..<8).map { _ in pieces[Int.random(in: pieces.indices, using: &random)] }
      .joined(separator: "\n\n")
    let page = Page(Document(parsing: source))
    let start = Int.random(in: 0..<page.blocks.count, using: &random)
    var parts = page.blocks[start...].map(Part.block)
    parts.insert(.text("Answer: C\nmore", lines: 1...2), at: 0)
    let alone = rows(of: parts, in: page.document)
    #expect("\(page.rows(of: parts))" == "\(alone)", "\(source)")
    for part in parts {
      #expect(page.roles(in: part) == labels(in: part, of: page.document), "\(source)")
    }
    for child in page.blocks.compactMap({ page.document.firstChild($0) }) {
      #expect(page.roles(in: .block(child)) == labels(in: .block(child), of: page.document))
    }
  }
}
