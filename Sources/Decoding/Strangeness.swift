extension [Unicode.Scalar?] {
  /// How little a text is expected to have this character here; nil is what nobody can read.
  ///
  /// Only what compares several readings of the same characters asks for it.
  func strangeness(at index: Int) -> Int {
    guard let scalar = self[index] else { return 0 }
    let before = self[index - 1]
    let following = self[(index + 1)...].prefix(3).map { [$0 ?? "\u{fffd}"] }
    if Surroundings(before: before, after: following).isUnusual(for: scalar) {
      return scalar.strangeness(after: before) + 1
    }
    return scalar.strangeness(after: before)
  }
}

extension Surroundings {
  /// Another letter that looks alike in some page would be expected here, or another sign.
  fileprivate func isUnusual(for scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "¡", "¿": return before?.isLetter == true || !next.contains(where: \.isUpper)
    case "µ": return next.contains(where: \.isUpper)
    // "opções", "põe"
    case "õ": return !next.contains("e")
    case "á": return next.contains("e")
    case "Α": return isWordOfItsLanguage("Ρ")
    case "Т": return isWordOfItsLanguage("В")
    case "С": return isWordOfItsLanguage("Б")
    case "Ρ", "В", "Б": return !isWordOfItsLanguage(scalar)
    case "□", "▢": return isWordOfItsLanguage("░")
    case "‑": return before?.isLetter != true || !next.contains(where: \.isLetter)
    default: return isOfOtherCase(scalar)
    }
  }

  /// A small letter at the end of a word in capitals, or a capital in the middle of a name.
  private func isOfOtherCase(_ scalar: Unicode.Scalar) -> Bool {
    guard before?.isUpper == true else { return false }
    if scalar.isUpper { return next.contains(where: \.isLower) }
    return scalar.isLower
      && (next.contains(where: \.isUpper) || !next.contains(where: \.isLetter))
  }
}

extension Unicode.Scalar {
  /// From 1.
  fileprivate func strangeness(after before: Unicode.Scalar?) -> Int {
    if isAccent { return accentStrangeness(after: before) }
    var strangeness = rank != nil ? 1 : block.strangeness
    guard isLetter, let before, before.isLetter else { return strangeness }
    if isUpper, before.isLower { strangeness += 3 }
    if !block.script.isMixed(with: before.block.script) { strangeness += 3 }
    return strangeness
  }

  /// Stands on the letter before it.
  private var isAccent: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark: true
    default: false
    }
  }

  private func accentStrangeness(after before: Unicode.Scalar?) -> Int {
    guard let before else { return 9 }
    switch block.script {
    case .latin: return before.block.script == .latin && isCommon ? 4 : 9
    case .sign: return before.isLetter ? 9 : 1
    case let script: return before.block.script == script ? 1 : 9
    }
  }

  fileprivate var block: Block {
    value < 0x80 ? .ascii : Block.all.last { $0.first <= value } ?? .ascii
  }
}

/// Code points in a row that are as strange as each other.
private struct Block: Sendable {
  let first: UInt32
  let script: Script
  let strangeness: Int

  enum Script {
    case latin, greek, cyrillic, hebrew, arabic, indic, eastern, other, sign

    /// Whether words have letters of both.
    func isMixed(with other: Self) -> Bool {
      self == other || self == .eastern || other == .eastern || self == .sign || other == .sign
    }
  }

  static let ascii = Self(first: 0, script: .latin, strangeness: 1)

  private init(first: UInt32, script: Script, strangeness: Int) {
    self.first = first
    self.script = script
    self.strangeness = strangeness
  }

  private init(_ first: UInt32, _ script: Script, _ strangeness: Int) {
    self.init(first: first, script: script, strangeness: strangeness)
  }

  /// Each ends where the next begins.
  static let all = [
    Self(0x80, .sign, 4), Self(0xa0, .sign, 1), Self(0xa4, .sign, 3), Self(0xa7, .sign, 1),
    Self(0xc0, .latin, 1), Self(0xd7, .sign, 1), Self(0xd8, .latin, 1),
    Self(0xf7, .sign, 1),
    Self(0xf8, .latin, 1), Self(0x100, .latin, 3), Self(0x180, .latin, 6), Self(0x2b0, .sign, 5),
    Self(0x300, .latin, 9), Self(0x370, .greek, 6), Self(0x384, .greek, 1), Self(0x3cf, .greek, 6),
    Self(0x400, .cyrillic, 3), Self(0x410, .cyrillic, 1), Self(0x450, .cyrillic, 3),
    Self(0x460, .cyrillic, 7), Self(0x530, .other, 7), Self(0x590, .hebrew, 4),
    Self(0x5d0, .hebrew, 1), Self(0x5eb, .other, 7), Self(0x60c, .arabic, 2),
    Self(0x610, .arabic, 7), Self(0x61b, .arabic, 2), Self(0x621, .arabic, 1),
    Self(0x653, .arabic, 6), Self(0x700, .other, 7), Self(0x900, .indic, 1),
    Self(0x980, .other, 4), Self(0x1e00, .latin, 2), Self(0x1f00, .greek, 3),
    Self(0x2000, .sign, 3), Self(0x2011, .sign, 4), Self(0x2013, .sign, 2), Self(0x2015, .sign, 3),
    Self(0x2018, .sign, 2),
    Self(0x2027, .sign, 4), Self(0x2070, .sign, 2), Self(0x2090, .sign, 4), Self(0x20ac, .sign, 1),
    Self(0x20ad, .sign, 4), Self(0x2190, .sign, 1), Self(0x219a, .sign, 3), Self(0x21d0, .sign, 2),
    Self(0x21d6, .sign, 4), Self(0x2200, .sign, 2), Self(0x2300, .sign, 4), Self(0x2500, .sign, 1),
    Self(0x2501, .sign, 2), Self(0x2502, .sign, 1), Self(0x2503, .sign, 2), Self(0x2550, .sign, 1),
    Self(0x255e, .sign, 2), Self(0x2580, .sign, 1),
    Self(0x25a0, .sign, 2), Self(0x27c0, .sign, 5), Self(0x2c00, .other, 7),
    Self(0x3001, .eastern, 1), Self(0x3004, .eastern, 3), Self(0x3008, .eastern, 1),
    Self(0x3041, .eastern, 1), Self(0x3100, .eastern, 5), Self(0x4e00, .eastern, 1),
    Self(0x9fa6, .other, 6), Self(0xac00, .eastern, 1), Self(0xd7a4, .other, 7),
    Self(0xfb00, .latin, 2), Self(0xfb07, .other, 6), Self(0xfe0f, .sign, 1),
    Self(0xfe10, .other, 5), Self(0xff01, .eastern, 1), Self(0xff5f, .other, 5),
    Self(0x1f300, .sign, 1), Self(0x1f700, .other, 5), Self(0x1f900, .sign, 1),
    Self(0x1fa00, .other, 5),
  ]
}
