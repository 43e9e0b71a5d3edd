/// What stands before and after a broken character, as far as it is known how it would be repaired.
struct Surroundings {
  var before: Unicode.Scalar?
  /// The next few characters, each with all that it could be.
  var after: [[Unicode.Scalar]]

  var next: [Unicode.Scalar] { after.first ?? [] }

  /// Neither is a letter.
  private var isAlone: Bool { before?.isLetter != true && !next.contains(where: \.isLetter) }

  /// The one of several readings that fits in here best, the likelier of two that fit as well.
  ///
  /// A letter has the alphabet and the case of its neighbours; then the words of its language decide,
  /// then the language of the clear letters in the text.
  func choice(among candidates: [Unicode.Scalar], _ alphabets: Alphabets) -> Unicode.Scalar? {
    fitting(candidates, alphabets).min { ($0.rank ?? .max) < ($1.rank ?? .max) }
  }

  /// The one reading that is frequent and fits in here; nil if there are several, or it is rare.
  func guess(among candidates: [Unicode.Scalar], _ alphabets: Alphabets) -> Unicode.Scalar? {
    if candidates.count == 1 { return candidates.first { $0.isCommon } }
    let fitting = fitting(candidates.filter { $0.rank != nil }, alphabets)
    return fitting.count == 1 ? fitting.first : nil
  }

  private func fitting(
    _ candidates: [Unicode.Scalar],
    _ alphabets: Alphabets
  ) -> [Unicode.Scalar] {
    guard candidates.count > 1 else { return candidates }
    let fitting = candidates.preferring(\.isCommon)
      .preferring(hasItsKana)
      .preferring(hasItsCase)
      .preferring { isAlone && ($0 == "À" || $0 == "à") }
      .preferring(isWordOfItsLanguage)
    guard fitting.count > 1 else { return fitting }
    let support = fitting.map(alphabets.support)
    let most = support.max() ?? 0
    return zip(fitting, support).compactMap { $0.1 == most ? $0.0 : nil }
      .preferring { $0 == "í" && before?.isLower == true }
      .preferring { $0.isLower && next.contains(where: \.isLower) }
  }

  private func hasItsCase(_ scalar: Unicode.Scalar) -> Bool {
    if before?.isLower == true { return scalar.isLower }
    if next.contains(where: \.isLower) { return true }
    if before?.isUpper == true || next.contains(where: \.isUpper) { return scalar.isUpper }
    return true
  }

  private func hasItsKana(_ scalar: Unicode.Scalar) -> Bool {
    let precedes = next.contains(where: \.isKatakana)
    if scalar.isHiragana { return !precedes && (scalar == "を" || before?.isKatakana != true) }
    // The other is を, which follows whole words.
    if scalar == "ア" { return precedes || before == "ィ" || before == "ェ" }
    return scalar.isKatakana && (precedes || before?.isKatakana == true)
  }

  func isWordOfItsLanguage(_ scalar: Unicode.Scalar) -> Bool {
    if let habit = Habit.all[scalar] {
      return before.map(habit.before.contains) == true || !habit.after.isDisjoint(with: next)
    }
    // Vowel signs follow consonants; a full stop ends a word.
    if scalar == "ी" { return before?.isDevanagariConsonant == true && !next.isEmpty }
    guard before?.isLetter != true, let beginnings = Habit.beginnings[scalar] else { return false }
    return beginnings.contains { beginning in
      beginning.count <= after.count
        && zip(beginning, after).allSatisfy { letter, possible in possible.contains(letter) }
    }
  }
}

extension [Unicode.Scalar] {
  /// Those of which it is true, or all where it is true of none.
  fileprivate func preferring(_ isBetter: (Unicode.Scalar) -> Bool) -> [Unicode.Scalar] {
    let better = filter(isBetter)
    return better.isEmpty ? self : better
  }
}

extension Unicode.Scalar {
  fileprivate var isHiragana: Bool { (0x3041...0x309f).contains(value) }
  fileprivate var isKatakana: Bool { (0x30a0...0x30ff).contains(value) }
  fileprivate var isDevanagariConsonant: Bool { (0x915...0x93c).contains(value) }
}
