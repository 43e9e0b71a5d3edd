import Questions

/// One answer of the learner's with the bytes that it has in the file.
struct NoteSection: Hashable, Sendable {
  /// Who the question is now.
  var id: QuestionID
  /// From the comment to the next one.
  var bytes: [UInt8]

  init(id: QuestionID, bytes: [UInt8]) {
    self.id = id
    self.bytes = bytes
  }

  /// `text` has no blank lines around it.
  init(writing text: String, for id: QuestionID, title: String) {
    let lines =
      ["\(mark) \(id) -->", "## \(escaped(title))", ""] + noteLines(of: text).map(shielded)
    self.init(id: id, bytes: Array((lines.joined(separator: "\n") + "\n\n").utf8))
  }

  /// The id in a section's first line; `nil` where the line is none.
  static func id(in line: some Collection<UInt8>) -> QuestionID? {
    guard line.contains(UInt8(ascii: "<")) else { return nil }
    var text = String(decoding: line, as: UTF8.self)
    if text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
    guard text.hasPrefix(mark) else { return nil }
    let rest = text.dropFirst(mark.count).trimmed
    guard rest.hasSuffix("-->") else { return nil }
    let id = rest.dropLast(3).trimmed
    return id.isEmpty || id.contains(where: \.isWhitespace) ? nil : String(id)
  }

  /// The answer, without the heading.
  var text: String {
    var lines = noteLines(of: String(decoding: bytes, as: UTF8.self))
    lines.removeFirst()
    lines = trimmedLines(lines)
    if lines.first?.hasPrefix("## ") == true { lines = trimmedLines(Array(lines.dropFirst())) }
    return lines.map(unshielded).joined(separator: "\n")
  }
}

private let mark = "<!-- question:"

/// A line of an answer that would begin a section gets a backslash in front, and so does one that
/// has such a backslash already.
private func shielded(_ line: String) -> String {
  line.drop { $0 == "\\" }.hasPrefix(mark) ? "\\" + line : line
}

private func unshielded(_ line: String) -> String {
  line.first == "\\" && line.drop { $0 == "\\" }.hasPrefix(mark) ? String(line.dropFirst()) : line
}

/// The lines, whichever way they end.
func noteLines(of text: String) -> [String] {
  text.utf8.split(separator: lineFeed, omittingEmptySubsequences: false).map { line in
    String(Substring(line.last == UInt8(ascii: "\r") ? line.dropLast() : line))
  }
}

/// The lines of a text without the blank ones around them.
func trimmedLines(of text: String) -> [String] {
  trimmedLines(noteLines(of: text))
}

private func trimmedLines(_ lines: [String]) -> [String] {
  func isBlank(_ line: String) -> Bool { line.allSatisfy(\.isWhitespace) }
  guard let first = lines.firstIndex(where: { !isBlank($0) }),
    let last = lines.lastIndex(where: { !isBlank($0) })
  else { return [] }
  return Array(lines[first...last])
}

extension Substring {
  fileprivate var trimmed: Substring {
    var text = drop(while: \.isWhitespace)
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
