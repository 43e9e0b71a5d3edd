/// The ways in which tools mark what a sentence hides.
struct GapNotation: OptionSet {
  let rawValue: Int

  /// `{{c1::text::hint}}` and `{{1::text}}`.
  static let numbered = GapNotation(rawValue: 1)
  /// `{{text}}` and `{{cloze text}}`.
  static let doubleBraces = GapNotation(rawValue: 2)
  /// `{1:text}`, `{1::text}` and `{c1::text}`.
  static let numberedBraces = GapNotation(rawValue: 4)
  /// `{text}`.
  static let braces = GapNotation(rawValue: 8)
  /// `==text==`, perhaps with `^[hint]` behind it.
  static let highlights = GapNotation(rawValue: 16)
  /// `_text|other_`.
  static let underscores = GapNotation(rawValue: 32)
  /// `[[text]]`.
  static let doubleBrackets = GapNotation(rawValue: 64)
}

extension GapText {
  /// The gaps of a sentence, outside of code; hints are left out.
  ///
  /// - Complexity: O(n) in the length of the text.
  init(_ text: String, _ notation: GapNotation) {
    var reader = GapReader(text, notation)
    reader.read()
    self = reader.result
  }
}

private struct GapReader {
  let notation: GapNotation
  var rest: Substring
  var pending: Substring
  var result = GapText()
  /// Runs of backticks that are not closed any more, so that nobody looks for their ends again.
  var unclosed: Set<String> = []

  init(_ text: String, _ notation: GapNotation) {
    self.notation = notation
    rest = text[...]
    pending = text[..<text.startIndex]
  }

  mutating func read() {
    while let character = rest.first {
      if character == "\\" {
        take(2)
      } else if character == "`" {
        takeCode()
      } else if !takeGap(character) {
        take(1)
      }
    }
    flush()
  }

  private mutating func take(_ count: Int) {
    rest = rest.dropFirst(count)
    pending = pending.base[pending.startIndex..<rest.startIndex]
  }

  private mutating func flush() {
    if !pending.isEmpty { result.append(shown: pending) }
    pending = rest.prefix(0)
  }

  private mutating func takeCode() {
    let ticks = String(rest.prefix { $0 == "`" })
    guard !unclosed.contains(ticks), let end = rest.dropFirst(ticks.count).firstRange(of: ticks)
    else {
      unclosed.insert(ticks)
      return take(ticks.count)
    }
    take(rest[..<end.upperBound].count)
  }

  /// Where a gap ends that begins here; none is long.
  private func end(_ mark: String, in text: Substring) -> Range<String.Index>? {
    let near = text.utf8.prefix(400)
    guard mark == "_" else { return Substring(near).firstRange(of: mark) }
    // Not within a word.
    let end = near.indices.first { index in
      guard near[index] == UInt8(ascii: "_") else { return false }
      return text.utf8[index...].dropFirst().first.map { !$0.isPartOfWord } ?? true
    }
    return end.map { $0..<near.index(after: $0) }
  }

  private mutating func takeGap(_ character: Character) -> Bool {
    switch character {
    case "{":
      if rest.hasPrefix("{{") { return takeBraces("{{", "}}", [.numbered, .doubleBraces]) }
      return takeBraces("{", "}", [.numberedBraces, .braces])
    case "=" where notation.contains(.highlights) && rest.hasPrefix("=="):
      return take("==", "==") { Hidden($0[...]) }
    case "[" where notation.contains(.doubleBrackets) && rest.hasPrefix("[["):
      return take("[[", "]]") { Hidden($0[...]) }
    case "_" where notation.contains(.underscores) && !isInsideWord:
      return take("_", "_") { Hidden(alternatives: $0) }
    default: return false
    }
  }

  /// Whether a letter or digit stands directly before, as in `snake_case`.
  private var isInsideWord: Bool {
    rest.base.utf8[..<rest.startIndex].last.map(\.isPartOfWord) ?? false
  }

  private mutating func takeBraces(_ open: String, _ close: String, _ kinds: GapNotation) -> Bool {
    let allowed = notation.intersection(kinds)
    guard !allowed.isEmpty else { return false }
    let isPlainAllowed = !allowed.isDisjoint(with: [.doubleBraces, .braces])
    let isNumberAllowed = !allowed.isDisjoint(with: [.numbered, .numberedBraces])
    return take(open, close) { text in
      if isNumberAllowed, let hidden = Hidden(numbered: text, isDouble: open == "{{") {
        return hidden
      }
      guard isPlainAllowed else { return nil }
      // What templates fill in begins with marks of theirs.
      guard open == "{" || text.first.map({ !"<%{#.&>!/^$".contains($0) }) ?? false else {
        return nil
      }
      return Hidden(text.hasPrefix("cloze ") ? text.dropFirst(6) : text)
    }
  }

  private mutating func take(
    _ open: String,
    _ close: String,
    _ make: (Substring) -> Hidden?
  ) -> Bool {
    let inside = rest.dropFirst(open.count)
    guard let end = end(close, in: inside), let hidden = make(inside[..<end.lowerBound]) else {
      return false
    }
    flush()
    result.append(hidden: hidden.text, alternatives: hidden.alternatives)
    rest = rest[end.upperBound...]
    if open == "==" { dropHint() }
    pending = rest.prefix(0)
    return true
  }

  /// Takes off `^[hint]`, or `[^1]` that leads to one.
  private mutating func dropHint() {
    guard rest.hasPrefix("^[") || rest.hasPrefix("[^"), let end = end("]", in: rest)
    else { return }
    rest = rest[end.upperBound...]
  }
}

private struct Hidden {
  var text: String
  var alternatives: [String] = []

  /// `nil` where there is nothing between the marks, or white space at their insides.
  init?(_ text: Substring) {
    guard let first = text.first, let last = text.last, !first.isWhitespace, !last.isWhitespace,
      !text.contains(where: \.isNewline)
    else { return nil }
    self.text = String(text)
  }

  /// What follows `c1::`, `1::` or `1:`, up to the hint.
  init?(numbered text: Substring, isDouble: Bool) {
    let letter = text.first == "c" ? 1 : 0
    let number = text.dropFirst(letter).prefix { $0.isASCII && $0.isNumber }
    guard (1...3).contains(number.count) else { return nil }
    var rest = text.dropFirst(letter + number.count)
    let mark = rest.hasPrefix("::") ? 2 : rest.hasPrefix(":") && !isDouble ? 1 : 0
    guard mark > 0 else { return nil }
    rest = rest.dropFirst(mark)
    if let hint = rest.firstRange(of: "::") { rest = rest[..<hint.lowerBound] }
    let text = rest.withoutSpaceAround
    guard !text.isEmpty else { return nil }
    self.text = text
  }

  init?(alternatives text: Substring) {
    let all = text.split(separator: "|").map(\.withoutSpaceAround).filter { !$0.isEmpty }
    guard Hidden(text) != nil, let first = all.first else { return nil }
    self.text = first
    alternatives = Array(all.dropFirst())
  }
}

extension UInt8 {
  /// Whether it is of a letter or a digit; bytes beyond ASCII are taken for letters.
  fileprivate var isPartOfWord: Bool {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...: true
    default: (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
    }
  }
}
