import Markdown

/// The document with bold for the code in which its author set labels, line by line as before:
/// "`Answer:` a tree" and "**`Answer:`** a tree" become "**Answer:** a tree".
///
/// Only where there are several of them; a single one may be a key of a configuration.
func baringLabels(of document: Document) -> Document {
  guard mayHoldCodedLabels(document.bytes) else { return document }
  let texts = document.linesOutsideFences(where: mayHoldCodedLabel)
  let bare = texts.map { CodedLabel($0) }
  guard bare.count(where: { $0 != nil }) >= 2 else { return document }
  let isRequested = bare.contains { $0?.name == "request" }
  let lines = zip(document.lines, bare).map { line, label in
    guard let label, label.name != "response" || !isRequested else { return line }
    return label.line ?? line
  }
  return document.made(of: lines)
}

/// A look at the bytes: a colon right before a backtick that ends code, or right behind it.
private func mayHoldCodedLabels(_ bytes: [UInt8]) -> Bool {
  var next = 0
  while let place = firstIndex(of: UInt8(ascii: "`"), in: bytes, next..<bytes.count) {
    next = place + 1
    if isColon(before: place, in: bytes[...]) || isColon(behind: place, in: bytes[...]) {
      return true
    }
  }
  return false
}

/// The same of a line, which has nothing but marks before the code.
private func mayHoldCodedLabel(_ line: ArraySlice<UInt8>) -> Bool {
  let text = line.drop { " \t>-+*_".utf8.contains($0) }
  guard text.first == UInt8(ascii: "`") else { return false }
  return text.dropFirst().firstIndex(of: UInt8(ascii: "`")).map {
    isColon(before: $0, in: text) || isColon(behind: $0, in: text)
  } ?? false
}

private func isColon(before place: Int, in bytes: ArraySlice<UInt8>) -> Bool {
  place > bytes.startIndex && bytes[place - 1] == UInt8(ascii: ":")
}

private func isColon(behind place: Int, in bytes: ArraySlice<UInt8>) -> Bool {
  let end = bytes[(place + 1)...].prefix(3).drop { $0 == UInt8(ascii: "*") }
  return end.first == UInt8(ascii: ":")
}

/// A line that begins with a label set as code.
private struct CodedLabel {
  /// In small letters.
  let name: String
  /// The line with bold for the code; `nil` where the name is none of a part.
  let line: String?

  init?(_ line: String) {
    guard let open = line.firstIndex(of: "`") else { return nil }
    let start = line[..<open]
    let code = line[open...].dropFirst().prefix { $0 != "`" }
    guard code.endIndex < line.endIndex, (1...30).contains(code.utf8.count) else { return nil }
    var behind = line[code.endIndex...].dropFirst()
    let mark = ["**", "__", "*", "_"].first { start.hasSuffix($0) } ?? ""
    if !mark.isEmpty {
      // Bold ends behind the code, or with what follows it.
      if behind.first == ":" { behind = behind.dropFirst() }
      if behind.hasPrefix(mark) {
        behind = behind.dropFirst(mark.utf8.count)
      } else if behind.hasSuffix(mark) {
        behind = behind.dropLast(mark.utf8.count)
      } else {
        return nil
      }
    }
    if behind.first == ":" { behind = behind.dropFirst() }
    let word = String(code.drop { $0 == " " }.prefix { $0 != ":" })
    name = word.lowercased()
    let label = name == "response" ? "Answer" : word
    let isLabel =
      FieldLabel(line: "**" + label + ":**").map { wanted.contains($0.role) } ?? false
      || LetterLabel(line: label + ":")?.letter == "Q"
    guard isLabel else {
      self.line = nil
      return
    }
    let rest = behind.drop { $0 == " " }
    self.line = start.dropLast(mark.utf8.count) + "**\(label):**" + (rest.isEmpty ? "" : " " + rest)
  }
}

private let wanted: Set<FieldRole> = [
  .answer, .explanation, .stem, .followUps, .keyPoints, .redFlags, .options,
]
