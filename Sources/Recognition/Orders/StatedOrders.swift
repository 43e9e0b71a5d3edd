import Markdown
import Questions

/// What a page says of the order of its topics, in the order of the lines.
///
/// A graph inside of an answer is part of it and orders nothing. What a line links to comes before the
/// question that the line stands in; below a heading that only orders, before all questions there; above
/// all headings and questions, before the whole document.
func statedOrders(of page: Page, among drafts: [Draft]) -> [StatedOrder] {
  let document = page.document
  var orders: [StatedOrder] = []
  for block in page.blocks {
    guard case .code(let info, true) = document.kind(block), info.lowercased().hasPrefix("mermaid")
    else { continue }
    let lines = document.lines(block)
    guard !drafts.contains(where: { $0.lines.contains(lines.lowerBound) }),
      let arrows = arrows(
        ofFlowChart: document.literal(block),
        firstLine: lines.lowerBound + 1
      ), !arrows.isEmpty
    else { continue }
    orders.append(StatedOrder(lines: lines, .graph(arrows)))
  }
  for (lines, links) in page.prerequisites {
    let before = linesOfSubject(at: lines.lowerBound, on: page, among: drafts)
    orders.append(StatedOrder(lines: lines, .links(links, before: before)))
  }
  return orders.sorted { $0.lines.lowerBound < $1.lines.lowerBound }
}

/// The lines in which the questions begin that a line below them is about.
private func linesOfSubject(at line: Int, on page: Page, among drafts: [Draft]) -> ClosedRange<Int>
{
  let heading = page.headings.last { $0.line <= line }
  let draft = drafts.last { $0.line <= line }
  guard let heading else {
    return draft.map { $0.line...$0.line } ?? 1...page.lastLine
  }
  if let draft, draft.line >= heading.line || draft.lines.contains(heading.line) {
    return draft.line...draft.line
  }
  let next = page.headings.first { $0.line > line && $0.level <= heading.level }
  return heading.line...(next.map { $0.line - 1 } ?? page.lastLine)
}

extension Draft {
  fileprivate var lines: ClosedRange<Int> { line...max(line, lastLine) }
}
