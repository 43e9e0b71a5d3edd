import Basics
package import JSON

/// The value as text that can be shown in a terminal: what JSON itself lets stand unescaped but a
/// terminal obeys (DEL, C1 controls, marks that turn the direction of writing) is escaped as well.
///
/// Reads back as the same value. Ends with a line feed.
package func safeText(of value: JSONValue) -> String {
  safe(value.pretty()) + "\n"
}

/// The same on one line.
package func safeLine(of value: JSONValue) -> String {
  safe(value.compact()) + "\n"
}

private func safe(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: \.isObeyedByTerminals) else { return text }
  var result = ""
  for scalar in text.unicodeScalars {
    if scalar.isObeyedByTerminals {
      result += "\\u" + scalar.value.hexadecimal(digits: 4)
    } else {
      result.unicodeScalars.append(scalar)
    }
  }
  return result
}
