import Basics

/// Text behind a workflow command of GitHub, which cannot begin another one.
func workflowText(_ text: String) -> String {
  var result = ""
  for scalar in printableLine(text).unicodeScalars {
    switch scalar {
    case "%": result += "%25"
    case "\r": result += "%0D"
    case "\n": result += "%0A"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}

/// The same for a property of the command, which ends at a comma or two colons.
func workflowProperty(_ text: String) -> String {
  workflowText(text).reduce(into: "") { result, character in
    switch character {
    case ":": result += "%3A"
    case ",": result += "%2C"
    default: result.append(character)
    }
  }
}
