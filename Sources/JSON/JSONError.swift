/// Why a text is not JSON, and where.
package struct JSONError: Error, Hashable {
  /// Counted from 1; a line ends with a line feed, a carriage return, or both.
  package let line: Int
  /// In characters, counted from 1.
  package let column: Int
  /// In bytes from the start.
  package let offset: Int
  package let reason: Reason

  package enum Reason: Hashable, Sendable {
    case unexpectedEnd
    case expectedValue
    case expectedName
    case expectedColon
    case expectedCommaOrBracket
    case expectedCommaOrBrace
    case malformedNumber
    case leadingZero
    case unknownEscape
    case malformedUnicodeEscape
    case loneSurrogate
    case controlCharacter
    case invalidUTF8
    case byteOrderMark
    case trailingText
  }
}

extension JSONError {
  /// Finds the line and the column of `offset`, at a cost that grows with it.
  init(_ reason: Reason, at offset: Int, in bytes: Span<UInt8>) {
    var line = 1
    var start = 0
    for index in 0..<offset {
      let isLineFeed = bytes[index] == UInt8(ascii: "\n")
      let isReturn = bytes[index] == UInt8(ascii: "\r")
      guard isLineFeed || isReturn else { continue }
      // A return before a line feed ends its line only together with it.
      if isReturn, index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "\n") { continue }
      line += 1
      start = index + 1
    }
    self.line = line
    self.column = String(decoding: (start..<offset).map { bytes[$0] }, as: UTF8.self).count + 1
    self.offset = offset
    self.reason = reason
  }
}

extension JSONError: CustomStringConvertible {
  /// As in `line 3, column 14: a comma or "}" is missing`.
  package var description: String { "line \(line), column \(column): \(reason)" }
}

extension JSONError.Reason: CustomStringConvertible {
  package var description: String {
    switch self {
    case .unexpectedEnd: "the text ends too early"
    case .expectedValue: "a value is missing"
    case .expectedName: "a name in double quotes is missing"
    case .expectedColon: "a colon is missing after the name"
    case .expectedCommaOrBracket: "a comma or \"]\" is missing"
    case .expectedCommaOrBrace: "a comma or \"}\" is missing"
    case .malformedNumber: "the number lacks a digit"
    case .leadingZero: "the number begins with a needless zero; leave it out"
    case .unknownEscape: "there is no such escape; a backslash itself is written \\\\"
    case .malformedUnicodeEscape: "\\u wants four hexadecimal digits"
    case .loneSurrogate: "half of a surrogate pair stands alone; write both halves, or neither"
    case .controlCharacter: "a control character in a string is not escaped; write it as \\u0000"
    case .invalidUTF8: "the bytes are not UTF-8; save the file in that encoding"
    case .byteOrderMark: "the text begins with a byte order mark; save the file without one"
    case .trailingText: "there is text after the value; only one value may stand here"
    }
  }
}
