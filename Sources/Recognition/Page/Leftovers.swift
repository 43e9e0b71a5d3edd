import Markdown

/// What of a page belongs to no question, in order, neighbours of one reason together.
///
/// `taken` holds the lines of the questions.
func leftovers(of page: Page, besides taken: LineSet) -> [Ignored] {
  var result: [Ignored] = []
  var section: Ignored.Reason?
  // Whether it is known already what the heading above says.
  var isKnown = true
  let document = page.document
  if let first = document.firstChild(document.root), document.kind(first) == .frontMatter {
    result.append(Ignored(lines: document.lines(first), reason: .frontMatter))
  }
  var above: Heading?
  for (position, block) in page.blocks.enumerated() {
    if let heading = page.heading(at: position) {
      above = heading
      section = nil
      isKnown = false
    }
    let lines = document.lines(block)
    guard !lines.allSatisfy(taken.contains) else { continue }
    if let above, !isKnown {
      section = page.reason(below: above)
      isKnown = true
    }
    let reason = section ?? page.reason(at: position)
    for run in lines.split(whereSeparator: taken.contains) {
      guard let first = run.first, let last = run.last else { continue }
      if let before = result.last, before.reason == reason,
        before.lines.upperBound < first, taken.isDisjoint(with: before.lines.upperBound...first)
      {
        result[result.count - 1].lines = before.lines.lowerBound...last
      } else {
        result.append(Ignored(lines: first...last, reason: reason))
      }
    }
  }
  return result
}

extension Page {
  /// Why all that is below a heading asks nothing; `nil` where the heading does not tell.
  fileprivate func reason(below heading: Heading) -> Ignored.Reason? {
    let names = headings(above: heading.position).reduce(into: heading.names) {
      $0.formUnion($1.names)
    }
    if names.contains(.advice) { return .advice }
    return names.contains(.matter) || isBoilerplate(heading.title.text) ? .matter : nil
  }

  /// Why a block by itself asks nothing.
  fileprivate func reason(at position: Int) -> Ignored.Reason {
    let block = blocks[position]
    if heading(at: position) != nil { return .heading }
    switch document.kind(block) {
    case .heading: return .heading
    case .rule: return .decoration
    case .code, .math: return .code
    case .html:
      return annotations(in: document.literal(block)).isOnlyComments ? .decoration : .prose
    case .list, .table, .paragraph, .quote:
      if leadsInside(block) { return .contents }
    default: return .prose
    }
    switch document.kind(block) {
    case .list: return .list
    case .table: return .table
    default:
      if document.beginsWithWord(block) { return .prose }
      let lines = document.markdown(block).split(separator: "\n")
      return lines.allSatisfy { String($0).isNoContent } ? .decoration : .prose
    }
  }

  /// Whether most of a block's lines link to places of the document, as those of a contents do.
  private func leadsInside(_ block: NodeID) -> Bool {
    guard document.bytes[document.range(block)].contains(UInt8(ascii: "#")) else { return false }
    let lines = document.markdown(block).split(separator: "\n")
    guard lines.count >= 2 else { return false }
    return lines.count { $0.utf8.contains(UInt8(ascii: "#")) && String($0).includes("](#") } * 2
      >= lines.count
  }
}

extension Document {
  /// Whether its first byte is a letter and no place of the document is named in it, so that its
  /// first line says something.
  fileprivate func beginsWithWord(_ block: NodeID) -> Bool {
    let source = bytes[range(block)]
    return source.first?.isASCIILetter == true && !source.contains(UInt8(ascii: "#"))
  }
}
