import Basics
package import JSON

/// The value as text that can be shown in a terminal: what JSON itself lets stand unescaped but a
/// terminal obeys (DEL, C1 controls, marks that turn the direction of writing) is escaped as well.
///
/// Reads back as the same value. Ends with a line feed.
package func safeText(of value: JSONValue) -> String {
  let text = value.pretty()
  guard text.unicodeScalars.contains(where: \.isObeyedByTerminals) else { return text + "\n" }
  var result = ""
  for scalar in text.unicodeScalars {
    if scalar.isObeyedByTerminals {
      result += "\\u" + scalar.value.hexadecimal(digits: 4)
    } else {
      result.unicodeScalars.append(scalar)
    }
  }
  return result + "\n"
}
