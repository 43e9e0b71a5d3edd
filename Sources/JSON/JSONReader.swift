extension JSONValue {
  /// Reads exactly one value of RFC 8259, with white space around it and nothing else.
  ///
  /// Numbers are kept as they are written. Where an object has a name twice, both members are kept
  /// and the last one is the one that is found. Refused are a byte order mark, bytes that are not
  /// UTF-8, half surrogate pairs, and more than 256 levels of arrays and objects.
  package init(parsing bytes: [UInt8]) throws(JSONError) {
    var reader = JSONReader(bytes: bytes)
    do throws(JSONReader.Fault) {
      self = try reader.document()
    } catch {
      throw JSONError(error.reason, at: error.offset, in: bytes)
    }
  }
}

/// A cursor over the bytes of a JSON text.
struct JSONReader {
  static let depthLimit = 256

  /// What is wrong, before anybody has counted lines.
  struct Fault: Error {
    var reason: JSONError.Reason
    var offset: Int
  }

  let bytes: [UInt8]
  var position = 0
  private var depth = 0

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func document() throws(Fault) -> JSONValue {
    if bytes.starts(with: [0xef, 0xbb, 0xbf]) { throw fault(.byteOrderMark, at: 0) }
    skipSpace()
    let value = try value()
    skipSpace()
    guard position == bytes.count else { throw fault(.trailingText) }
    return value
  }

  private mutating func value() throws(Fault) -> JSONValue {
    guard position < bytes.count else { throw fault(.unexpectedEnd) }
    switch bytes[position] {
    case UInt8(ascii: "{"): return try object()
    case UInt8(ascii: "["): return try array()
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try number())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: throw fault(.expectedValue)
    }
  }

  private mutating func object() throws(Fault) -> JSONValue {
    try open()
    var members: [JSONMember] = []
    while position < bytes.count, bytes[position] != UInt8(ascii: "}") || !members.isEmpty {
      guard bytes[position] == UInt8(ascii: "\"") else { throw fault(.expectedName) }
      let name = try string()
      skipSpace()
      guard take(UInt8(ascii: ":")) else { throw missing(.expectedColon) }
      skipSpace()
      members.append(JSONMember(name, try value()))
      skipSpace()
      guard take(UInt8(ascii: ",")) else { break }
      skipSpace()
    }
    guard take(UInt8(ascii: "}")) else { throw missing(.expectedCommaOrBrace) }
    depth -= 1
    return .object(members)
  }

  private mutating func array() throws(Fault) -> JSONValue {
    try open()
    var elements: [JSONValue] = []
    while position < bytes.count, bytes[position] != UInt8(ascii: "]") || !elements.isEmpty {
      elements.append(try value())
      skipSpace()
      guard take(UInt8(ascii: ",")) else { break }
      skipSpace()
    }
    guard take(UInt8(ascii: "]")) else { throw missing(.expectedCommaOrBracket) }
    depth -= 1
    return .array(elements)
  }

  private mutating func open() throws(Fault) {
    depth += 1
    guard depth <= Self.depthLimit else { throw fault(.tooDeep) }
    position += 1
    skipSpace()
  }

  private mutating func word(_ word: String, _ value: JSONValue) throws(Fault) -> JSONValue {
    guard bytes[position...].starts(with: word.utf8) else { throw fault(.expectedValue) }
    position += word.utf8.count
    return value
  }

  private mutating func number() throws(Fault) -> JSONNumber {
    let start = position
    _ = take(UInt8(ascii: "-"))
    let first = position
    try digits()
    if bytes[first] == UInt8(ascii: "0"), position > first + 1 {
      throw fault(.leadingZero, at: first)
    }
    if take(UInt8(ascii: ".")) { try digits() }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      _ = take(UInt8(ascii: "+")) || take(UInt8(ascii: "-"))
      try digits()
    }
    return JSONNumber(checked: try text(start..<position))
  }

  private mutating func digits() throws(Fault) {
    let start = position
    while position < bytes.count, bytes[position] &- UInt8(ascii: "0") < 10 { position += 1 }
    guard position > start else { throw missing(.malformedNumber) }
  }

  func text(_ range: Range<Int>) throws(Fault) -> String {
    do throws(UTF8.ValidationError) {
      return String(copying: try UTF8Span(validating: bytes.span.extracting(range)))
    } catch {
      throw fault(.invalidUTF8, at: range.lowerBound + error.byteOffsets.lowerBound)
    }
  }

  mutating func take(_ byte: UInt8) -> Bool {
    guard position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  private mutating func skipSpace() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x0a, 0x0d, 0x09: position += 1
      default: return
      }
    }
  }

  /// Something else stands here, or nothing does.
  private func missing(_ reason: JSONError.Reason) -> Fault {
    fault(position < bytes.count ? reason : .unexpectedEnd)
  }

  func fault(_ reason: JSONError.Reason, at offset: Int? = nil) -> Fault {
    Fault(reason: reason, offset: offset ?? position)
  }
}
