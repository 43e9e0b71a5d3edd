import Terminal

/// Lines of a manual page in mdoc.
struct Roff {
  private(set) var lines: [String] = []

  /// A macro with arguments that mean themselves.
  mutating func macro(_ name: String, _ arguments: String...) {
    lines.append(([".\(name)"] + arguments.map(argument)).joined(separator: " "))
  }

  /// A line as it stands, macros among its words.
  mutating func raw(_ line: String) {
    lines.append(line)
  }

  /// Running text, filled by whoever shows it; escapes leave lines shorter than the eighty bytes that
  /// are asked for.
  mutating func text(_ text: String) {
    lines += wrap(Line(text), width: 60).map { spelled($0.text) }
  }

  /// Text whose lines and blanks stay.
  mutating func literal(_ text: String, indented: Bool = false) {
    var rows = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    while rows.last?.isEmpty == true { rows.removeLast() }
    raw(indented ? ".Bd -literal -offset indent" : ".Bd -literal")
    for row in rows { lines.append(spelled(row)) }
    raw(".Ed")
  }

  /// Terms, each with what it means.
  mutating func list(_ items: [(term: String, meaning: String)]) {
    raw(".Bl -tag -width Ds")
    for (term, meaning) in items {
      raw(".It \(term)")
      text(meaning)
    }
    raw(".El")
  }

  var page: String { lines.map { $0 + "\n" }.joined() }
}

/// One argument of a macro: in quotes, and never taken for a macro or for punctuation.
func argument(_ text: String) -> String {
  let text = spelled(text, isFirst: false)
  return "\"\\&\(text.replacing("\"", with: "\"\""))\""
}

/// The text so that every character shows as itself: typesetters turn some of ASCII into others.
private func spelled(_ text: String, isFirst: Bool = true) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\\": result += "\\e"
    case "-": result += "\\-"
    case "'": result += "\\(aq"
    case "`": result += "\\(ga"
    case "^": result += "\\(ha"
    case "~": result += "\\(ti"
    case _ where scalar.isASCII: result.unicodeScalars.append(scalar)
    default:
      let digits = String(scalar.value, radix: 16, uppercase: true)
      result += "\\[u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "]"
    }
  }
  return isFirst && (result.hasPrefix(".") || result.isEmpty) ? "\\&" + result : result
}
