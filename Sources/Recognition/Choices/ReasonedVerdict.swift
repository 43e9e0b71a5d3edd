/// A statement, and its verdict in the midst of the line with the reason behind it.
///
/// `Hashes can be undone. **False**: they lose what they were made of.`
///
/// Where it is known that all are statements, `areJudged`, they need no full stops.
func splitReasonedVerdict(
  _ line: String,
  areJudged: Bool = false
) -> (statement: String, answer: String)? {
  guard line.utf8.count < 600, areJudged || mayHoldReasonedVerdict(line.utf8) else { return nil }
  if let found = splitDashedVerdict(line, areJudged) { return found }
  for (open, close) in [(" **", "**"), (" __", "__"), (" (", ")"), (" [", "]"), (" *", "*")] {
    guard let start = line.firstRange(of: open),
      areJudged || line[..<start.lowerBound].last.map({ ".。?？!！".contains($0) }) == true
    else { continue }
    let inner = line[start.upperBound...]
    guard let end = inner.firstRange(of: close) else { continue }
    if let answer = reasoned(inner[..<end.lowerBound], areJudged) {
      return (String(line[..<start.lowerBound]), answer)
    }
    let verdict = inner[..<end.lowerBound].filter { !":：.".contains($0) }
    let reason = inner[end.upperBound...].drop { " :：.,;-–—".contains($0) }
    guard isVerdict(verdict, ofStatement: areJudged), reason.contains(where: \.isLetter) else {
      continue
    }
    return (String(line[..<start.lowerBound]), verdict + inner[end.upperBound...])
  }
  return nil
}

/// The same with a dash or an arrow before the verdict: `Hashes can be undone. — False, by no means`.
private func splitDashedVerdict(
  _ line: String,
  _ areJudged: Bool
) -> (statement: String, answer: String)? {
  for mark in [" - ", " – ", " — ", " -> ", " → "] {
    guard let start = line.firstRange(of: mark),
      areJudged || line[..<start.lowerBound].last.map({ ".。?？!！".contains($0) }) == true,
      let answer = reasoned(line[start.upperBound...], areJudged)
    else { continue }
    return (String(line[..<start.lowerBound]), answer)
  }
  return nil
}

/// A verdict with its reason behind a comma, a colon, a dash or the like; `nil` for any other text.
private func reasoned(_ text: Substring, _ areJudged: Bool) -> String? {
  guard let end = text.firstIndex(where: { ",;:：，、.-–—(（".contains($0) }),
    isVerdict(String(text[..<end]), ofStatement: areJudged),
    text[end...].contains(where: \.isLetter)
  else { return nil }
  return String(text)
}

/// A look at the bytes: a mark that may stand before a verdict, behind the end of a sentence.
func mayHoldReasonedVerdict(_ source: some Sequence<UInt8>) -> Bool {
  var (first, second): (UInt8, UInt8) = (0, 0)
  for byte in source {
    if second == 0x20, first >= 0x80 || ".?!".utf8.contains(first),
      "*_([-".utf8.contains(byte) || byte == 0xe2
    {
      return true
    }
    (first, second) = (second, byte)
  }
  return false
}
