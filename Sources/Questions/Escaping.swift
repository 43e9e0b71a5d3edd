/// Plain text as Markdown that reads as exactly this text.
///
/// Line ends become spaces, so that the result is one paragraph.
package func escaped(_ text: String) -> String {
  // Most texts stay what they are.
  guard text.utf8.contains(where: mayMeanSomething) else { return escapedStart(text) }
  var result = ""
  for character in text {
    switch character {
    case "\\", "`", "*", "_", "[", "]", "<", "&", "~", "|": result += "\\\(character)"
    case _ where character.isNewline: result += " "
    default: result.append(character)
    }
  }
  return escapedStart(result)
}

/// Marks that mean a heading, a list, a quote or an underline only at the start of a line.
private func escapedStart(_ text: String) -> String {
  guard text.utf8.first.map(mayBeginBlock) ?? false else { return text }
  let digits = text.prefix { $0.isASCII && $0.isNumber }
  if !digits.isEmpty, let mark = text.dropFirst(digits.count).first, ".)".contains(mark) {
    return digits + "\\" + text.dropFirst(digits.count)
  }
  guard let first = text.first, "#>+-=:".contains(first) else { return text }
  return "\\" + text
}

/// Whether a byte is of a mark, of a line end, or of what is beyond ASCII.
private func mayMeanSomething(_ byte: UInt8) -> Bool {
  switch UnicodeScalar(byte) {
  case "\\", "`", "*", "_", "[", "]", "<", "&", "~", "|", "\0"..<" ", "\u{80}"..."\u{ff}": true
  default: false
  }
}

private func mayBeginBlock(_ byte: UInt8) -> Bool {
  switch UnicodeScalar(byte) {
  case "#", ">", "+", "-", "=", ":", "0"..."9": true
  default: false
  }
}
