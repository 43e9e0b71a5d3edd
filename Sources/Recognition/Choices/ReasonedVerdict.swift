/// A statement, and its verdict in the midst of the line with the reason behind it.
///
/// `Hashes can be undone. **False**: they lose what they were made of.`
func splitReasonedVerdict(_ line: String) -> (statement: String, answer: String)? {
  guard line.utf8.count < 600, mayHoldReasonedVerdict(line.utf8) else { return nil }
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
func mayHoldReasonedVerdict(_ source: some Sequence<UInt8>) -> Bool {
  var (first, second): (UInt8, UInt8) = (0, 0)
  for byte in source {
    if second == 0x20, first >= 0x80 || ".?!".utf8.contains(first), "*_(".utf8.contains(byte) {
      return true
    }
    (first, second) = (second, byte)
  }
  return false
}
