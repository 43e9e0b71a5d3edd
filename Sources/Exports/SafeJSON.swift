package import JSON

/// The value as text that can be shown in a terminal: what JSON itself lets stand unescaped but a
/// terminal obeys (DEL, C1 controls, marks that turn the direction of writing) is escaped as well.
///
/// Reads back as the same value. Ends with a line feed.
package func safeText(of value: JSONValue) -> String {
  let text = value.pretty()
  guard text.unicodeScalars.contains(where: \.isObeyed) else { return text + "\n" }
  var result = ""
  for scalar in text.unicodeScalars {
    if scalar.isObeyed {
      let digits = String(scalar.value, radix: 16)
      result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    } else {
      result.unicodeScalars.append(scalar)
    }
  }
  return result + "\n"
}

extension Unicode.Scalar {
  /// None of them is beyond U+FFFF, nor in JSON outside of a string.
  fileprivate var isObeyed: Bool {
    switch value {
    case 0x7f..<0xa0, 0x2028...0x202e, 0x2066...0x2069: true
    default: false
    }
  }
}

extension Double {
  /// Four places, which is more than any comparison is worth.
  var rounded4: Double { (self * 10000).rounded() / 10000 }
}
