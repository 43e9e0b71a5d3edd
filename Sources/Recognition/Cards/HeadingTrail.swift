import Markdown

/// The headings above a line, for lines that are asked for in their order.
///
/// - Complexity: O(n) in the number of headings for all lines together.
struct HeadingTrail {
  private var upcoming: ArraySlice<Heading>
  private var open: [Heading] = []

  init(_ page: Page) {
    upcoming = page.headings.filter { page.isSureHeading($0) }[...]
  }

  /// Outermost first.
  mutating func path(above line: Int) -> [String] {
    while let next = upcoming.first, next.line < line {
      while let last = open.last, last.level >= next.level { open.removeLast() }
      open.append(next)
      upcoming.removeFirst()
    }
    let level = upcoming.first.map { $0.line == line ? $0.level : Int.max } ?? Int.max
    return open.filter { $0.level < level }.map(\.title.text).filter { !$0.isEmpty }
  }
}

extension Page {
  /// Whether it is no line of a card that stands alone, or above a rule that parts it from the next.
  fileprivate func isSureHeading(_ heading: Heading) -> Bool {
    let block = blocks[heading.position]
    switch document.kind(block) {
    case .html: return true
    case .heading:
      let source = document.bytes[document.range(block)]
      return source.first == UInt8(ascii: "#") || !source.reversed().starts(with: "---\n".utf8)
    default: return false
    }
  }
}
