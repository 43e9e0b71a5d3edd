/// An answer of a few words, all of which must be right.
package struct ShortAnswer: Hashable, Sendable {
  /// What counts as the same.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Letter case, accents, spaces, hyphens, punctuation, articles, plurals and the form of a
    /// number are forgiven.
    case words = "short"
    /// Case and signs matter; spaces that separate no words do not.
    case code
    /// Lines as a program prints them; only what cannot be seen is forgiven: spaces and empty lines
    /// at the end.
    case output
    /// Spaces, signs of multiplication, TeX or Unicode, and the order of what is added or multiplied
    /// are forgiven.
    case formula
  }

  package var kind: Kind
  /// Any of them is right.
  package var wordings: [String]

  package init(_ wordings: [String], as kind: Kind = .words) {
    self.kind = kind
    self.wordings = wordings
  }

  /// How a typed answer compares: with the wording that it is nearest to.
  ///
  /// Without wordings, and where nothing was typed, it is wrong.
  package func judge(_ typed: String) -> ShortVerdict {
    let verdicts = wordings.map { wording in
      switch kind {
      case .words: compareWords(typed, with: wording)
      case .code: compareCode(typed, with: wording)
      case .output: compareOutput(typed, with: wording)
      case .formula: compareFormula(typed, with: wording)
      }
    }
    let best = verdicts.enumerated().max {
      ($0.element.likeness, -$0.offset) < ($1.element.likeness, -$1.offset)
    }
    return best?.element ?? ShortVerdict(mark: .wrong, wanted: "", difference: [.extra(typed)])
  }
}
