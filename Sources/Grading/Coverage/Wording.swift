/// What one wording of a key point asks for: parts with weights, in no order.
struct Wording {
  struct Part {
    /// Any of them will do.
    var keys: [String]
    /// Any of them will do half.
    var kin: [String]
    /// As it was written, folded; empty for anything but a word.
    var word: String
    /// Keys that say the opposite.
    var opposites: [String]
    var weight: Double
    /// Whether it is said with a `not`; `nil` where it is said both with and without, or denied in part.
    var isNegated: Bool?
    /// Whether something else holds in its place.
    var isContrasted: Bool
    /// Whether a word that is a slip of the finger away counts as well.
    var allowsSlips: Bool
    /// Whether the question says it too, or nearly.
    var isGiven: Bool
    /// Whether the question says it in its own words.
    var isAsked: Bool
    /// Whether it stands before a colon.
    var isLabel: Bool
    /// The clause it stands in; `nil` where it stands in several.
    var clause: Int?
    /// The clauses that begin with it.
    var opens: Set<Int> = []
  }

  var parts: [Part]
  let weight: Double
  /// How many words it has, empty ones included.
  let words: Int
  /// Whether it asks, so that a question in the answer can say it.
  let isQuestion: Bool
  /// Whether it denies nothing.
  let isPlain: Bool
  /// Whether it says anything that the question does not.
  let saysMore: Bool
  let relations: [Relation]
  /// What is printed, where it says that.
  let printed: Printed?
  /// Bits of the parts that the question does not say.
  let own: UInt64
  /// Bits of the parts that are said with a `not` alone.
  let negated: UInt64
  /// Those of them in whose place something else holds.
  let contrasted: UInt64
  /// Bits of the parts that are said without one alone.
  let affirmed: UInt64

  /// Words of the question count little, for an answer often repeats them.
  ///
  /// Of very many different words only the first ones count; see `Said.most`.
  init(_ terms: [Term], question: Set<String>) {
    printed = Printed(terms)
    words = 1 + (terms.last?.lastPlace ?? 0)
    isQuestion = terms.contains(where: \.isAsked)
    isPlain = !terms.contains {
      $0.isNegated || $0.isHedged || $0.denier != nil
        || $0.kind == .word && exceptions.contains($0.key)
    }
    // That it is printed need not be said.
    let isPrinted = printed != nil
    var wanted = terms.filter { $0.isWanted && !$0.isEmpty && !(isPrinted && $0.isLabel) }
    if wanted.isEmpty { wanted = terms.filter(\.isWanted) }
    let label = terms.filter { $0.isLabel && $0.kind == .word && !$0.isEmpty }
    let isName = label.count <= 2 && !label.contains(where: \.isNegated)
    var joined: [Int: [String]] = [:]
    for term in terms where term.kind == .joined {
      joined[term.place, default: []].append(term.key)
      joined[term.lastPlace, default: []].append(term.key)
    }
    var parts: [Part] = []
    var index: [String: Int] = [:]
    var opened: Set<Int> = []
    for term in wanted {
      defer {
        if opened.insert(term.clause).inserted, let part = index[term.key] {
          parts[part].opens.insert(term.clause)
        }
      }
      if let known = index[term.key] {
        parts[known].weight = max(
          parts[known].weight,
          term.weight(question: question, isName: isName)
        )
        if parts[known].isNegated != term.isNegated { parts[known].isNegated = nil }
        if parts[known].clause != term.clause { parts[known].clause = nil }
        continue
      }
      guard parts.count < Said.most else { break }
      index[term.key] = parts.count
      parts.append(
        Part(
          keys: [term.key] + (joined[term.place] ?? []) + term.joined,
          kin: term.kind == .word ? Grading.kin(ofSense: term.key) : [],
          word: term.word,
          opposites: term.hasOpposite ? Grading.opposites(of: term.key) : [],
          weight: term.weight(question: question, isName: isName),
          isNegated: term.isNegated ? true : term.denier == nil && !term.isHedged ? false : nil,
          isContrasted: term.isContrasted,
          allowsSlips: term.kind == .word && term.key.utf8.count >= 5,
          isGiven: term.isGiven(by: question),
          isAsked: question.contains(term.key),
          isLabel: term.isLabel,
          clause: term.clause
        )
      )
    }
    // A wording that says both a word and its opposite contrasts them.
    let said = Set(terms.map(\.key))
    for part in parts.indices { parts[part].opposites.removeAll(where: said.contains) }
    self.parts = parts
    weight = parts.reduce(0) { $0 + $1.weight }
    own = bits(of: parts) { !$0.isGiven }
    negated = bits(of: parts) { $0.isNegated == true }
    contrasted = bits(of: parts) { $0.isNegated == true && $0.isContrasted }
    affirmed = bits(of: parts) { $0.isNegated == false && !$0.isLabel }
    saysMore = own != 0
    relations = pivots(in: terms).compactMap { pivot in
      var (left, right): (Set<Int>, Set<Int>) = ([], [])
      for term in wanted where term.clause == pivot.clause && term.isLabel == pivot.isLabel {
        guard let part = index[term.key] else { continue }
        if term.lastPlace < pivot.place { left.insert(part) } else { right.insert(part) }
      }
      let shared = left.intersection(right)
      left.subtract(shared)
      right.subtract(shared)
      guard !left.isEmpty, !right.isEmpty else { return nil }
      return Relation(left: left, right: right, pivot: pivot)
    }
  }
}

/// Words that deny all but one thing, or deny it within themselves.
private let exceptions: Set<String> = Set(
  ["only", "alone", "except", "unlimited", "wrong", "impossible"].map(Language.english.key)
)

extension Wording {
  func weight(of parts: UInt64) -> Double {
    var (bits, weight) = (parts, 0.0)
    while bits != 0 {
      weight += self.parts[bits.trailingZeroBitCount].weight
      bits &= bits - 1
    }
    return weight
  }

  /// Whether that is the key of one of its parts.
  func says(_ key: String) -> Bool { parts.contains { $0.keys[0] == key } }
}

private func bits(of parts: [Wording.Part], where isOne: (Wording.Part) -> Bool) -> UInt64 {
  parts.enumerated().reduce(0) { isOne($1.element) ? $0 | 1 << UInt64($1.offset) : $0 }
}

extension Term {
  fileprivate var isWanted: Bool {
    switch kind {
    case .word, .number, .formula, .pair: true
    case .glyph: !isAside
    case .joined: false
    }
  }

  /// Whether the question says it too, or nearly.
  fileprivate func isGiven(by question: Set<String>) -> Bool {
    guard kind == .word, !question.contains(key) else { return question.contains(key) }
    return kin(ofSense: key).contains(where: question.contains)
      || question.contains { isRelative($0, of: key) }
  }

  /// `isName` is whether a label is no more than a name.
  fileprivate func weight(question: Set<String>, isName: Bool) -> Double {
    var weight =
      switch kind {
      case .formula: 2.0
      case .pair: key.unicodeScalars.allSatisfy(\.isHiragana) ? 0.1 : 0.5
      default: vagueWords.contains(key) ? 0.5 : 1
      }
    if isAside || isLabel && isName { weight /= 2 }
    weight *= share
    if question.contains(key) { weight *= 0.5 }
    return weight
  }
}

extension Unicode.Scalar {
  /// Endings and particles of Japanese, which stand everywhere.
  fileprivate var isHiragana: Bool { (0x3040...0x309f).contains(value) }
}

/// How many parts of all wordings have each key.
func uses(ofKeysIn wordings: [Wording]) -> [String: Int] {
  var uses: [String: Int] = [:]
  for part in wordings.lazy.flatMap(\.parts) { uses[part.keys[0], default: 0] += 1 }
  return uses
}
