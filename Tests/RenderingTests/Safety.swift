import Basics
import Terminal
import Testing

/// Nothing in it is obeyed by a terminal but styles and links, and those only where they may be.
func expectSafe(
  _ output: String,
  _ capabilities: Capabilities,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  var scalars = output.unicodeScalars[...]
  while let scalar = scalars.popFirst() {
    guard scalar.isObeyedByTerminals else { continue }
    guard scalar == "\u{1b}", takeStyle(&scalars, capabilities) || takeLink(&scalars, capabilities)
    else {
      let code = String(scalar.value, radix: 16)
      Issue.record("U+\(code) would be obeyed", sourceLocation: sourceLocation)
      return
    }
  }
}

/// `[`, numbers and `m`.
private func takeStyle(
  _ scalars: inout Substring.UnicodeScalarView,
  _ capabilities: Capabilities
) -> Bool {
  guard capabilities.ink != .none, scalars.first == "[" else { return false }
  let rest = scalars.dropFirst().drop { ("0"..."9").contains($0) || $0 == ";" }
  guard rest.first == "m" else { return false }
  scalars = rest.dropFirst()
  return true
}

/// `]8;;`, an address in ASCII, `ESC` and a backslash.
private func takeLink(
  _ scalars: inout Substring.UnicodeScalarView,
  _ capabilities: Capabilities
) -> Bool {
  guard capabilities.hasLinks, scalars.starts(with: "]8;;".unicodeScalars) else { return false }
  let rest = scalars.dropFirst(4).drop { (0x21..<0x7f).contains($0.value) }
  guard rest.starts(with: "\u{1b}\\".unicodeScalars) else { return false }
  scalars = rest.dropFirst(2)
  return true
}
