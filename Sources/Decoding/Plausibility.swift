extension Unicode.Scalar {
  /// Whether a repair may put this character into a text.
  ///
  /// Not those that some programs count as line ends. Control characters may stand between the
  /// first and the second repair of what was broken twice.
  var mayBeRestored: Bool {
    guard value >= 0x80, value != 0x85, value != 0x2028, value != 0x2029 else { return false }
    switch properties.generalCategory {
    case .unassigned, .privateUse, .surrogate: return false
    default: return true
    }
  }

  /// Whether the character is from a script or a set of symbols that documents are full of.
  ///
  /// The others are what intact accents and quotes turn into when they are mistaken for broken
  /// characters: `’é` would be Armenian, `ß“` N'Ko.
  var isCommon: Bool {
    switch value {
    case 0xa0..<0x180, 0x218...0x21b, 0x2bb...0x2bd, 0x2c6, 0x2dc: true  // Latin
    case 0x300...0x30c, 0x327, 0x328: true  // accents that stand alone
    case 0x384..<0x3cf, 0x3d1, 0x3d5, 0x3f5: true  // Greek
    case 0x401..<0x460, 0x490...0x491: true  // Cyrillic
    case 0x5d0...0x5ea, 0x60c, 0x61f, 0x621...0x652, 0x67e, 0x6a9, 0x6cc: true  // Hebrew, Arabic
    case 0x900..<0xe80, 0x10d0...0x10ff: true  // Indic scripts, Thai, Georgian
    case 0x1d2c...0x1d6a: true  // letters raised and lowered
    case 0x1e00..<0x2c00: true  // Vietnamese, polytonic Greek, punctuation and symbols
    case 0x3000..<0xa000, 0xac00..<0xd7a4: true  // Chinese, Japanese, Korean
    case 0xfb00...0xfb06, 0xfe00...0xfe0f, 0xfeff, 0xff00...0xffe6: true
    case 0x1d400..<0x1d800, 0x1f000..<0x1fb00, 0xe0020...0xe007f: true  // formulas, emoji
    default: false
    }
  }
}

extension Island {
  /// Whether somebody could have typed these characters as they stand.
  ///
  /// A closing quote after an accented letter is such a case, and an accented letter after an
  /// opening one; a euro sign after a letter is none.
  func couldBeMeant(_ range: Range<Int>, _ page: CodePage) -> Bool {
    let lead = scalars[range.lowerBound]
    let rest = scalars[(range.lowerBound + 1)..<range.upperBound]
    let before = scalar(range.lowerBound - 1)
    let after = scalar(range.upperBound)
    if page == .macRoman {
      // What follows here are the leads of punctuation, arrows and emoji: no word begins so.
      if lead == "‚" || lead == "\u{f8ff}" { return false }
      if !lead.isLetter || lead == "ƒ" {
        return couldBeMeant(symbol: lead, rest, between: before, and: after)
      }
    }
    if lead.isUpper, before?.isLower == true { return false }
    // No word of any language ends in these but Portuguese ones in capitals.
    if lead == "Â" || lead == "Ã", rest.count == 1, before?.isUpper != true { return false }
    if rest.allSatisfy(\.closesWord) { return true }
    if lead.isGreek {
      // "θ²·Var(X)": a letter follows a sign that joins it.
      let isJoined = rest.count == 2 && (rest.last == "·" || rest.last == "±")
      let isInFormula = before?.isLetter != true || before?.isGreekCapital == true
      let isAlone = isInFormula && (after?.isLetter != true || isJoined)
      return rest.allSatisfy { isAlone ? $0.joinsFormula : false }
    }
    return rest.allSatisfy(\.isLetter) && isOneCase(range)
  }

  /// Whether it is a letter alone in quotation marks, as in ‘Ã’.
  func isQuotedLetter(_ range: Range<Int>) -> Bool {
    guard range.count == 2, let before = scalar(range.lowerBound - 1),
      scalar(range.lowerBound - 2)?.isLetter != true
    else { return false }
    return before.opensQuotation(closedBy: scalars[range.lowerBound + 1])
      && scalar(range.upperBound)?.isLetter != true
  }

  /// Of Mac Roman, where symbols lead and letters follow.
  private func couldBeMeant(
    symbol lead: Unicode.Scalar,
    _ rest: ArraySlice<Unicode.Scalar>,
    between before: Unicode.Scalar?,
    and after: Unicode.Scalar?
  ) -> Bool {
    switch lead {
    case "¬", "√", "ƒ", "≈", "∆", "÷", "◊", "⁄":
      if rest.allSatisfy(\.isOperand) { return before?.isLetter != true || after?.isLetter != true }
      // A list of symbols, and not the square or the plus-minus after a name.
      return before?.isLetter != true && rest.allSatisfy(\.isRelation)
    default: return true
    }
  }

  /// No capital after a small letter.
  private func isOneCase(_ range: Range<Int>) -> Bool {
    (range.lowerBound..<range.upperBound).allSatisfy { position in
      !(scalar(position - 1)?.isLower == true && scalar(position)?.isUpper == true)
    }
  }
}

extension Unicode.Scalar {
  var isLetter: Bool { properties.isAlphabetic }
  var isUpper: Bool { properties.generalCategory == .uppercaseLetter }
  var isLower: Bool { properties.generalCategory == .lowercaseLetter }
  /// Without an accent: it never is the second of two broken characters.
  fileprivate var isGreekCapital: Bool { (0x391...0x3a9).contains(value) }
  var isGreek: Bool { (0x370..<0x400).contains(value) }

  /// What stands right after a word.
  fileprivate var closesWord: Bool {
    switch self {
    case "’", "”", "“", "‘", "„", "‚", "»", "«", "›", "‹", "…", "–", "—", "―", "·", "•": true
    case "™", "®", "©", "°", "ª", "º", "\u{a0}", "\u{ad}": true
    default: false
    }
  }

  fileprivate func opensQuotation(closedBy mark: Unicode.Scalar) -> Bool {
    switch (self, mark) {
    case ("‘", "’"), ("“", "”"), ("„", "“"), ("‚", "‘"), ("«", "»"), ("»", "«"): true
    default: false
    }
  }

  /// What stands between the letters of a formula.
  fileprivate var joinsFormula: Bool {
    switch self {
    case "±", "·", "²", "³", "°", "¬", "½", "»", "«": true
    default: false
    }
  }

  fileprivate var isRelation: Bool {
    self == "±" || self == "≤" || self == "≥" || self == "≠"
  }

  /// What stands after a root or an approximation.
  fileprivate var isOperand: Bool {
    switch self {
    case "π", "∞", "∑", "∏", "∫", "Ω", "∂", "µ", "∆", "√": true
    default: false
    }
  }
}
