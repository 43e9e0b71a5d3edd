/// Text with a backslash before what means something in GIFT, and `\n` for the end of a line.
func giftText(_ text: String) -> String {
  var result = ""
  for character in safeLines(text) {
    switch character {
    case "\\", "#", "=", "~", "{", "}", ":": result += "\\\(character)"
    case "\n": result += "\\n"
    default: result.append(character)
    }
  }
  return result
}
