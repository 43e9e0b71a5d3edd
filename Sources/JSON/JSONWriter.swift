extension JSONValue {
  /// The value on one line without any space, as in `{"id":"q1","tags":["a"]}`.
  ///
  /// Only what RFC 8259 demands is escaped.
  package func compact() -> String {
    var bytes: [UInt8] = []
    write(into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The value over many lines, indented by two spaces a level, without a line feed at the end.
  ///
  /// Members keep their order, so the same value is always the same text.
  package func pretty() -> String {
    var bytes: [UInt8] = []
    write(into: &bytes, indentation: 0)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Writes over many lines where there is an indentation, else on one.
  private func write(into bytes: inout [UInt8], indentation: Int? = nil) {
    switch self {
    case .null: bytes += "null".utf8
    case .bool(let value): bytes += (value ? "true" : "false").utf8
    case .number(let number): bytes += number.text.utf8
    case .string(let text): bytes.append(quoted: text)
    case .read(let value): bytes += value.text.utf8
    case .array(let elements):
      let inner = indentation.map { $0 + 2 }
      bytes.append(UInt8(ascii: "["))
      for (index, element) in elements.enumerated() {
        bytes.separate(isFirst: index == 0, indentation: inner)
        element.write(into: &bytes, indentation: inner)
      }
      if !elements.isEmpty { bytes.breakLine(indentation: indentation) }
      bytes.append(UInt8(ascii: "]"))
    case .object(let members):
      let inner = indentation.map { $0 + 2 }
      bytes.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        bytes.separate(isFirst: index == 0, indentation: inner)
        bytes.append(quoted: member.name)
        bytes.append(UInt8(ascii: ":"))
        if inner != nil { bytes.append(UInt8(ascii: " ")) }
        member.value.write(into: &bytes, indentation: inner)
      }
      if !members.isEmpty { bytes.breakLine(indentation: indentation) }
      bytes.append(UInt8(ascii: "}"))
    }
  }
}

extension [UInt8] {
  fileprivate mutating func separate(isFirst: Bool, indentation: Int?) {
    if !isFirst { append(UInt8(ascii: ",")) }
    breakLine(indentation: indentation)
  }

  fileprivate mutating func breakLine(indentation: Int?) {
    guard let indentation else { return }
    append(UInt8(ascii: "\n"))
    append(contentsOf: repeatElement(UInt8(ascii: " "), count: indentation))
  }

  fileprivate mutating func append(quoted text: String) {
    append(UInt8(ascii: "\""))
    let start = count
    append(contentsOf: text.utf8)
    if self[start...].contains(where: \.needsEscape) {
      removeSubrange(start...)
      for byte in text.utf8 { append(escaping: byte) }
    }
    append(UInt8(ascii: "\""))
  }

  private mutating func append(escaping byte: UInt8) {
    guard byte.needsEscape else { return append(byte) }
    append(UInt8(ascii: "\\"))
    switch byte {
    case 0x08: append(UInt8(ascii: "b"))
    case 0x09: append(UInt8(ascii: "t"))
    case 0x0a: append(UInt8(ascii: "n"))
    case 0x0c: append(UInt8(ascii: "f"))
    case 0x0d: append(UInt8(ascii: "r"))
    case 0..<0x20:
      append(contentsOf: byte < 0x10 ? "u000".utf8 : "u00".utf8)
      append(contentsOf: String(byte, radix: 16).utf8)
    default: append(byte)
    }
  }
}

extension UInt8 {
  fileprivate var needsEscape: Bool {
    self < 0x20 || self == UInt8(ascii: "\"") || self == UInt8(ascii: "\\")
  }
}
