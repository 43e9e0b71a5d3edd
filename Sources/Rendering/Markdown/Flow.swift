import Markdown
import Terminal

/// Inline content as text in its roles, a line for each hard break.
func flow(_ inlines: [Inline], _ capabilities: Capabilities, _ links: inout Links) -> [Line] {
  var lines = [Line()]
  var open: [Open] = []
  var role: Role = .plain

  func append(_ text: String, _ role: Role) {
    lines[lines.count - 1].append(Run(text, role))
  }

  for inline in inlines {
    switch inline.kind {
    case .text(let text):
      append(withReadableMath(collapsed(text)), role)
      if !open.isEmpty { open[open.count - 1].text += text }
    case .code(let text):
      append(capabilities.ink == .colours ? text : fenced(text), role.union(.code))
      if !open.isEmpty { open[open.count - 1].text += text }
    case .math(let formula, let isDisplay):
      let text = isDisplay ? "$$\(formula)$$" : "$\(formula)$"
      append(withReadableMath(collapsed(text)), role)
      if !open.isEmpty { open[open.count - 1].text += text }
    case .footnote(let label): append("[\(label)]", role)
    case .softBreak: append(" ", role)
    case .hardBreak: lines.append(Line())
    case .html(let tag):
      if isLineBreak(tag) { lines.append(Line()) }
    case .start(let span):
      open.append(Open(role: role))
      role.formUnion(span.role)
      append(span.opening(capabilities), role)
    case .end(let span):
      let content = open.popLast() ?? Open(role: .plain)
      if !open.isEmpty { open[open.count - 1].text += content.text }
      append(span.closing(capabilities, after: content.text, &links), role)
      role = content.role
    }
  }
  return lines
}

/// A span that has begun: the role around it, and its text so far.
private struct Open {
  var role: Role
  var text = ""
}

extension Span {
  fileprivate var role: Role {
    switch self {
    case .emphasis: .emphasis
    case .strong: .strong
    case .strikethrough: .strike
    case .link: .link
    case .image: .plain
    }
  }

  fileprivate func opening(_ capabilities: Capabilities) -> String {
    switch self {
    case .strikethrough where capabilities.ink == .none: "~~"
    case .image: "[image: "
    case .emphasis, .strong, .strikethrough, .link: ""
    }
  }

  fileprivate func closing(
    _ capabilities: Capabilities,
    after text: String,
    _ links: inout Links
  ) -> String {
    switch self {
    case .emphasis, .strong: return ""
    case .strikethrough: return capabilities.ink == .none ? "~~" : ""
    case .link(let destination, _):
      let isTold = destination == text || destination == "mailto:\(text)"
      // A place within the same document is of no use on paper or read aloud.
      guard capabilities.isPlain, !isTold, !destination.isEmpty, !destination.hasPrefix("#")
      else { return "" }
      return " [\(links.number(of: destination))]"
    case .image(let destination, _):
      let isData = destination.hasPrefix("data:")
      let file = isData ? "" : destination.split(separator: "/").last.map(String.init) ?? ""
      let dash = text.isEmpty || file.isEmpty ? "" : capabilities.isPlain ? " - " : " – "
      return "\(dash)\(file)]"
    }
  }
}

/// Where the links of a text lead, numbered in the order they are met.
struct Links {
  private var destinations: [String] = []
  private var numbers: [String: Int] = [:]

  mutating func number(of destination: String) -> Int {
    if let known = numbers[destination] { return known }
    destinations.append(destination)
    numbers[destination] = destinations.count
    return destinations.count
  }

  /// A blank line and a line for each destination; nothing where there is none.
  func footnotes(width: Int) -> [Line] {
    guard !destinations.isEmpty else { return [] }
    let notes = destinations.enumerated().flatMap { index, destination in
      wrap(Line(destination, .link), width: width, first: Line("[\(index + 1)] "), rest: "    ")
    }
    return [Line()] + notes
  }
}

/// Runs of spaces and tabs as one space.
private func collapsed(_ text: String) -> String {
  guard text.utf8.contains(0x09) || text.contains("  ") else { return text }
  var result = ""
  var wasSpace = false
  for character in text {
    let isSpace = character == " " || character == "\t"
    if !isSpace {
      result.append(character)
    } else if !wasSpace {
      result.append(" ")
    }
    wasSpace = isSpace
  }
  return result
}

/// Code in as many backticks as it needs.
private func fenced(_ code: String) -> String {
  code.contains("`") ? "`` \(code) ``" : "`\(code)`"
}

/// Whether an HTML tag is a line break.
private func isLineBreak(_ tag: String) -> Bool {
  tag.lowercased().filter { !" />\n".contains($0) } == "<br"
}
