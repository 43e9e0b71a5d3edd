import Markdown

/// The document in which "**A1.**" and "**B1.**" say that they are questions, line by line as before:
/// `**Question 1.** What floats?`.
///
/// The letters are those of the parts of an exam, whose titles have them as well. Without any "B1" or
/// "C1" an "A1" answers a "Q1".
func namingLetteredQuestions(of document: Document) -> Document {
  guard mayCountByLetters(document.bytes) else { return document }
  let letters = document.linesOutsideFences.map(partLetter)
  guard letters.count(where: { $0 == "A" }) >= 2, letters.contains("B") || letters.contains("C"),
    !document.lines.contains(where: { $0.hasPrefix("**Q") })
  else { return document }
  // What comes again is its answer.
  var known: Set<String> = []
  func named(_ line: String) -> String? {
    guard partLetter(of: line) != nil,
      known.insert(String(line.dropFirst(2).prefix { $0.isLetter || $0.isNumber })).inserted
    else { return nil }
    return "**Question " + line.dropFirst(3)
  }
  return document.rewritingText(where: { _ in true }, named)
}

/// The letter of what counts a question in bold: "A" of `**A1.** What?` and `**A1. What?**`.
private func partLetter(of line: String) -> Character? {
  guard line.hasPrefix("**"), let letter = line.dropFirst(2).first, "ABCDE".contains(letter) else {
    return nil
  }
  let rest = line.dropFirst(3)
  let number = rest.prefix { $0.isASCII && $0.isNumber }
  guard !number.isEmpty, number.count <= 2, let mark = rest.dropFirst(number.count).first,
    ".):".contains(mark)
  else { return nil }
  return letter
}

/// Whether a line begins with "**B" or "**C" and a digit, by its bytes.
private func mayCountByLetters(_ bytes: [UInt8]) -> Bool {
  bytes.hasLine { line in
    (line.starts(with: "**B".utf8) || line.starts(with: "**C".utf8))
      && line.dropFirst(3).first?.isASCIIDigit == true
  }
}
