/// What an option says, in plain text; where nothing but a tag is in it, the tag, as in "B) <br>".
func optionText(_ markdown: String) -> String {
  let plain = plainLine(markdown)
  guard plain.isEmpty, markdown.utf8.first == UInt8(ascii: "<") else { return plain }
  return plainLine("\\" + markdown.trimmingBreak)
}
