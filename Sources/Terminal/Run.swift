import Basics

/// A run of text in one role, safe to draw and on one line.
package struct Run: Hashable, Sendable {
  package internal(set) var text: String
  package let role: Role
  /// Where a click leads, on a terminal that has links.
  package let target: LinkTarget?

  /// Makes the text safe: this is the one way from any text to the screen.
  package init(_ text: String, _ role: Role = .plain, target: LinkTarget? = nil) {
    self.text = drawable(text)
    self.role = role
    self.target = target
  }

  /// A part of this run, or what stands for it; `text` must come from a run, whole or in parts.
  func with(_ text: String, _ role: Role? = nil) -> Run {
    Run(checked: text, role ?? self.role, target: target)
  }

  private init(checked text: String, _ role: Role, target: LinkTarget?) {
    self.text = text
    self.role = role
    self.target = target
  }

  /// Whether both are drawn alike, so that they can be one.
  func looksLike(_ other: Run) -> Bool {
    role == other.role && target == other.target
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
