/// Plain text as Markdown that reads as exactly this text.
///
/// Line ends become spaces, so that the result is one paragraph.
package func escaped(_ text: String) -> String {
  guard text.utf8.contains(where: isPerhapsMarkup) else { return escapedStart(text) }
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

/// Whether the byte is one that `escaped` changes, or begins or ends a character beyond ASCII, which
/// may end a line.
private func isPerhapsMarkup(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"),
    UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: "&"),
    UInt8(ascii: "~"), UInt8(ascii: "|"), 0..<0x20, 0x80...:
    true
  default: false
  }
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

private func mayBeginBlock(_ byte: UInt8) -> Bool {
  switch UnicodeScalar(byte) {
  case "#", ">", "+", "-", "=", ":", "0"..."9": true
  default: false
  }
}
