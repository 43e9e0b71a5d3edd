/// Whether an answer says a wording word for word, as a sentence, an item or a row of its own.
///
/// Then nothing around it can deny or turn it, and what it denies itself is meant so. Three words at
/// least; other signs than the ends of sentences do not matter between them, and a question says nothing.
///
/// - Complexity: O(n) in the length of the answer, times the wording's at worst.
func saysWordForWord(_ wanted: [Lexeme], in said: [Lexeme]) -> Bool {
  let words = wanted.filter(\.isWord).map(\.text)
  let places = said.indices.filter { said[$0].isWord }
  guard words.count >= 3, places.count >= words.count else { return false }
  return (0...(places.count - words.count)).contains { start in
    let found = places[start..<start + words.count]
    guard let first = found.first, let last = found.last else { return false }
    return said[first].text == words[0] && zip(found, words).allSatisfy { said[$0].text == $1 }
      && isStart(first, in: said) && isEnd(last, in: said)
      && !said[first...last].contains { !$0.isWord && [".", "!", "?", ";"].contains($0.text) }
  }
}

private func isStart(_ place: Int, in said: [Lexeme]) -> Bool {
  var lineEnds = 0
  for sign in said[..<place].reversed() {
    guard !sign.isWord else { return false }
    if [".", "!", ";", "|"].contains(sign.text) { return true }
    if sign.text == "\n" { lineEnds += 1 }
    // A wrapped line goes on; an item or a paragraph begins.
    if lineEnds == 2
      || lineEnds == 0 && ["-", "*", "+", ">"].contains(sign.text) && isFirst(sign, said)
    {
      return true
    }
  }
  return true
}

/// Whether nothing but a line end stands before the sign.
private func isFirst(_ sign: Lexeme, _ said: [Lexeme]) -> Bool {
  guard let place = said.firstIndex(where: { $0.range == sign.range }) else { return false }
  return place == 0 || said[place - 1].text == "\n"
}

private func isEnd(_ place: Int, in said: [Lexeme]) -> Bool {
  var lineEnds = 0
  for sign in said[(place + 1)...] {
    if sign.isWord { return false }
    if sign.text == "?" { return false }
    if [".", "!", ";", "|"].contains(sign.text) { return true }
    if sign.text == "\n" { lineEnds += 1 }
    if lineEnds == 2 || lineEnds == 1 && ["-", "*", "+", ">"].contains(sign.text) { return true }
  }
  return true
}

extension Lexeme {
  fileprivate var isWord: Bool { kind != .sign }
}
