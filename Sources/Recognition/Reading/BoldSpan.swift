import Markdown

/// The bold text that a paragraph begins with, and which of its inlines are inside.
struct BoldSpan {
  var inside: Range<Int>
  /// The index behind the mark that ends it.
  var end: Int

  init?(_ inlines: [Inline]) {
    // A picture may stand before it.
    var start = 0
    while start < inlines.count, inlines[start].kind.standsBeforeBold { start += 1 }
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

extension Inline.Kind {
  /// Whether it is a picture, a key of a telephone, a note in brackets, or a place to link to.
  fileprivate var standsBeforeBold: Bool {
    switch self {
    case .text(let text):
      splitMarks(text).0.isEmpty || text.isKeycap || isNoteInBrackets(text.trimmingBreak)
    case .html(let tag): tag.hasPrefix("<a ") && !tag.includes("href") || tag == "</a>"
    default: false
    }
  }
}

/// Whether it is one word in brackets, as "[Easy]".
private func isNoteInBrackets(_ text: String) -> Bool {
  guard let first = text.utf8.first, text.utf8.count <= 18, let last = text.utf8.last,
    first == UInt8(ascii: "[") && last == UInt8(ascii: "]")
      || first == UInt8(ascii: "(") && last == UInt8(ascii: ")")
  else { return false }
  let inner = text.dropFirst().dropLast()
  return inner.utf8.count >= 2 && inner.allSatisfy { $0.isLetter || $0.isNumber || $0 == "+" }
    && inner.contains(where: \.isLetter)
}

/// Whether nothing but a link back to the top stands behind bold.
func isWayBack(_ text: String, in inlines: ArraySlice<Inline>) -> Bool {
  guard saysWayBack(text[...]) else { return false }
  return inlines.contains { inline in
    guard case .start(.link(let destination, _)) = inline.kind else { return false }
    return destination.hasPrefix("#")
  }
}
