/// A look at the first bytes: a bracket, maybe in bold, or letters with a dash behind them.
///
/// What is beyond ASCII is not looked into, as "【" and "–".
func mayBeBracketedOrDashed(_ line: some Sequence<UInt8>) -> Bool {
  var hasLetter = false
  var isEmphasized = false
  for byte in line {
    switch UnicodeScalar(byte) {
    case " ", "\t": continue
    case "*", "_":
      if hasLetter { return false }
      isEmphasized = true
    case "(", "[": return !hasLetter
    case "a"..."z", "A"..."Z":
      if isEmphasized { return false }
      hasLetter = true
    default: return !isEmphasized && byte == UInt8(ascii: "-") || byte >= 0x80
    }
  }
  return false
}

/// A line with its label as most authors write it; `nil` where it is so.
///
/// "Ans:- a tree", "**Ans -** a tree", "**💡 Answer**".
func withoutOddMarks(ofLabel line: String) -> String? {
  guard hasOddMarks(line.utf8) else { return nil }
  var text = line
  if text.hasPrefix("**") {
    let bare = text.dropFirst(2).drop { $0.isPictogram || $0 == " " || $0 == "\u{fe0f}" }
    text = "**" + bare
  }
  for (mark, plain) in [(":-", ":"), (" -**", ":**"), (" –**", ":**"), ("-**", ":**")] {
    guard let found = text.firstRange(of: mark),
      text.utf8.distance(from: text.startIndex, to: found.lowerBound) <= 40,
      text[found.upperBound...].first.map({ $0 == " " || $0 == "*" || $0.isLetter }) ?? true
    else { continue }
    text.replaceSubrange(found, with: plain)
    break
  }
  return text == line ? nil : text
}

/// A look at the first bytes: a dash behind a colon or before the end of bold, or what is beyond ASCII
/// right behind its start.
private func hasOddMarks(_ line: some Sequence<UInt8>) -> Bool {
  var before: UInt8 = 0
  var index = 0
  for byte in line {
    switch byte {
    case UInt8(ascii: "-"): if before == UInt8(ascii: ":") { return true }
    case UInt8(ascii: "*"):
      // The last byte of a dash.
      if before == UInt8(ascii: "-") || before == 0x93 { return true }
    case 0xe2...: if index == 2, before == UInt8(ascii: "*") { return true }
    default: break
    }
    before = byte
    index += 1
    if index == 48 { return false }
  }
  return false
}
