import Basics
import Terminal

/// Code as it is, two columns in and never wrapped, with its language named above it.
///
/// Tabs go to the next multiple of four columns; that and the margin are all that is changed.
func listing(_ text: String, info: String, width: Int, _ capabilities: Capabilities) -> [Line] {
  let name = languageName(info)
  let language = Language.named(name)
  var rows = rows(text, language)
  if rows.last?.isEmpty == true { rows.removeLast() }
  return label(name, language, width: width, capabilities)
    + rows.map { $0.isEmpty ? Line() : Line("  ") + $0 }
}

/// The language that a fence names, in lower case: `{.python .numbered}` is `python`.
private func languageName(_ info: String) -> String {
  let start = info.drop { "{. ".contains($0) }
  return start.prefix { $0.isLetter || $0.isNumber || "+#-_".contains($0) }.lowercased()
}

private func label(
  _ name: String,
  _ language: Language?,
  width: Int,
  _ capabilities: Capabilities
) -> [Line] {
  let title = language?.title ?? name
  switch name {
  case "mermaid", "dot", "graphviz", "plantuml":
    return wrap(Line("\(name) diagram (source)", .emphasis), width: width)
  case "", "text", "txt", "plain", "plaintext", "none", "nohighlight", "output":
    return capabilities.isSpoken ? ["Code:"] : []
  default:
    return capabilities.isPlain
      ? wrap(Line("Code, \(title):"), width: width) : wrap(Line(title, .dim), width: width)
  }
}

/// Listings beyond that many bytes stay in one colour.
private let longest = 200_000

private func rows(_ text: String, _ language: Language?) -> [Line] {
  guard let language, text.utf8.count <= longest else {
    return text.split(separator: "\n", omittingEmptySubsequences: false).map {
      Line(expanded(String($0), from: 0), .code)
    }
  }
  var rows = [Line()]
  for token in tokens(of: text, in: language) {
    let parts = token.text.split(separator: "\n", omittingEmptySubsequences: false)
    for (number, part) in parts.enumerated() {
      if number > 0 { rows.append(Line()) }
      let column = rows[rows.count - 1].width
      rows[rows.count - 1].append(Run(expanded(String(part), from: column), token.role))
    }
  }
  return rows
}

/// The text with each tab as spaces up to the next multiple of four.
private func expanded(_ text: String, from column: Int) -> String {
  guard text.utf8.contains(0x09) else { return text }
  var column = column
  return text.reduce(into: "") { result, character in
    let text = character == "\t" ? spaces(4 - column % 4) : String(character)
    result += text
    column += displayWidth(text)
  }
}
