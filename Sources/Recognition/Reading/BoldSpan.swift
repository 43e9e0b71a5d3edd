import Markdown

/// The bold text that a paragraph begins with, and which of its inlines are inside.
struct BoldSpan {
  var inside: Range<Int>
  /// The index behind the mark that ends it.
  var end: Int

  init?(_ inlines: [Inline]) {
    // A picture may stand before it.
    var start = 0
    while start < inlines.count, case .text(let text) = inlines[start].kind,
      splitMarks(text).0.isEmpty || text.isKeycap
    { start += 1 }
    while start < inlines.count, inlines[start].kind == .start(.emphasis) { start += 1 }
    guard start < inlines.count else { return nil }
    let close: Inline.Kind
    switch inlines[start].kind {
    case .start(.strong): close = .end(.strong)
    case .html("<b>"): close = .html("</b>")
    case .html("<strong>"): close = .html("</strong>")
    default: return nil
    }
    guard let last = inlines[start...].firstIndex(where: { $0.kind == close }) else { return nil }
    inside = start + 1..<last
    end = last + 1
    while end < inlines.count, inlines[end].kind == .end(.emphasis) { end += 1 }
  }
}

/// Whether nothing but a link back to the top stands behind bold.
func isWayBack(_ text: String, in inlines: ArraySlice<Inline>) -> Bool {
  guard saysWayBack(text[...]) else { return false }
  return inlines.contains { inline in
    guard case .start(.link(let destination, _)) = inline.kind else { return false }
    return destination.hasPrefix("#")
  }
}
