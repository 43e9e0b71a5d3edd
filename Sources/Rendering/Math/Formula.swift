/// A formula of TeX in plain characters; `nil` where it says something that has none.
func readable(_ formula: ArraySlice<Character>) -> String? {
  var reader = FormulaReader(rest: formula)
  guard let text = reader.group(depth: 0), reader.rest.isEmpty else { return nil }
  let words = text.split(separator: " ")
  return words.isEmpty ? nil : words.joined(separator: " ")
}

private struct FormulaReader {
  var rest: ArraySlice<Character>

  /// Up to the closing brace, which is taken, or at depth 0 up to the end.
  mutating func group(depth: Int) -> String? {
    // Nobody nests deeper by hand, and the stack is not for documents to fill.
    guard depth < 12 else { return nil }
    var result = ""
    while let character = rest.popFirst() {
      switch character {
      case "}": return depth > 0 ? result : nil
      case "{":
        guard let inner = group(depth: depth + 1) else { return nil }
        result += inner
      case "^", "_":
        guard let script = atom(depth: depth) else { return nil }
        result += character == "^" ? raised(script) : lowered(script)
      case "\\":
        guard let text = command(after: result.last, depth: depth) else { return nil }
        result += text
      case "~", "&": result += " "
      default: result.append(character)
      }
    }
    return depth == 0 ? result : nil
  }

  /// What a command or a script applies to: a group, a command or one character.
  private mutating func atom(depth: Int) -> String? {
    while rest.first == " " { rest.removeFirst() }
    guard let character = rest.popFirst() else { return nil }
    switch character {
    case "{": return group(depth: depth + 1)
    case "\\": return command(after: nil, depth: depth + 1)
    case "}", "^", "_": return nil
    default: return String(character)
    }
  }

  private mutating func command(after previous: Character?, depth: Int) -> String? {
    guard depth < 12 else { return nil }
    let name = String(rest.prefix { $0.isLetter && $0.isASCII })
    guard !name.isEmpty else { return rest.popFirst().flatMap(literal) }
    rest = rest.dropFirst(name.count)
    if let symbol = symbols[name] { return symbol }
    if let sign = relations[name] { return " \(sign) " }
    if functions.contains(name) { return (previous?.isLetter ?? false ? " " : "") + name }
    if let accent = accents[name] {
      return atom(depth: depth).flatMap { $0.count == 1 ? $0 + accent : nil }
    }
    switch name {
    case "text", "mathrm", "mathbf", "mathit", "mathcal", "mathbb", "operatorname", "textbf":
      return atom(depth: depth)
    case "frac", "dfrac", "tfrac":
      guard let above = atom(depth: depth), let below = atom(depth: depth) else { return nil }
      return enclosed(above) + "/" + enclosed(below)
    case "sqrt":
      return rest.first == "[" ? nil : atom(depth: depth).map { "√" + enclosed($0) }
    case "left", "right", "big", "Big", "displaystyle":
      if name == "right" || name == "left", rest.first == "." { rest.removeFirst() }
      return ""
    default: return nil
    }
  }
}

/// What stands after a backslash and is no name: a space of some width, or the character itself.
private func literal(_ character: Character) -> String? {
  switch character {
  case ",", ";", ":", " ": " "
  case "!": ""
  case "{", "}", "%", "&", "#", "_", "$": String(character)
  case "|": "‖"
  default: nil
  }
}

/// In parentheses, unless it holds together without them.
private func enclosed(_ text: String) -> String {
  let isOne = text.allSatisfy { $0.isLetter || $0.isNumber }
  return isOne || text.hasPrefix("(") && text.hasSuffix(")") ? text : "(\(text))"
}

/// As superscripts where every character has one, else `^(k t)`.
private func raised(_ text: String) -> String {
  let script = text.compactMap { superscripts[$0] }
  if script.count == text.count { return String(script) }
  return text.count == 1 ? "^\(text)" : "^(\(text))"
}

/// As subscripts where every character has one and it is no word, else `_min` or `_(k t)`.
private func lowered(_ text: String) -> String {
  let script = text.compactMap { subscripts[$0] }
  let isWord = text.count > 2 && text.allSatisfy(\.isLetter)
  if script.count == text.count, !isWord { return String(script) }
  return text.allSatisfy { $0.isLetter || $0.isNumber } ? "_\(text)" : "_(\(text))"
}
