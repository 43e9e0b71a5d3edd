/// A text to find a point in as it stands, whatever its marks of punctuation and markup.
///
/// Who says a point word for word has said it, whatever else the words around it do: a table's cell
/// `No` denies nothing, and neither does a `not` in the sentence before.
struct Quotation {
  private let said: [Lexeme]
  private let terms: [Term]
  /// Where each word stands.
  private let places: [String: [Int]]

  init(in lexemes: [Lexeme], terms: [Term]) {
    said = lexemes.filter(\.isTelling)
    places = Dictionary(grouping: said.indices) { [said] in said[$0].text }
    self.terms = terms
  }

  /// Where `wanted` stands, no more of it than is quoted; `nil` where it does not, where what is said
  /// there is denied or only asked, and for fewer than three words, which are said in passing.
  ///
  /// - Complexity: O(m n) at worst, where m is the number of words wanted.
  func range(of wanted: [Lexeme]) -> Range<String.Index>? {
    let wanted = wanted.filter(\.isTelling)
    guard wanted.count >= 3, said.count >= wanted.count else { return nil }
    let deniesItself = wanted.contains { lexeme in
      lexeme.text.hasSuffix("n't")
        || [Language.english, .other].contains { $0.role(of: lexeme.text) == .negator }
    }
    for start in places[wanted[0].text] ?? [] where start + wanted.count <= said.count {
      let run = said[start..<start + wanted.count]
      guard zip(run, wanted).allSatisfy({ $0.text == $1.text }), isClaimed(run[start]),
        deniesItself || !isDenied(run)
      else { continue }
      let last = run[start + min(wanted.count, longestQuote) - 1]
      return run[start].range.lowerBound..<last.range.upperBound
    }
    return nil
  }

  /// Whether any of it is, as by a `nicht` behind it.
  private func isDenied(_ run: ArraySlice<Lexeme>) -> Bool {
    guard let first = run.first, let last = run.last else { return false }
    let range = first.range.lowerBound..<last.range.upperBound
    return terms.contains { $0.isNegated && range.contains($0.range.lowerBound) }
  }

  private func isClaimed(_ first: Lexeme) -> Bool {
    let term = terms.first { $0.kind != .formula && $0.range.lowerBound == first.range.lowerBound }
    return !(term?.isNegated ?? false) && !(term?.isAsked ?? false)
  }
}

extension Lexeme {
  /// Whether it says something by itself, as `=` does and a comma does not.
  fileprivate var isTelling: Bool {
    guard kind == .sign else { return true }
    return !silentSigns.contains(text)
  }
}

private let silentSigns: Set<String> = [
  "*", "_", "`", "|", "#", ",", ";", ":", "(", ")", "[", "]", "{", "}", "\"", "'", "\u{201c}",
  "\u{201d}", "\u{2018}", "\u{2019}", "–", "—", "-", "\n", "\\", "~", "$",
]
