import Markdown

/// The document in which situation, task, action and result are no labels where they are told by their
/// letters, line by line as before: no "A:" between "T:" and "R:" begins an answer.
///
/// A backslash before the colon shows nothing, and makes no label of it.
func escapingStarLetters(of document: Document) -> Document {
  guard mayTellByLetters(document.bytes) else { return document }
  var lines = document.lines
  var told: [(line: Int, colon: String.Index)] = []
  for (index, text) in document.linesOutsideFences.enumerated() {
    guard let (letter, colon) = starLetter(of: text) else { continue }
    if letter != star[told.count] { told = [] }
    if letter == star[told.count] { told.append((index, colon)) }
    guard told.count == star.count else { continue }
    if told[3].line - told[0].line <= 40 {
      for (line, colon) in told { lines[line].insert("\\", at: colon) }
    }
    told = []
  }
  return document.made(of: lines)
}

private let star: [Character] = ["S", "T", "A", "R"]

/// The letter of such a line and its colon, behind bullets and bold marks, and behind "A:" the first.
private func starLetter(of line: String) -> (letter: Character, colon: String.Index)? {
  guard line.utf8.prefix(16).contains(UInt8(ascii: ":")) else { return nil }
  let text = line.drop { " -*+•_>".contains($0) }
  guard let letter = text.first, star.contains(letter) else { return nil }
  let behind = text.dropFirst().drop { $0 == "*" || $0 == "_" || $0 == " " }
  guard behind.first == ":" else { return nil }
  let rest = behind.dropFirst().drop { $0 == " " }
  if letter == "A", rest.hasPrefix("S:") { return ("S", rest.index(after: rest.startIndex)) }
  return (letter, behind.startIndex)
}

/// Whether a line begins with "T:", by its bytes, and so tells a task.
private func mayTellByLetters(_ bytes: [UInt8]) -> Bool {
  bytes.hasLine { line in
    let text = line.withoutMarksOfContainers.drop { $0 == UInt8(ascii: "_") }
    return text.first == UInt8(ascii: "T")
      && text.dropFirst().first { !"*_ ".utf8.contains($0) } == UInt8(ascii: ":")
  }
}
