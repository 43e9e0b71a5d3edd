import Markdown

/// A `! ` that says of what follows that it must not be missing.
struct MustMark {
  /// With the space behind it, in the document's bytes.
  var range: Range<Int>
  /// Where the point begins: behind the mark, or before a lead which the mark follows.
  var start: Int
}

/// The marks of must-haves in an answer, in order.
///
/// A mark stands where a key point may begin: at the start of a paragraph, an item or the first cell
/// of a row, within bold or emphasis there, behind a bold lead and its colon, or before a sentence. A
/// `!` without space before and behind it is text, as in `!important` and `n! is`, and so is one before
/// `=` or nothing at all, in code, or behind a backslash.
///
/// - Complexity: O(n) in the length of the document.
func mustMarks(in document: Document) -> [MustMark] {
  document.walk(document.root).flatMap { step -> [MustMark] in
    guard case .enter(let node) = step else { return [] }
    switch document.kind(node) {
    case .paragraph: return marks(inLeaf: node, of: document)
    case .cell where document.isFirstOfBody(node): return marks(inLeaf: node, of: document)
    default: return []
    }
  }
}

extension Document {
  fileprivate func isFirstOfBody(_ cell: NodeID) -> Bool {
    guard previous(cell) == nil, let row = parent(cell) else { return false }
    return kind(row) == .row(isHeader: false)
  }
}

private func marks(inLeaf leaf: NodeID, of document: Document) -> [MustMark] {
  let bytes = document.bytes
  let leafRange = document.range(leaf)
  var found: [MustMark] = []
  var place = Place.start
  for inline in document.inlines(leaf) {
    guard case .text = inline.kind else {
      place.pass(inline.kind)
      continue
    }
    var next = inline.range.lowerBound
    while next < inline.range.upperBound {
      let byte = bytes[next]
      if byte == UInt8(ascii: "!"), place.isStart || place.isPoint && isSpace(bytes[next - 1]),
        let end = afterMark(bytes[next..<leafRange.upperBound])
      {
        let isBehindLead = place == .behindLead
        found.append(MustMark(range: next..<end, start: isBehindLead ? leafRange.lowerBound : end))
        next = end
        continue
      }
      place.pass(byte)
      next += byte == UInt8(ascii: "\\") ? 2 : 1
    }
  }
  return found
}

/// What has been read of a leaf so far.
private enum Place: Equatable {
  /// Nothing but marks.
  case start
  /// Nothing but the opening of bold, perhaps with marks around it.
  case startOfLead
  /// The text of a bold lead at the start, up to that byte.
  case lead(last: UInt8)
  /// Bold text at the start, behind which a colon may come.
  case endOfLead
  /// Nothing but space since a lead and its colon.
  case behindLead
  /// Nothing but space and closing brackets since a sentence ended.
  case behindSentence
  case text

  var isStart: Bool { self == .start || self == .startOfLead }
  var isPoint: Bool { self == .behindLead || self == .behindSentence }

  mutating func pass(_ kind: Inline.Kind) {
    switch (kind, self) {
    case (.softBreak, _), (.hardBreak, _), (.end(.emphasis), _), (.end, .behindSentence): break
    case (.start(.emphasis), .start), (.start(.emphasis), .startOfLead): break
    case (.start(.strong), .start): self = .startOfLead
    case (.end(.strong), .lead(UInt8(ascii: ":"))): self = .behindLead
    case (.end(.strong), .lead(let last)):
      self = ".?!".utf8.contains(last) ? .behindSentence : .endOfLead
    case (_, .startOfLead), (_, .lead): self = .lead(last: UInt8(ascii: "x"))
    default: self = .text
    }
  }

  mutating func pass(_ byte: UInt8) {
    switch (UnicodeScalar(byte), self) {
    case (" ", _), ("\t", _), ("\n", _), ("\r", _): break
    case (_, .startOfLead), (_, .lead): self = .lead(last: byte)
    case (":", .endOfLead): self = .behindLead
    case (".", _), ("?", _), ("!", _): self = .behindSentence
    case (")", .behindSentence), ("\"", .behindSentence), ("'", .behindSentence),
      ("]", .behindSentence):
      break
    default: self = .text
    }
  }
}

private func isSpace(_ byte: UInt8) -> Bool { " \t\n\r".utf8.contains(byte) }

/// Where the text begins behind a mark; `nil` where a `!` with that behind it is none.
///
/// What would begin another block without it is left as it is.
private func afterMark(_ text: ArraySlice<UInt8>) -> Int? {
  let rest = text.dropFirst().drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
  guard rest.startIndex > text.startIndex + 1, let first = rest.first else { return nil }
  let second = rest.dropFirst().first ?? UInt8(ascii: " ")
  let third = rest.dropFirst(2).first ?? UInt8(ascii: " ")
  switch UnicodeScalar(first) {
  case "\n", "\r", "=", "<", ">", "#", "|", ":": return nil
  case "-", "+": return isWord(second) ? rest.startIndex : nil
  case "*", "_":
    let inner = rest.drop { $0 == first }.first
    return inner.map { !isSpace($0) } == true ? rest.startIndex : nil
  case "`", "~": return second == first && third == first ? nil : rest.startIndex
  case "$": return second == first ? nil : rest.startIndex
  case "\\": return "[(".utf8.contains(second) ? nil : rest.startIndex
  case "&": return isWord(second) ? rest.startIndex : nil
  case "[": return opensBlock(rest) ? nil : rest.startIndex
  case "0"..."9":
    let mark = rest.first { !(0x30...0x39).contains($0) } ?? UInt8(ascii: " ")
    return mark == UInt8(ascii: ")") || mark == UInt8(ascii: ".") && !hasDecimals(rest)
      ? nil : rest.startIndex
  default: return rest.startIndex
  }
}

private func isWord(_ byte: UInt8) -> Bool {
  switch UnicodeScalar(byte) {
  case "a"..."z", "A"..."Z", "0"..."9", ".", "$", "`": true
  default: byte >= 0x80
  }
}

/// Whether it is `3.5` rather than the number of an item.
private func hasDecimals(_ text: ArraySlice<UInt8>) -> Bool {
  let digits: ClosedRange<UInt8> = 0x30...0x39
  return text.drop(while: digits.contains).dropFirst().first.map(digits.contains) ?? false
}

/// Whether a bracket opens a box to tick, or a definition of a link or footnote.
private func opensBlock(_ text: ArraySlice<UInt8>) -> Bool {
  guard let close = text.prefix(1000).firstIndex(of: UInt8(ascii: "]")) else { return false }
  let behind = text[close...].dropFirst().first
  return behind == UInt8(ascii: ":") || close - text.startIndex == 2
}
