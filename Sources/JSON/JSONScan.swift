/// What is wrong with a text, before anybody has counted lines.
struct JSONFault: Error {
  /// `nil` where the text may be right, but the tape is too short for it.
  var reason: JSONError.Reason?
  /// From the start of the text.
  var offset: Int
}

/// A place in a text, and the steps from there that nearly every value takes.
///
/// All of them are inlined and the others know nothing of it, so that it stays in registers.
struct JSONScan {
  var position = 0
  /// The bits of all strings' bytes, so that it shows whether one is beyond ASCII.
  private(set) var bits: UInt64 = 0

  @inline(__always)
  mutating func skipSpace(_ text: Span<UInt8>) {
    while position < text.count, text[unchecked: position] <= 0x20 {
      let byte = text[unchecked: position]
      guard byte == 0x20 || byte == 0x0a || byte == 0x0d || byte == 0x09 else { return }
      position &+= 1
    }
  }

  @inline(__always)
  func isAt(_ byte: UInt8, _ text: Span<UInt8>) -> Bool {
    position < text.count && text[unchecked: position] == byte
  }

  @inline(__always)
  mutating func take(_ byte: UInt8, _ text: Span<UInt8>) -> Bool {
    guard isAt(byte, text) else { return false }
    position &+= 1
    return true
  }

  /// From the opening quote of a string to the closing one.
  @inline(__always)
  mutating func string(_ text: Span<UInt8>) throws(JSONFault) -> JSONTape.Kind {
    position &+= 1
    var kind = JSONTape.Kind.string
    while true {
      try skipPlain(text)
      guard text[unchecked: position] != UInt8(ascii: "\"") else { return kind }
      position = try end(ofEscapeAt: position, in: text)
      kind = .escapedString
    }
  }

  /// To the next quote or backslash.
  @inline(__always)
  private mutating func skipPlain(_ text: Span<UInt8>) throws(JSONFault) {
    while position &+ 8 <= text.count {
      let eight = UInt64(
        littleEndian: text.bytes.unsafeLoadUnaligned(
          fromUncheckedByteOffset: position,
          as: UInt64.self
        )
      )
      bits |= eight
      // A quote becomes the next after the control characters. The lowest bit of what is found is
      // right; those above it may be set by a borrow.
      let quotes = (eight ^ 0x0202_0202_0202_0202) &- 0x2121_2121_2121_2121
      let slashes = (eight ^ 0x5c5c_5c5c_5c5c_5c5c) &- 0x0101_0101_0101_0101
      let found = (quotes | slashes) & ~eight & 0x8080_8080_8080_8080
      guard found == 0 else {
        position &+= found.trailingZeroBitCount &>> 3
        if text[unchecked: position] < 0x20 { break }
        return
      }
      position &+= 8
    }
    while position < text.count {
      let byte = text[unchecked: position]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return }
      if byte < 0x20 { throw JSONFault(reason: .controlCharacter, offset: position) }
      bits |= UInt64(byte)
      position &+= 1
    }
    throw JSONFault(reason: .unexpectedEnd, offset: position)
  }

  /// Behind a number.
  @inline(__always)
  mutating func number(_ text: Span<UInt8>) throws(JSONFault) {
    if isAt(UInt8(ascii: "-"), text) { position &+= 1 }
    let first = position
    skipDigits(text)
    if position == first { throw missing(.malformedNumber, at: position, in: text) }
    if text[unchecked: first] == UInt8(ascii: "0"), position > first &+ 1 {
      throw JSONFault(reason: .leadingZero, offset: first)
    }
    guard position < text.count else { return }
    let byte = text[unchecked: position]
    if byte == UInt8(ascii: ".") || byte | 0x20 == UInt8(ascii: "e") {
      position = try end(ofFractionAt: position, in: text)
    }
  }

  @inline(__always)
  private mutating func skipDigits(_ text: Span<UInt8>) {
    while position < text.count, text[unchecked: position] &- UInt8(ascii: "0") < 10 {
      position &+= 1
    }
  }
}

/// Something else stands there, or nothing does.
func missing(_ reason: JSONError.Reason, at position: Int, in text: Span<UInt8>) -> JSONFault {
  JSONFault(reason: position < text.count ? reason : .unexpectedEnd, offset: position)
}

/// Behind the fraction and the exponent that begin there, either of which may be missing.
private func end(ofFractionAt start: Int, in text: Span<UInt8>) throws(JSONFault) -> Int {
  var position = start
  func digits() throws(JSONFault) {
    let first = position
    while position < text.count, text[position] &- UInt8(ascii: "0") < 10 { position += 1 }
    if position == first { throw missing(.malformedNumber, at: position, in: text) }
  }
  if text[position] == UInt8(ascii: ".") {
    position += 1
    try digits()
  }
  if position < text.count, text[position] | 0x20 == UInt8(ascii: "e") {
    position += 1
    if position < text.count,
      text[position] == UInt8(ascii: "+") || text[position] == UInt8(ascii: "-")
    {
      position += 1
    }
    try digits()
  }
  return position
}

/// Behind the escape whose backslash stands there.
private func end(ofEscapeAt start: Int, in text: Span<UInt8>) throws(JSONFault) -> Int {
  guard start + 1 < text.count else {
    throw JSONFault(reason: .unexpectedEnd, offset: text.count)
  }
  switch text[start + 1] {
  case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
    UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
    return start + 2
  case UInt8(ascii: "u"):
    guard let unit = codeUnit(text, at: start + 2) else {
      throw JSONFault(reason: .malformedUnicodeEscape, offset: start)
    }
    if !UTF16.isSurrogate(unit) { return start + 6 }
    guard UTF16.isLeadSurrogate(unit), start + 8 <= text.count,
      text[start + 6] == UInt8(ascii: "\\"), text[start + 7] == UInt8(ascii: "u")
    else { throw JSONFault(reason: .loneSurrogate, offset: start) }
    guard let trail = codeUnit(text, at: start + 8) else {
      throw JSONFault(reason: .malformedUnicodeEscape, offset: start + 6)
    }
    guard UTF16.isTrailSurrogate(trail) else {
      throw JSONFault(reason: .loneSurrogate, offset: start)
    }
    return start + 12
  default: throw JSONFault(reason: .unknownEscape, offset: start)
  }
}
