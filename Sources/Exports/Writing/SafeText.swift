import Basics

/// The text without anything that a terminal obeys, its lines ended by line feeds.
func safeLines(_ text: String) -> String {
  printable(text.replacing("\r\n", with: "\n").replacing("\r", with: "\n"))
}

/// The same on one line: line ends and tabs are spaces.
func safeLine(_ text: String) -> String {
  let text = safeLines(text)
  guard text.utf8.contains(where: { $0 < 0x20 }) else { return text }
  return String(text.map { $0 == "\n" || $0 == "\t" ? " " : $0 })
}
