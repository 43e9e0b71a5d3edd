import Basics

/// An answer's terms, ready to be looked up; what it asks, it does not say.
struct AnswerIndex {
  let text: String
  let terms: [Term]
  /// Where each word stands, by its place.
  let words: [Range<String.Index>]
  /// Words like `than` that two sides stand around, in their order.
  let pivots: [Pivot]
  /// Clauses in which anything is denied.
  private var denials: Set<Int> = []
  private var byKey: [String: [Int]] = [:]
  /// The terms of words like `unstable` by what they deny.
  private var byAffirmed: [String: [Int]] = [:]
  /// A term of each word, however it is written, by the first two bytes, for slips.
  private var byStart: [UInt16: [Int]] = [:]

  /// A word like `untrusted` denies nothing where it is among the `known` words of the reference.
  init(
    _ text: String,
    _ lexemes: [Lexeme],
    _ reading: inout Reading,
    known: Set<String> = []
  ) {
    self.text = text
    let terms = Grading.terms(of: lexemes, &reading)
    self.terms = terms
    var words: [Range<String.Index>] = []
    for (index, term) in terms.enumerated() {
      if term.place == words.count, term.kind != .formula { words.append(term.range) }
      if term.isNegated || term.denier != nil { denials.insert(term.clause) }
      byKey[term.key, default: []].append(index)
      for key in term.joined { byKey[key, default: []].append(index) }
      if term.kind == .word, !known.contains(term.key), let denied = affirmed(term.key) {
        byAffirmed[denied, default: []].append(index)
      }
      if term.kind == .word, !term.isEmpty, let start = term.key.firstTwoBytes {
        let known = byStart[start] ?? []
        guard !known.contains(where: { terms[$0].word == term.word }) else { continue }
        byStart[start, default: []].append(index)
      }
    }
    self.words = words
    pivots = Grading.pivots(in: terms)
    if reading.language == .english { addIdioms() }
  }

  /// Files what small words say together under its sense, at the first of them.
  private mutating func addIdioms() {
    let words = terms.indices.filter { terms[$0].kind == .word }
    for (place, first) in words.enumerated() {
      guard let idioms = idioms[terms[first].key] else { continue }
      for idiom in idioms {
        let said = words[place...].prefix(idiom.words.count).map { terms[$0].key }
        if said == idiom.words { byKey[idiom.sense, default: []].append(first) }
      }
    }
  }

  /// Where the wording's parts stand, in the order of the answer.
  func hits(of wanted: Wording) -> [Hit] {
    var hits: [Hit] = []
    for (part, wantedPart) in wanted.parts.enumerated() {
      for index in matches(of: wantedPart) {
        add(index, part, isOpposite: false, of: wanted, to: &hits)
      }
      for index in relatives(of: wantedPart) {
        add(index, part, isOpposite: false, isKin: true, of: wanted, to: &hits)
      }
      for index in wantedPart.opposites.flatMap({ byKey[$0] ?? [] })
      where terms[index].hasOpposite && concerns(wanted, at: index) {
        add(index, part, isOpposite: true, of: wanted, to: &hits)
      }
      guard !byAffirmed.isEmpty else { continue }
      for index in byAffirmed[wantedPart.keys[0]] ?? [] where !wanted.says(terms[index].key) {
        add(index, part, isOpposite: true, of: wanted, to: &hits)
      }
    }
    return hits.sorted { ($0.first, $0.last, $0.part) < ($1.first, $1.last, $1.part) }
  }

  /// Whether a word like `more` stands before a word that is wanted; others say something by themselves.
  private func concerns(_ wanted: Wording, at index: Int) -> Bool {
    guard amounts.contains(terms[index].key) else { return true }
    let next = terms[(index + 1)...].first { !$0.isEmpty && $0.kind != .joined }
    return next.map { wanted.says($0.key) } ?? false
  }

  private func add(
    _ index: Int,
    _ part: Int,
    isOpposite: Bool,
    isKin: Bool = false,
    of wanted: Wording,
    to hits: inout [Hit]
  ) {
    let term = terms[index]
    guard !term.isAsked || wanted.isQuestion else { return }
    let isShunned = term.denier.map { wanted.isPlain && !wanted.says($0) } ?? false
    let isDenied = term.isNegated || isShunned
    hits.append(
      Hit(
        part: part,
        first: term.place,
        last: term.lastPlace,
        clause: term.clause,
        sentence: term.sentence,
        isDenied: isDenied != isOpposite,
        isOpposite: isOpposite,
        isKin: isKin,
        isShunned: isShunned && !term.isNegated && !isOpposite,
        isInDenial: denials.contains(term.clause)
      )
    )
  }

  /// The terms that say this part, by index.
  private func matches(of part: Wording.Part) -> [Int] {
    var found = part.keys.flatMap { byKey[$0] ?? [] }
    if part.allowsSlips, let key = part.keys.first, let start = key.firstTwoBytes {
      for other in byStart[start] ?? [] where terms[other].key != key {
        guard isSlip(terms[other].key, of: key) || isSlip(terms[other].word, of: part.word)
        else { continue }
        found += byKey[terms[other].key] ?? []
      }
    }
    return found
  }

  /// The terms that nearly say this part: of its kin, or with most of its letters at the beginning.
  private func relatives(of part: Wording.Part) -> [Int] {
    var found = part.kin.flatMap { byKey[$0] ?? [] }
    if part.allowsSlips, let key = part.keys.first, let start = key.firstTwoBytes {
      for other in byStart[start] ?? [] where terms[other].key != key {
        guard isRelative(terms[other].key, of: key) else { continue }
        found += byKey[terms[other].key] ?? []
      }
    }
    return found
  }

  /// The stretch from one word to another, and the parentheses that close what it opens.
  func range(from first: Int, through last: Int) -> Range<String.Index> {
    let start = words[first].lowerBound
    var end = words[last].upperBound
    var depth = text[start..<end].reduce(0) { $0 + ($1 == "(" ? 1 : $1 == ")" ? -1 : 0) }
    while depth > 0, end < text.endIndex, text[end] == ")" {
      end = text.index(after: end)
      depth -= 1
    }
    return start..<end
  }
}

/// Whether the words begin with the same letters, at least five and seven in ten of the longer one.
func isRelative(_ word: String, of other: String) -> Bool {
  let same = zip(word.utf8, other.utf8).prefix { $0 == $1 }.count
  return same >= 5 && same * 10 >= 7 * max(word.utf8.count, other.utf8.count)
}

/// Whether one letter is wrong, missing, too many or swapped; two in long words.
///
/// The first two letters must be right: people rarely mistype them, and `increase` is not `decrease`.
private func isSlip(_ word: String, of wanted: String) -> Bool {
  let (m, n) = (word.utf8.count, wanted.utf8.count)
  let allowed = min(m, n) >= 9 ? 2 : 1
  guard min(m, n) >= 5, abs(m - n) <= allowed else { return false }
  guard !word.utf8.contains(where: \.isDigit) else { return false }
  if allowed == 1 {
    // One slip leaves all but two letters in place, which most other words do not.
    let start = zip(word.utf8, wanted.utf8).prefix { $0 == $1 }.count
    let end = zip(word.utf8.reversed(), wanted.utf8.reversed()).prefix { $0 == $1 }.count
    guard start + end + 2 >= min(m, n) else { return false }
  }
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
