/// The characters between brackets, as in `[a-z_]`, `[!0-9]` or `[[:digit:]]`.
struct CharacterClass: Hashable, Sendable {
  private var isNegated = false
  private var ranges: [ClosedRange<Character>] = []
  private var kinds: [String] = []

  /// Takes everything up to the closing bracket; `nil` where there is none.
  ///
  /// A bracket that comes first is one of the characters.
  init?(takenFrom rest: inout ArraySlice<Character>) {
    if rest.first == "!" || rest.first == "^" {
      isNegated = true
      rest.removeFirst()
    }
    var isFirst = true
    while let character = rest.popFirst() {
      if character == "]", !isFirst { return }
      isFirst = false
      if character == "[", rest.first == ":", let kind = takeKind(from: &rest) {
        guard characterKinds[kind] != nil else { return nil }
        kinds.append(kind)
        continue
      }
      guard let low = unescaped(character, &rest) else { return nil }
      guard rest.first == "-", let after = rest.dropFirst().first, after != "]" else {
        ranges.append(low...low)
        continue
      }
      rest.removeFirst(2)
      guard let high = unescaped(after, &rest) else { return nil }
      if low <= high { ranges.append(low...high) }
    }
    return nil
  }

  func contains(_ character: Character) -> Bool {
    let isListed =
      ranges.contains { $0.contains(character) }
      || kinds.contains { characterKinds[$0]?(character) ?? false }
    return isListed != isNegated
  }
}

/// The name in `[:name:]` where the first bracket is taken already; nothing where it is none.
private func takeKind(from rest: inout ArraySlice<Character>) -> String? {
  let name = rest.dropFirst().prefix(while: \.isLetter)
  let end = rest.dropFirst(name.count + 1)
  guard end.first == ":", end.dropFirst().first == "]" else { return nil }
  rest = end.dropFirst(2)
  return String(name)
}

private func unescaped(
  _ character: Character,
  _ rest: inout ArraySlice<Character>
) -> Character? {
  character == "\\" ? rest.popFirst() : character
}

/// The names that POSIX gives to sets of ASCII characters.
private let characterKinds: [String: @Sendable (Character) -> Bool] = [
  "alnum": { $0.isASCII && ($0.isLetter || $0.isNumber) },
  "alpha": { $0.isASCII && $0.isLetter },
  "blank": { $0 == " " || $0 == "\t" },
  "cntrl": { $0.asciiValue.map { $0 < 0x20 || $0 == 0x7f } ?? false },
  "digit": { $0.isASCII && $0.isNumber },
  "graph": { $0.asciiValue.map { (0x21..<0x7f).contains($0) } ?? false },
  "lower": { $0.isASCII && $0.isLowercase },
  "print": { $0.asciiValue.map { (0x20..<0x7f).contains($0) } ?? false },
  "punct": {
    $0.asciiValue.map { (0x21..<0x7f).contains($0) } ?? false && !$0.isLetter && !$0.isNumber
  },
  "space": { $0.isASCII && $0.isWhitespace },
  "upper": { $0.isASCII && $0.isUppercase },
  "xdigit": { $0.isASCII && $0.isHexDigit },
]
