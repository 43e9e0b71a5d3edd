import Markdown

/// One line of the file, for syntaxes that are made of lines and know no blocks.
struct SourceLine: Sendable {
  enum Place: Sendable {
    case text
    /// In code, a formula or a comment of several lines, the marks around it included.
    case code
    case frontMatter
  }

  /// Counted from 1.
  let number: Int
  /// Without its line end.
  var text: String
  var place: Place
  /// Whether something stood here that a tool writes behind a card; see `withoutMarks`.
  var endsCard = false

  var isText: Bool { place == .text }

  /// A blank line, which code may have without ending.
  var isGap: Bool { place != .code && text.utf8.allSatisfy { $0 <= UInt8(ascii: " ") } }

  /// How far the text is indented, in columns.
  var indent: Int {
    var column = 0
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\t") {
        column += 4 - column % 4
      } else if byte == UInt8(ascii: " ") {
        column += 1
      } else {
        break
      }
    }
    return column
  }

  /// The text without white space around it.
  var content: String { text.withoutSpaceAround }

  /// Three or more of `-`, `*` or `_`, with nothing but spaces between.
  var isRule: Bool {
    guard isText, let first = text.utf8.first(where: { $0 > UInt8(ascii: " ") }),
      "-*_".utf8.contains(first)
    else { return false }
    let marks = text.utf8.count { $0 > UInt8(ascii: " ") }
    return marks >= 3 && text.utf8.allSatisfy { $0 == first || $0 <= UInt8(ascii: " ") }
  }

  /// 1 to 6 where the line is a heading with number signs.
  var headingLevel: Int? {
    guard isText, let first = text.utf8.first, first == UInt8(ascii: "#") || first <= 0x20,
      indent < 4
    else { return nil }
    let text = text.drop { $0 == " " }
    let level = text.utf8.prefix { $0 == UInt8(ascii: "#") }.count
    guard (1...6).contains(level) else { return nil }
    return text.utf8.dropFirst(level).first.map { $0 <= UInt8(ascii: " ") } ?? true ? level : nil
  }

  /// The text of a heading without its number signs.
  var headingText: String {
    guard let level = headingLevel else { return content }
    return String(content.dropFirst(level)).withoutSpaceAround
  }

  /// Whether it ends a passage: a heading or a rule.
  var isBoundary: Bool { isRule || headingLevel != nil }
}

extension Document {
  /// The lines of the source, each with where it stands.
  ///
  /// - Complexity: O(n) in the size of the document.
  func sourceLines() -> [SourceLine] {
    var lines = splitLines(bytes).enumerated().map { offset, text in
      SourceLine(number: offset + 1, text: String(decoding: text, as: UTF8.self), place: .text)
    }
    for case .enter(let node) in walk(root) {
      guard let place = place(of: node) else { continue }
      for number in self.lines(node) where lines.indices.contains(number - 1) {
        lines[number - 1].place = place
      }
    }
    return lines
  }

  private func place(of node: NodeID) -> SourceLine.Place? {
    switch kind(node) {
    case .frontMatter: .frontMatter
    case .code, .math: .code
    case .html where lines(node).count > 1 && literal(node).withoutSpaceAround.hasPrefix("<!--"):
      .code
    default: nil
    }
  }
}

/// The lines between line feeds, carriage returns, or both together.
private func splitLines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
  let feed = UInt8(ascii: "\n")
  let isMarked = bytes.starts(with: [0xef, 0xbb, 0xbf])
  let text = isMarked ? bytes[3...] : bytes[...]
  var lines: [ArraySlice<UInt8>] = []
  var start = text.startIndex
  for index in text.indices where text[index] == feed || text[index] == UInt8(ascii: "\r") {
    if text[index] == feed, index > text.startIndex, text[index - 1] == UInt8(ascii: "\r") {
      start = index + 1
      continue
    }
    lines.append(text[start..<index])
    start = index + 1
  }
  return lines + [text[start...]]
}

extension StringProtocol {
  /// The text without ASCII white space at its ends.
  var withoutSpaceAround: String {
    var bytes = Substring(self).utf8
    while let first = bytes.first, first <= UInt8(ascii: " ") { bytes.removeFirst() }
    while let last = bytes.last, last <= UInt8(ascii: " ") { bytes.removeLast() }
    return String(Substring(bytes))
  }
}
