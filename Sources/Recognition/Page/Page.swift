package import Markdown

/// A document as dialects look at it: its blocks in order, and which of them head a section.
package struct Page: Sendable {
  let document: Document
  /// The top-level blocks, without front matter.
  let blocks: [NodeID]
  /// In order; see `Heading`.
  let headings: [Heading]
  private let headingAt: [Int: Int]

  package init(_ document: Document) {
    self.document = document
    blocks = document.children(document.root).filter { document.kind($0) != .frontMatter }
    headings = findHeadings(among: blocks, of: document)
    headingAt = Dictionary(
      headings.enumerated().map { ($0.element.position, $0.offset) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The heading that the block at `position` is.
  func heading(at position: Int) -> Heading? {
    headingAt[position].map { headings[$0] }
  }

  /// The positions below `heading`, up to the next one of its level or above.
  func body(of heading: Heading) -> Range<Int> {
    let start = heading.position + 1
    let end = headings.first { $0.position > heading.position && $0.level <= heading.level }
    return start..<(end?.position ?? blocks.count)
  }

  /// The positions below `heading`, up to the next one of any level.
  func lead(of heading: Heading) -> Range<Int> {
    let start = heading.position + 1
    let end = headings.first { $0.position > heading.position }
    return start..<(end?.position ?? blocks.count)
  }

  /// The headings above the block at `position`, outermost first.
  func headings(above position: Int) -> [Heading] {
    var found: [Heading] = []
    var level = heading(at: position)?.level ?? Int.max
    for heading in headings.reversed()
    where heading.position < position && heading.level < level {
      found.append(heading)
      level = heading.level
    }
    return found.reversed()
  }

  /// The titles of the headings above the block at `position`, outermost first.
  func path(above position: Int) -> [String] {
    headings(above: position).map(\.title.text).filter { !$0.isEmpty }
  }

  /// The last line with content among these blocks; `nil` where there are none.
  func lastLine(of positions: Range<Int>) -> Int? {
    positions.last.map { document.lines(blocks[$0]).upperBound }
  }
}
