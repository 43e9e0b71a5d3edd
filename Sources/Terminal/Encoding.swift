/// The line as the terminal is told to draw it, without a line feed.
///
/// Spaces at the end are left out. Without ink the text alone is left, and no escape byte in it. Where
/// ASCII was asked for, what screens draw with is said in it.
package func encode(_ line: Line, _ capabilities: Capabilities) -> String {
  var line = line.trimmed()
  if capabilities.isASCII {
    line = Line(line.runs.map { Run(checked: spelledInASCII($0.text), $0.role) })
  }
  guard capabilities.ink != .none else { return line.text }
  return line.runs.reduce(into: "") { result, run in
    let parameters = run.role.parameters(withColours: capabilities.ink == .colours)
    if parameters.isEmpty {
      result += run.text
    } else {
      let codes = parameters.map(String.init).joined(separator: ";")
      result += "\u{1b}[\(codes)m\(run.text)\u{1b}[0m"
    }
  }
}

/// The lines as the terminal is told to draw them, each with its line feed.
package func encode(_ lines: [Line], _ capabilities: Capabilities) -> String {
  lines.reduce(into: "") { $0 += encode($1, capabilities) + "\n" }
}
