import Basics

/// Text as an XML document may have it, in an element or in an attribute with quotation marks.
///
/// Characters that XML does not allow at all are shown as what they are.
func xmlText(_ text: String) -> String {
  var result = ""
  for scalar in printableLine(text).unicodeScalars {
    switch scalar {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\"": result += "&quot;"
    case "'": result += "&apos;"
    case "\u{fffe}", "\u{ffff}": result += "\u{fffd}"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}
