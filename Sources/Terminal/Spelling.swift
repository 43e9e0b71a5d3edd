import Basics

/// The text with what screens draw with said in ASCII, column for column.
///
/// Letters stay as they are.
func spelledInASCII(_ text: String) -> String {
  guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text }
  return String(text.map { asciiSpellings[$0] ?? $0 })
}
