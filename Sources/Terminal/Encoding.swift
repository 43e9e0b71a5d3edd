/// The line as the terminal is told to draw it, without a line feed.
///
/// Spaces at the end are left out. Without ink the text alone is left, and no escape byte in it but
/// those around links, where the terminal has them. Where ASCII was asked for, what screens draw with
/// is said in it.
package func encode(_ line: Line, _ capabilities: Capabilities) -> String {
  line.trimmed().runs.reduce(into: "") { result, run in
    let text = capabilities.isASCII ? spelledInASCII(run.text) : run.text
    let drawn = styled(text, run.role, capabilities)
    if let target = run.target, capabilities.hasLinks {
      result += "\u{1b}]8;;\(target.address)\u{1b}\\\(drawn)\u{1b}]8;;\u{1b}\\"
    } else {
      result += drawn
    }
  }
}

/// The lines as the terminal is told to draw them, each with its line feed.
package func encode(_ lines: [Line], _ capabilities: Capabilities) -> String {
  lines.reduce(into: "") { $0 += encode($1, capabilities) + "\n" }
}

private func styled(_ text: String, _ role: Role, _ capabilities: Capabilities) -> String {
  let parameters =
    switch capabilities.ink {
    case .none: [Int]()
    case .styles: capabilities.theme.styles(of: role)
    case .colours:
      capabilities.theme.styles(of: role)
        + capabilities.theme.colours(of: role, isShaded: capabilities.hasShades)
    }
  guard !parameters.isEmpty else { return text }
  return "\u{1b}[\(parameters.map(String.init).joined(separator: ";"))m\(text)\u{1b}[0m"
}
