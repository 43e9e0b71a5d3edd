/// A formula of TeX in plain characters; `nil` where it says something that has none.
func readable(_ formula: ArraySlice<Character>, _ spelling: MathSpelling) -> String? {
  var reader = FormulaReader(rest: formula, spelling: spelling)
  guard let text = reader.group(depth: 0), reader.rest.isEmpty else { return nil }
  let words = text.split(separator: " ")
  return words.isEmpty ? nil : words.joined(separator: " ")
}

private struct FormulaReader {
  var rest: ArraySlice<Character>
  let spelling: MathSpelling

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
        result += spaced(inner, after: result)
      case "^", "_":
        guard let script = atom(depth: depth) else { return nil }
        result += character == "^" ? spelling.raised(script) : spelling.lowered(script)
      case "\\":
        let isFraction = fractions.contains(String(rest.prefix { $0.isLetter && $0.isASCII }))
        guard let text = command(after: result.last, depth: depth) else { return nil }
        let isApplied = isFraction && endsInFunction(result)
        result += spaced(isApplied ? "(\(text))" : text, after: result)
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
    guard !name.isEmpty else { return rest.popFirst().flatMap(spelling.literal) }
    rest = rest.dropFirst(name.count)
    if let symbol = spelling.symbol(name, after: previous) { return symbol }
    if let sign = spelling.relation(name) { return sign }
    if functions.contains(name) { return (previous?.isLetter ?? false ? " " : "") + name }
    if accents[name] != nil {
      return atom(depth: depth).flatMap { spelling.accented($0, name) }
    }
    switch name {
    case "text", "mathrm", "mathbf", "mathit", "mathcal", "mathbb", "operatorname", "textbf":
      return atom(depth: depth)
    case _ where fractions.contains(name):
      guard let above = atom(depth: depth), let below = atom(depth: depth) else { return nil }
      return enclosed(above) + "/" + enclosedFactor(below)
    case "binom", "dbinom", "tbinom":
      guard let all = atom(depth: depth), let chosen = atom(depth: depth) else { return nil }
      return "C(\(all), \(chosen))"
    case "sqrt":
      return rest.first == "[" ? nil : atom(depth: depth).map(spelling.root)
    case "left", "right", "big", "Big", "displaystyle":
      if name == "right" || name == "left", rest.first == "." { rest.removeFirst() }
      return ""
    default: return nil
    }
  }
}

private let fractions: Set<String> = ["frac", "dfrac", "tfrac"]

/// Whether the last word of a text is that of a function, which what follows is given to.
private func endsInFunction(_ text: String) -> Bool {
  let word = String(text.reversed().drop { $0 == " " }.prefix(while: \.isLetter).reversed())
  return functions.contains(word)
}

/// With a space before it where it would run into the name of a function.
private func spaced(_ text: String, after before: String) -> String {
  guard let first = text.first, first.isLetter || first.isNumber || first == "√",
    before.last?.isLetter == true, endsInFunction(before)
  else { return text }
  return " " + text
}
