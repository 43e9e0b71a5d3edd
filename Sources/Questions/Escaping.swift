/// Plain text as Markdown that reads as exactly this text.
///
/// Line ends become spaces, so that the result is one paragraph.
package func escaped(_ text: String) -> String {
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
  let digits = text.prefix { $0.isASCII && $0.isNumber }
  if !digits.isEmpty, let mark = text.dropFirst(digits.count).first, ".)".contains(mark) {
    return digits + "\\" + text.dropFirst(digits.count)
  }
  guard let first = text.first, "#>+-=:".contains(first) else { return text }
  return "\\" + text
}
