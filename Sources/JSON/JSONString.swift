extension JSONReader {
  /// Reads a string from its opening quote to behind its closing one.
  mutating func string() throws(Fault) -> String {
    position += 1
    let start = position
    try skipPlain()
    guard position < bytes.count else { throw fault(.unexpectedEnd) }
    if bytes[position] == UInt8(ascii: "\"") {
      position += 1
      return try text(start..<(position - 1))
    }
    return try stringWithEscapes(from: start)
  }

  private mutating func stringWithEscapes(from start: Int) throws(Fault) -> String {
    var unescaped: [UInt8] = []
    var plainStart = start
    while position < bytes.count {
      unescaped += bytes[plainStart..<position]
      if take(UInt8(ascii: "\"")) {
        _ = try text(start..<(position - 1))
        return String(decoding: unescaped, as: UTF8.self)
      }
      try escape(into: &unescaped)
      plainStart = position
      try skipPlain()
    }
    throw fault(.unexpectedEnd)
  }

  /// Moves to the next quote or backslash.
  private mutating func skipPlain() throws(Fault) {
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return }
      if byte < 0x20 { throw fault(.controlCharacter) }
      position += 1
    }
  }

  private mutating func escape(into unescaped: inout [UInt8]) throws(Fault) {
    let start = position
    position += 1
    guard position < bytes.count else { throw fault(.unexpectedEnd) }
    let letter = bytes[position]
    position += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): unescaped.append(letter)
    case UInt8(ascii: "b"): unescaped.append(0x08)
    case UInt8(ascii: "f"): unescaped.append(0x0c)
    case UInt8(ascii: "n"): unescaped.append(0x0a)
    case UInt8(ascii: "r"): unescaped.append(0x0d)
    case UInt8(ascii: "t"): unescaped.append(0x09)
    case UInt8(ascii: "u"): unescaped += try escapedScalar(from: start).utf8
    default: throw fault(.unknownEscape, at: start)
    }
  }

  /// The code point of `\uXXXX`, or of two of them where the first is half of a pair.
  private mutating func escapedScalar(from start: Int) throws(Fault) -> Unicode.Scalar {
    let unit = try hexadecimal(from: start)
    if let scalar = Unicode.Scalar(UInt32(unit)) { return scalar }
    let second = position
    guard UTF16.isLeadSurrogate(unit), take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else {
      throw fault(.loneSurrogate, at: start)
    }
    let trail = try hexadecimal(from: second)
    let value = 0x10000 + UInt32(unit & 0x3ff) << 10 + UInt32(trail & 0x3ff)
    guard UTF16.isTrailSurrogate(trail), let scalar = Unicode.Scalar(value) else {
      throw fault(.loneSurrogate, at: start)
    }
    return scalar
  }

  private mutating func hexadecimal(from start: Int) throws(Fault) -> UInt16 {
    guard position + 4 <= bytes.count else { throw fault(.malformedUnicodeEscape, at: start) }
    var value: UInt16 = 0
    for byte in bytes[position..<(position + 4)] {
      let digit: UInt8
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
      case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = byte - UInt8(ascii: "A") + 10
      default: throw fault(.malformedUnicodeEscape, at: start)
      }
      value = value << 4 | UInt16(digit)
    }
    position += 4
    return value
  }
}
