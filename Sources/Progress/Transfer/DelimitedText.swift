import Basics

/// A table as text, its fields apart by commas, semicolons or tabs, as RFC 4180 quotes them.
///
/// Lines may end with CR LF or LF; blank ones count for nothing.
struct DelimitedText: Sendable, Hashable {
  struct Row: Sendable, Hashable {
    /// Where it begins, counted from 1.
    var line: Int
    var fields: [String]
  }

  private(set) var rows: [Row] = []
  private(set) var findings: [Finding] = []
  private let bytes: ArraySlice<UInt8>
  private let separator: UInt8
  private let file: String
  private var position: Int
  private var line = 1

  /// The separator is the one that the first line has most of.
  init(reading bytes: [UInt8], file: String) {
    let hasMark = bytes.starts(with: [0xef, 0xbb, 0xbf])
    self.bytes = bytes[(hasMark ? 3 : 0)...]
    self.file = file
    position = self.bytes.startIndex
    let first = self.bytes.prefix { $0 != lineFeed }
    let candidates = ["\t", ",", ";"].map { UInt8(ascii: $0) }
    separator =
      candidates.max { a, b in first.count { $0 == a } < first.count { $0 == b } }
      ?? UInt8(ascii: ",")
    guard !bytes.contains(0) else {
      findings = [Finding(.notText, at: Place(file: file, line: 1), .notText)]
      return
    }
    while position < self.bytes.endIndex { readRow() }
  }

  private mutating func readRow() {
    var row = Row(line: line, fields: [])
    while true {
      row.fields.append(readField())
      guard position < bytes.endIndex, bytes[position] == separator else { break }
      position += 1
    }
    if position < bytes.endIndex {
      position += 1
      line += 1
    }
    if row.fields != [""] { rows.append(row) }
  }

  /// Ends before the separator or line feed that ends the field.
  private mutating func readField() -> String {
    guard position < bytes.endIndex, bytes[position] == quote else { return readBareField() }
    let start = line
    position += 1
    var field: [UInt8] = []
    while position < bytes.endIndex {
      let byte = bytes[position]
      position += 1
      if byte == quote {
        guard position < bytes.endIndex, bytes[position] == quote else {
          let rest = readBareField()
          if !rest.isEmpty {
            findings.append(Finding(.badQuoting, at: Place(file: file, line: line), .afterQuote))
          }
          return String(decoding: field, as: UTF8.self) + rest
        }
        position += 1
      } else if byte == lineFeed {
        line += 1
      }
      field.append(byte)
    }
    findings.append(Finding(.badQuoting, at: Place(file: file, line: start), .endlessQuote))
    return String(decoding: field, as: UTF8.self)
  }

  private mutating func readBareField() -> String {
    let start = position
    while position < bytes.endIndex, bytes[position] != separator, bytes[position] != lineFeed {
      position += 1
    }
    var field = bytes[start..<position]
    let isLast = position == bytes.endIndex || bytes[position] == lineFeed
    if isLast, field.last == UInt8(ascii: "\r") { field = field.dropLast() }
    return String(decoding: field, as: UTF8.self)
  }
}

private let quote = UInt8(ascii: "\"")

/// A line of a table with commas, without its end.
func commaLine(_ fields: [String]) -> String {
  fields.map { field in
    field.utf8.contains { $0 == quote || $0 == lineFeed || ",\r".utf8.contains($0) }
      ? "\"" + field.replacing("\"", with: "\"\"") + "\"" : field
  }.joined(separator: ",")
}

extension Rule {
  fileprivate static let notText = Rule("E631", "a table that is no text")
  fileprivate static let badQuoting = Rule("E632", "quotation marks that do not fit")
}

extension Finding.Message {
  fileprivate static let notText: Self = "this is no UTF-8 text"
  fileprivate static let afterQuote: Self = "something stands behind a closing quotation mark"
  fileprivate static let endlessQuote: Self = "a quotation mark opens here and nothing closes it"
}
