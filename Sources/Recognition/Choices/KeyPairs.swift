/// `1-B 2-C`, `1. B, 2. A`, `Q1: C`, `4-A,D`, `1-5 BCADB`.
func keyPairs(in text: String) -> [(number: Int, key: String)] {
  guard text.utf8.count < 400 else { return [] }
  var pairs: [(Int, String)] = []
  var rest = plainLine(text)[...]
  while !rest.isEmpty {
    rest = rest.drop { " ,;|\t　，；、。.".contains($0) }
    if let first = rest.first, first == "Q" || first == "q" {
      rest = rest.dropFirst().drop { ". ".contains($0) }
    } else if let first = rest.first, first.isASCII, first.isLetter,
      rest.dropFirst().first?.isNumber == true
    {
      rest = rest.dropFirst()
    }
    let number = rest.prefix(while: \.isNumber)
    guard let value = Int(number) else { return rest.isEmpty ? pairs : [] }
    rest = rest.dropFirst(number.count)
    let mark = rest.prefix { " .):-–—=→>：．、~～(".contains($0) }
    rest = rest.dropFirst(mark.count)
    let isBracketed = mark.last == "("
    if let (keys, behind) = keysOfRange(from: value, in: rest) {
      pairs += keys
      rest = behind
      continue
    }
    let key = rest.prefix { $0.isLetter || $0 == "×" || $0 == "√" || $0 == "✓" }
    guard !key.isEmpty, key.count <= 5 || ["false", "verdadeiro"].contains(key.lowercased()) else {
      return []
    }
    rest = rest.dropFirst(key.count)
    if isBracketed, rest.first == ")" { rest = rest.dropFirst() }
    var letters = String(key)
    while key.count == 1, let (letter, behind) = nextLetter(in: rest) {
      letters.append(letter)
      rest = behind
    }
    if let note = noteBehindKey(in: rest) { rest = rest.dropFirst(note.count) }
    pairs.append((value, letters.utf8.count > key.utf8.count ? letters.uppercased() : letters))
  }
  return pairs
}

/// `5 BCADB` behind `1-`: a key for each number.
private func keysOfRange(from first: Int, in text: Substring) -> ([(Int, String)], Substring)? {
  let digits = text.prefix(while: \.isNumber)
  guard let last = Int(digits), last > first, last - first < 60 else { return nil }
  let rest = text.dropFirst(digits.count).drop { " .):：、．\t".contains($0) }
  let keys = rest.prefix { $0.isASCII && $0.isLetter || "×√✓ ".contains($0) }.filter { $0 != " " }
  guard keys.count == last - first + 1 else { return nil }
  let behind = rest.drop { $0.isASCII && $0.isLetter || "×√✓ ".contains($0) }
  return (zip(first...last, keys).map { ($0, String($1)) }, behind)
}

/// What stands in brackets behind a key and is none itself, as in "1) V (by default) 2) F".
private func noteBehindKey(in text: Substring) -> Substring? {
  guard text.hasPrefix(" ("), let close = text.firstIndex(of: ")"),
    text[..<close].utf8.count >= 6, text[..<close].contains(where: \.isLetter)
  else { return nil }
  return text[...close]
}

/// The next letter of a key with several, as D of `A,D` and `A and D`.
private func nextLetter(in text: Substring) -> (Character, Substring)? {
  var rest = text.drop { " ,/&+、，".contains($0) }
  guard rest.startIndex != text.startIndex else { return nil }
  if rest.hasPrefix("and ") { rest = rest.dropFirst(4) }
  guard let letter = rest.first, letter.isASCII, letter.isLetter else { return nil }
  let behind = rest.dropFirst()
  guard behind.first.map({ !$0.isLetter && !$0.isNumber }) ?? true else { return nil }
  return (letter, behind)
}
