/// One line of a settings file, taken apart.
///
/// ```
/// # a comment
/// [section]
/// name = value    # a comment, after a blank
/// name = "a value # with anything in it"
/// ```
enum SettingsLine: Hashable, Sendable {
  case nothing
  case section(String)
  /// `column` is the name's, counted from 1; `comment` is what follows the value, blanks included.
  case setting(name: String, value: String, column: Int, comment: String)
  case wrong(Mistake, column: Int)

  enum Mistake: Hashable, Sendable {
    case noEquals
    case noValue(String)
    case openQuote
    case afterQuote
    case openBracket
  }

  init(_ line: String) {
    let characters = Array(line)
    let start = characters.firstIndex { !$0.isWhitespace } ?? characters.count
    let column = start + 1
    let text = characters[start...]
    guard let first = text.first, first != "#" else {
      self = .nothing
      return
    }
    guard first != "[" else {
      let end = text.firstIndex(of: "]")
      let rest = end.map { trimmed(text[($0 + 1)...]) } ?? "x"
      guard let end, rest.isEmpty || rest.first == "#" else {
        self = .wrong(.openBracket, column: column)
        return
      }
      self = .section(trimmed(text[(start + 1)..<end]).lowercased())
      return
    }
    guard let equals = text.firstIndex(of: "=") else {
      self = .wrong(.noEquals, column: column)
      return
    }
    let name = trimmed(text[..<equals]).lowercased()
    let from = text[(equals + 1)...].firstIndex { !$0.isWhitespace } ?? text.endIndex
    switch readValue(text[from...]) {
    case .success((let value, let comment)) where !value.isEmpty:
      self = .setting(name: name, value: value, column: column, comment: comment)
    case .success: self = .wrong(.noValue(name), column: column)
    case .failure(let error): self = .wrong(error.mistake, column: from + 1)
    }
  }

  /// The line that reads as this value; quoted only where it has to be.
  static func written(_ name: String, _ value: String, comment: String = "") -> String {
    let isPlain =
      value == trimmed(Array(value)[...]) && !value.hasPrefix("\"") && !value.hasPrefix("#")
      && !value.contains("\n") && !value.contains(" #") && !value.contains("\t#")
    let quoted =
      "\""
      + value.map { character in
        switch character {
        case "\\", "\"": "\\\(character)"
        case "\n": "\\n"
        default: String(character)
        }
      }.joined() + "\""
    return "\(name) = \(isPlain ? value : quoted)\(comment)"
  }
}

private struct ValueError: Error {
  var mistake: SettingsLine.Mistake
}

private func readValue(
  _ text: ArraySlice<Character>
) -> Result<(value: String, comment: String), ValueError> {
  guard text.first == "\"" else {
    let end = text.indices.first { index in
      text[index] == "#" && (index == text.startIndex || text[index - 1].isWhitespace)
    }
    let value = trimmed(text[..<(end ?? text.endIndex)])
    let comment = end == nil ? "" : String(text[(text.startIndex + value.count)...])
    return .success((value, comment))
  }
  var value = ""
  var rest = text.dropFirst()
  while let character = rest.popFirst() {
    switch character {
    case "\"":
      let after = trimmed(rest)
      guard after.isEmpty || after.first == "#" else {
        return .failure(ValueError(mistake: .afterQuote))
      }
      return .success((value, after.isEmpty ? "" : String(rest)))
    case "\\":
      guard let next = rest.popFirst() else { return .failure(ValueError(mistake: .openQuote)) }
      value.append(next == "n" ? "\n" : next)
    default: value.append(character)
    }
  }
  return .failure(ValueError(mistake: .openQuote))
}

private func trimmed(_ text: ArraySlice<Character>) -> String {
  var text = text.drop(while: \.isWhitespace)
  while text.last?.isWhitespace == true { text.removeLast() }
  return String(text)
}
