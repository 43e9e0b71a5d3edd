/// A statement, and its verdict in the midst of the line with the reason behind it.
///
/// `Hashes can be undone. **False**: they lose what they were made of.`
func splitReasonedVerdict(_ line: String) -> (statement: String, answer: String)? {
  guard line.utf8.count < 600 else { return nil }
  for (open, close) in [(" **", "**"), (" __", "__"), (" (", ")"), (" *", "*")] {
    guard let start = line.firstRange(of: open),
      let before = line[..<start.lowerBound].last, ".。?？!！".contains(before)
    else { continue }
    let inner = line[start.upperBound...]
    guard let end = inner.firstRange(of: close) else { continue }
    let verdict = inner[..<end.lowerBound].filter { !":：.".contains($0) }
    let reason = inner[end.upperBound...].drop { " :：.,;-–—".contains($0) }
    guard isVerdict(verdict), reason.contains(where: \.isLetter) else { continue }
    return (String(line[..<start.lowerBound]), verdict + inner[end.upperBound...])
  }
  return nil
}

/// A look at the bytes: a mark that may stand before a verdict, behind the end of a sentence.
func mayHoldReasonedVerdict(_ source: ArraySlice<UInt8>) -> Bool {
  source.indices.dropFirst(2).contains { index in
    "*_(".utf8.contains(source[index]) && source[index - 1] == 0x20
      && (source[index - 2] >= 0x80 || ".?!".utf8.contains(source[index - 2]))
  }
}
