import Basics

/// An answer's terms, ready to be looked up.
struct AnswerIndex {
  let text: String
  let terms: [Term]
  /// Where each word stands, by its place.
  let words: [Range<String.Index>]
  private var byKey: [String: [Int]] = [:]
  /// Keys of words by their first two bytes, for slips.
  private var byStart: [UInt16: [String]] = [:]

  init(_ text: String) {
    self.text = text
    terms = Grading.terms(of: text)
    words = terms.filter { $0.kind == .word || $0.kind == .number || $0.kind == .glyph }.map(
      \.range
    )
    for (index, term) in terms.enumerated() {
      if byKey[term.key] == nil, term.kind == .word, let start = term.key.firstTwoBytes {
        byStart[start, default: []].append(term.key)
      }
      byKey[term.key, default: []].append(index)
    }
  }

  /// The terms that say this part, by index.
  func matches(of part: Wording.Part) -> [Int] {
    var found = part.keys.flatMap { byKey[$0] ?? [] }
    if part.allowsSlips, let key = part.keys.first, let start = key.firstTwoBytes {
      for other in byStart[start] ?? [] where other != key && isSlip(other, of: key) {
        found += byKey[other] ?? []
      }
    }
    return found
  }

  /// The stretch from one word to another as it was written.
  func quote(from first: Int, through last: Int) -> String {
    String(text[words[first].lowerBound..<words[last].upperBound])
  }
}

/// Whether one letter is wrong, missing, too many or swapped; two in long words.
///
/// The first two letters must be right: people rarely mistype them, and `increase` is not `decrease`.
private func isSlip(_ word: String, of wanted: String) -> Bool {
  let (a, b) = (word.utf8.count, wanted.utf8.count)
  let allowed = min(a, b) >= 9 ? 2 : 1
  guard min(a, b) >= 5, abs(a - b) <= allowed else { return false }
  guard !word.utf8.contains(where: \.isDigit) else { return false }
  return editDistance(word, wanted) <= allowed
}

extension String {
  fileprivate var firstTwoBytes: UInt16? {
    var bytes = utf8.makeIterator()
    guard let first = bytes.next(), let second = bytes.next() else { return nil }
    return UInt16(first) << 8 | UInt16(second)
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}
