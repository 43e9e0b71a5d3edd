/// The text with nothing in it that could drive a terminal.
///
/// Control characters (C0 but line feed and tab, DEL, C1) become their pictures or `\u{..}`, and so
/// do the separators U+2028 and U+2029 and the marks that turn the direction of writing
/// (U+202A-202E, U+2066-2069). Text without any of them comes back as it is.
package func printable(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: \.isObeyedByTerminals) else { return text }
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case _ where !scalar.isObeyedByTerminals: result.unicodeScalars.append(scalar)
    case 0..<0x20:
      result.unicodeScalars.append(Unicode.Scalar(0x2400 + UInt16(scalar.value)) ?? "?")
    case 0x7f: result += "\u{2421}"
    default: result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
    }
  }
  return result
}

/// As `printable`, and on one line: line feeds and tabs become their pictures as well.
///
/// For names and messages, where a line feed would begin a line that Grill never wrote.
package func printableLine(_ text: String) -> String {
  let text = printable(text)
  guard text.utf8.contains(where: { $0 < 0x20 }) else { return text }
  return String(
    String.UnicodeScalarView(
      text.unicodeScalars.map { scalar in
        scalar.value < 0x20 ? Unicode.Scalar(0x2400 + UInt16(scalar.value)) ?? scalar : scalar
      }
    )
  )
}

extension Unicode.Scalar {
  /// Whether a terminal obeys it instead of showing it; line feed and tab are meant to be obeyed.
  ///
  /// None of them is beyond U+FFFF.
  package var isObeyedByTerminals: Bool {
    switch value {
    case 0x09, 0x0a: false
    case 0..<0x20, 0x7f..<0xa0, 0x2028...0x202e, 0x2066...0x2069: true
    default: false
    }
  }
}
