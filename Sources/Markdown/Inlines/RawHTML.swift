/// The end of the complete open or closing tag at the start of the range.
func htmlTagEnd(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
  var tag = TagScanner(bytes: bytes, position: range.lowerBound, end: range.upperBound)
  return tag.skipTag() ? tag.position : nil
}

/// Reads a tag as the specification has it, which is less than what HTML allows.
private struct TagScanner {
  let bytes: [UInt8]
  var position: Int
  let end: Int

  private var current: UInt8? { position < end ? bytes[position] : nil }

  private mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard let current, current == character else { return false }
    position += 1
    return true
  }

  private mutating func skip(while isWanted: (UInt8) -> Bool) -> Bool {
    let start = position
    while let current, isWanted(current) { position += 1 }
    return position > start
  }

  mutating func skipTag() -> Bool {
    guard skip("<") else { return false }
    let isClosing = skip("/")
    guard let first = current, first.isLetter else { return false }
    _ = skip { $0.isLetterOrDigit || $0 == "-" }
    if isClosing {
      _ = skip(while: \.isSpace)
      return skip(">")
    }
    while true {
      let isApart = skip(while: \.isSpace)
      if skip(">") { return true }
      if skip("/") { return skip(">") }
      guard isApart, skipAttribute() else { return false }
    }
  }

  private mutating func skipAttribute() -> Bool {
    guard let first = current, first.isLetter || first == "_" || first == ":" else { return false }
    _ = skip { $0.isLetterOrDigit || $0 == "_" || $0 == "." || $0 == ":" || $0 == "-" }
    let nameEnd = position
    _ = skip(while: \.isSpace)
    guard skip("=") else {
      position = nameEnd
      return true
    }
    _ = skip(while: \.isSpace)
    if skip("\"") {
      _ = skip(while: { $0 != "\"" })
      return skip("\"")
    }
    if skip("'") {
      _ = skip(while: { $0 != "'" })
      return skip("'")
    }
    return skip(while: isBareValue)
  }
}

/// Whether an attribute's value may hold the byte without quotation marks around it.
private func isBareValue(_ byte: UInt8) -> Bool {
  switch byte {
  case "\"", "'", "=", "<", ">", "`": false
  default: !byte.isSpace
  }
}

/// Finds the ends of raw HTML in a text: tags, comments, instructions, declarations and CDATA.
///
/// What closes none of them any more is remembered, so that many openings cost one look each.
struct RawHTMLFinder {
  /// By what closes it: there is none of that from here to the end of the text.
  private var isGone: InlineArray<4, Bool> = [false, false, false, false]

  private enum Closing: Int {
    case comment
    case instruction
    case data
    case declaration

    var mark: StaticString {
      switch self {
      case .comment: "-->"
      case .instruction: "?>"
      case .data: "]]>"
      case .declaration: ">"
      }
    }
  }

  /// The end of what `text` begins with; `nil` where that is no HTML.
  ///
  /// All texts that are asked for end at the same place, and each begins behind the one before.
  mutating func end(_ bytes: [UInt8], _ text: Range<Int>) -> Int? {
    let (start, end) = (text.lowerBound, text.upperBound)
    guard start + 1 < end else { return nil }
    switch bytes[start + 1] {
    case "?": return self.end(of: .instruction, bytes, start + 2..<end)
    case "!":
      if starts(bytes, text, with: "<!-->") { return start + 5 }
      if starts(bytes, text, with: "<!--->") { return start + 6 }
      if starts(bytes, text, with: "<!--") { return self.end(of: .comment, bytes, start + 4..<end) }
      if startsExactly(bytes, text, with: "<![CDATA[") {
        return self.end(of: .data, bytes, start + 9..<end)
      }
      guard start + 2 < end, bytes[start + 2].isLetter else { return nil }
      return self.end(of: .declaration, bytes, start + 3..<end)
    default: return htmlTagEnd(bytes, text)
    }
  }

  private mutating func end(of closing: Closing, _ bytes: [UInt8], _ text: Range<Int>) -> Int? {
    guard !isGone[closing.rawValue] else { return nil }
    let mark = closing.mark
    var position = text.lowerBound
    while let last = firstIndex(of: 0x3e, in: bytes, position..<text.upperBound) {
      let start = last + 1 - mark.utf8CodeUnitCount
      if start >= text.lowerBound, starts(bytes, start..<last + 1, with: mark) { return last + 1 }
      position = last + 1
    }
    isGone[closing.rawValue] = true
    return nil
  }
}
