/// What one wording of a key point asks for: parts with weights, in no order.
struct Wording {
  struct Part {
    /// Any of them will do.
    var keys: [String]
    var weight: Double
    /// Whether it is said with a `not`; `nil` where it is said both with and without.
    var isNegated: Bool?
    /// Whether a word that is a slip of the finger away counts as well.
    var allowsSlips: Bool
  }

  var parts: [Part]
  let weight: Double
  /// How many words it has, empty ones included.
  let words: Int

  /// Words of the question count half, for an answer often repeats them.
  init(_ text: String, question: Set<String>) {
    let terms = terms(of: text)
    words = 1 + (terms.last?.lastPlace ?? 0)
    var wanted = terms.filter { $0.isWanted && !$0.isEmpty }
    if wanted.isEmpty { wanted = terms.filter(\.isWanted) }
    var joined: [Int: [String]] = [:]
    for term in terms where term.kind == .joined {
      joined[term.place, default: []].append(term.key)
      joined[term.lastPlace, default: []].append(term.key)
    }
    var parts: [Part] = []
    var index: [String: Int] = [:]
    for term in wanted {
      if let known = index[term.key] {
        parts[known].weight = max(parts[known].weight, term.weight(question: question))
        if parts[known].isNegated != term.isNegated { parts[known].isNegated = nil }
        continue
      }
      index[term.key] = parts.count
      parts.append(
        Part(
          keys: [term.key] + (joined[term.place] ?? []),
          weight: term.weight(question: question),
          isNegated: term.isNegated,
          allowsSlips: term.kind == .word && term.key.utf8.count >= 5
        )
      )
    }
    self.parts = parts
    weight = parts.reduce(0) { $0 + $1.weight }
  }
}

extension Term {
  fileprivate var isWanted: Bool {
    switch kind {
    case .word, .number, .formula, .pair: true
    case .glyph: !isAside
    case .joined: false
    }
  }

  fileprivate func weight(question: Set<String>) -> Double {
    var weight =
      switch kind {
      case .formula: 2.0
      case .pair: key.unicodeScalars.allSatisfy(\.isHiragana) ? 0.1 : 0.5
      default: vagueWords.contains(key) ? 0.5 : 1
      }
    if isAside { weight /= 2 }
    if question.contains(key) { weight *= 0.5 }
    return weight
  }
}

extension Unicode.Scalar {
  /// Endings and particles of Japanese, which stand everywhere.
  fileprivate var isHiragana: Bool { (0x3040...0x309f).contains(value) }
}
