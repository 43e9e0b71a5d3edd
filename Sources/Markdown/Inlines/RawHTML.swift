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

/// The end of any raw HTML at `start`: a tag, a comment, an instruction, a declaration, CDATA.
func htmlEnd(_ bytes: [UInt8], at start: Int) -> Int? {
  let rest = start..<bytes.count
  if starts(bytes, rest, with: "<!-->") { return start + 5 }
  if starts(bytes, rest, with: "<!--->") { return start + 6 }
  if starts(bytes, rest, with: "<!--") { return end(of: "-->", bytes, from: start + 4) }
  if starts(bytes, rest, with: "<?") { return end(of: "?>", bytes, from: start + 2) }
  if starts(bytes, rest, with: "<![CDATA[") { return end(of: "]]>", bytes, from: start + 9) }
  if starts(bytes, rest, with: "<!") {
    guard start + 2 < bytes.count, bytes[start + 2].isLetter else { return nil }
    return end(of: ">", bytes, from: start + 3)
  }
  return htmlTagEnd(bytes, rest)
}

private func end(of mark: StaticString, _ bytes: [UInt8], from start: Int) -> Int? {
  (start..<max(start, bytes.count)).first { starts(bytes, $0..<bytes.count, with: mark) }
    .map { $0 + mark.utf8CodeUnitCount }
}
