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
struct RawHTMLFinder {
  private let bytes: [UInt8]
  /// By the place of the mark in `closings`: there is none of it any more.
  private var isGone = [false, false, false, false]

  private static let closings: [StaticString] = ["-->", "?>", "]]>", ">"]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The end of what begins at `start`; `nil` where that is no HTML.
  mutating func end(at start: Int) -> Int? {
    guard start + 1 < bytes.count else { return nil }
    let rest = start..<bytes.count
    switch bytes[start + 1] {
    case "?": return end(ofClosing: 1, from: start + 2)
    case "!":
      if starts(bytes, rest, with: "<!-->") { return start + 5 }
      if starts(bytes, rest, with: "<!--->") { return start + 6 }
      if starts(bytes, rest, with: "<!--") { return end(ofClosing: 0, from: start + 4) }
      if starts(bytes, rest, with: "<![CDATA[") { return end(ofClosing: 2, from: start + 9) }
      guard start + 2 < bytes.count, bytes[start + 2].isLetter else { return nil }
      return end(ofClosing: 3, from: start + 3)
    default: return htmlTagEnd(bytes, rest)
    }
  }

  private mutating func end(ofClosing index: Int, from start: Int) -> Int? {
    guard !isGone[index] else { return nil }
    let mark = Self.closings[index]
    var position = start
    while position < bytes.count {
      if starts(bytes, position..<bytes.count, with: mark) {
        return position + mark.utf8CodeUnitCount
      }
      position += 1
    }
    isGone[index] = true
    return nil
  }
}
