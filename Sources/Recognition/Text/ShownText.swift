import Markdown

/// What a reader sees of some Markdown, one line for every block.
func shownText(of markdown: String) -> String {
  markdown.isPlainLine ? markdown : Document(parsing: markdown).plainText()
}

extension String {
  /// Whether it is a paragraph of one line that shows all of its bytes, as far as they tell.
  ///
  /// What begins with a letter and has no second line is no other block.
  fileprivate var isPlainLine: Bool {
    // A byte order mark, which begins with EF, is not shown.
    guard let first = utf8.first, first.isASCIILetter || first >= 0x80 && first != 0xef,
      let last = utf8.last, last != 0x20
    else { return false }
    return utf8.allSatisfy { $0 >= 0x20 && !mayBeMarkup($0) }
  }

  /// Whether it is a paragraph of one line that links nowhere, as far as its bytes tell.
  var isLineWithoutLinks: Bool {
    guard let first = utf8.first, first.isASCIILetter else { return false }
    // Addresses and those of mail are links without any mark.
    return utf8.allSatisfy { $0 >= 0x20 && !mayBeginLink($0) } && !includes("//")
      && !includes("www.")
  }
}

extension UInt8 {
  var isASCIILetter: Bool { (0x61...0x7a).contains(self | 0x20) }
}

private func mayBeginLink(_ byte: UInt8) -> Bool {
  switch UnicodeScalar(byte) {
  case "[", "<", "|", "@": true
  default: false
  }
}

/// Whether a byte means something inside of a paragraph, at least beside others.
private func mayBeMarkup(_ byte: UInt8) -> Bool {
  switch UnicodeScalar(byte) {
  case "*", "_", "`", "[", "<", "\\", "&", "$", "~", "|", "\u{7f}": true
  default: false
  }
}
