import Basics

/// See `ShortAnswer.Kind.words`.
///
/// What stands in parentheses in the wording may be left out, be it a part of a word, as in
/// `(hyper)parameter`, or a note, as in `gradient descent (GD)`; an abbreviation may stand alone. A
/// wording with a number, as in `3.14 ± 0.01`, `100 ms` or `1/2`, is compared by value and unit.
func compareWords(_ typed: String, with wording: String) -> ShortVerdict {
  if let quantity = Quantity(wording) { return compare(typed, with: quantity, of: wording) }
  let wanted = readings(of: wording)
  let said = letters(of: typed)
  let mark: ShortVerdict.Mark =
    said.isEmpty
    ? .wrong
    : wanted.contains { letters(of: $0) == said }
      ? .right : wanted.contains { isSlip(said, of: letters(of: $0)) } ? .near : .wrong
  return verdict(mark, typed, wording)
}

func verdict(_ mark: ShortVerdict.Mark, _ typed: String, _ wanted: String) -> ShortVerdict {
  let difference = mark == .right ? [.same(typed)] : difference(from: typed, to: wanted)
  return ShortVerdict(mark: mark, wanted: wanted, difference: difference)
}

private func compare(
  _ typed: String,
  with wanted: Quantity,
  of wording: String
) -> ShortVerdict {
  guard let said = Quantity(typed) else { return verdict(.wrong, typed, wording) }
  return verdict(wanted.includes(said) ? .right : .wrong, typed, wording)
}

/// The wording with and without what stands in parentheses, which are no call's, as in `O(n)`.
private func readings(of wording: String) -> [String] {
  guard let open = wording.firstIndex(of: "("), let close = wording[open...].firstIndex(of: ")")
  else { return [wording] }
  let before = wording[..<open]
  let inside = wording[wording.index(after: open)..<close]
  let after = wording[wording.index(after: close)...]
  guard before.isEmpty || before.last?.isWhitespace == true else { return [wording] }
  let alone = inside.allSatisfy { $0.isUppercase || $0.isNumber } ? [String(inside)] : []
  return [wording, String(before + inside + after), String(before + after)] + alone
}

/// All letters, digits and signs that matter, in one: spaces, hyphens and punctuation are left out,
/// articles too, words are in the singular and numbers in digits.
private func letters(of text: String) -> String {
  let lexemes = lexemes(of: text)
  return lexemes.enumerated().map { index, lexeme in
    switch lexeme.kind {
    case .glyph, .number: return lexeme.text
    case .word:
      let word = lexeme.text.filter { $0 != "'" && $0 != "_" }
      if ["a", "an", "the"].contains(word), lexemes.count > 1 { return "" }
      return greekName(of: word) ?? numberWords[word] ?? singular(of: word)
    case .sign:
      // A minus is a sign before a number and a hyphen elsewhere.
      let isMinus =
        lexeme.text == "-" && index + 1 < lexemes.count && lexemes[index + 1].kind == .number
        && (index == 0 || lexemes[index - 1].kind == .sign)
      return isMinus || telling.contains(lexeme.text) ? lexeme.text : ""
    }
  }.joined()
}

private let telling: Set<String> = [
  "+", "*", "/", "^", "<", ">", "=", "<=", ">=", "!=", "==", "%", "~", "&", "|", "->", "=>", "<-",
  "$", "@", "#", "\\",
]

private func isSlip(_ said: String, of wanted: String) -> Bool {
  let length = min(said.count, wanted.count)
  // One wrong digit is another number, and one sign another formula.
  guard length >= 4, (said + wanted).allSatisfy(\.isLetter) else { return false }
  return areNear(said, wanted, by: length >= 9 ? 2 : 1)
}

/// Whether so few edits make one of the other; never for long texts, where finding it takes its time.
func areNear(_ a: String, _ b: String, by edits: Int) -> Bool {
  let (m, n) = (a.count, b.count)
  return abs(m - n) <= edits && max(m, n) <= 300 && editDistance(a, b) <= edits
}
