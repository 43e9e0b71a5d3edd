/// Takes a labelled part in brackets off the end of a question, as in "Why? (Red flag: no idea.)".
func splitBracketedField(atEndOf source: String) -> (asked: String, said: String)? {
  let text = source.trimmingBreak
  guard text.utf8.last == UInt8(ascii: ")"), let open = text.openBracket(before: text.endIndex),
    open > text.startIndex
  else { return nil }
  let said = String(text[open...].dropFirst().dropLast()).trimmingBreak
  guard let label = FieldLabel(line: said), !label.rest.isEmpty else { return nil }
  switch label.role {
  case .redFlags, .keyPoints, .followUps, .explanation, .status: break
  // "(Answer: B)" is a key that options want.
  case .answer where !label.rest.isKey: break
  default: return nil
  }
  let asked = String(text[..<open]).trimmingBreak
  return asked.isEmpty ? nil : (asked, said)
}

extension String {
  /// Where the bracket opens that the last character before `end` closes.
  fileprivate func openBracket(before end: Index) -> Index? {
    var depth = 0
    var index = end
    while index > startIndex {
      index = self.index(before: index)
      switch self[index] {
      case ")": depth += 1
      case "(": depth -= 1
      default: continue
      }
      if depth == 0 { return index }
    }
    return nil
  }
}
