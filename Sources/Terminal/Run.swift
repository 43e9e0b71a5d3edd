import Basics

/// A run of text in one role, safe to draw and on one line.
package struct Run: Hashable, Sendable {
  package internal(set) var text: String
  package let role: Role

  /// Makes the text safe: this is the one way from any text to the screen.
  package init(_ text: String, _ role: Role = .plain) {
    self.text = drawable(text)
    self.role = role
  }

  /// `text` must come from another run, whole or in parts.
  init(checked text: String, _ role: Role) {
    self.text = text
    self.role = role
  }
}

/// The text as it may be drawn within one line.
///
/// Nothing unprintable stays (see `printable`); a tab becomes four spaces, and every kind of line
/// end one space.
package func drawable(_ text: String) -> String {
  let isPlain = text.utf8.allSatisfy { (0x20..<0x7f).contains($0) }
  if isPlain { return text }
  var result = ""
  var wasReturn = false
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\t": result += "    "
    case "\n" where wasReturn: break
    case "\n", "\r", "\u{2028}", "\u{2029}": result += " "
    default: result.unicodeScalars.append(scalar)
    }
    wasReturn = scalar == "\r"
  }
  return printable(result)
}
