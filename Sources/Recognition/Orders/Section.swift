import Markdown

/// A heading and all that is below it, up to the next one of its level or above.
package struct Section: Hashable, Sendable {
  /// The heading's text, with its number.
  package var heading: String
  package var lines: ClosedRange<Int>

  package init(heading: String, lines: ClosedRange<Int>) {
    self.heading = heading
    self.lines = lines
  }
}

/// The sections in which a question begins, in order; these alone can be pointed at.
///
/// `starts` are the lines in which questions begin, in order.
func sections(of page: Page, with starts: [Int]) -> [Section] {
  guard !starts.isEmpty else { return [] }
  let end = page.lastLine
  var open: [(level: Int, index: Int)] = []
  var found: [Section] = []
  for heading in page.headings {
    while let last = open.last, last.level >= heading.level {
      found[last.index].lines = found[last.index].lines.lowerBound...(heading.line - 1)
      open.removeLast()
    }
    open.append((heading.level, found.count))
    found.append(Section(heading: heading.whole, lines: heading.line...max(heading.line, end)))
  }
  return found.filter { section in
    let first = starts.firstPlace { $0 >= section.lines.lowerBound }
    return first < starts.count && section.lines.contains(starts[first])
  }
}

extension Page {
  var lastLine: Int { document.line(at: document.bytes.count) }
}
