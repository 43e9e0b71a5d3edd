/// What words deny around them.
extension TermReader {
  /// A negator at the end of its clause denies what stands before it, as in `es hilft nicht`.
  mutating func denyBackward() {
    guard isNegatorLast, reading.language != .english else { return }
    isNegatorLast = false
    let before = terms.indices[clauseStart...].filter { !terms[$0].isEmpty }
    for term in before.suffix(3) { terms[term].isNegated = true }
  }

  /// Whether nothing but a label stands before it in its sentence.
  var opensSentence: Bool {
    terms[sentenceStart...].allSatisfy { $0.isEmpty || $0.isLabel }
  }

  /// Whether the sentence goes on behind a comma, as in `without it, rows are lost`.
  func isFollowedByComma(_ index: Int) -> Bool {
    lexemes[(index + 1)...].prefix(10).first { negationClosers.contains($0.text) }?.text == ","
  }

  /// Whether a clause begins here with nothing but a comma, and something holds in the one before it.
  func opensContrast(at index: Int) -> Bool {
    index > 0 && lexemes[index - 1].text == ","
      && terms[sentenceStart..<clauseStart].contains { !$0.isEmpty && !$0.isNegated && !$0.isLabel }
  }

  /// Whether that small word ends what is denied, as the `a` in `no order a model can see`.
  func endsDenial(_ word: String, at index: Int) -> Bool {
    guard reach > 0, reach < 3, let last else { return false }
    if circumstances.contains(word) { return true }
    guard isNominal, nounEnders.contains(word) else { return false }
    return last.index == index - 1 && reading.words[last.word].role == .content
      && !reading.words[last.word].plain.hasSuffix("ing")
  }

  /// Takes back what is denied before it in the clause: `no test that never fails` denies neither.
  mutating func deniesTwice(at index: Int) -> Bool {
    guard index > 0, !["or", "nor", "neither"].contains(lexemes[index - 1].text),
      !["nor", "neither"].contains(lexemes[index].text)
    else { return false }
    let denied = terms.indices[clauseStart...].filter { terms[$0].isNegated && !terms[$0].isLabel }
    for term in denied {
      terms[term].isNegated = false
      terms[term].isHedged = true
    }
    return !denied.isEmpty
  }

  /// Whether a word like `without` or `below` follows in the clause.
  func isTakenBack(after index: Int) -> Bool {
    lexemes[(index + 1)...].prefix(10).prefix { !negationClosers.contains($0.text) }
      .contains { limits.contains($0.text) }
  }

  mutating func passDenier(_ number: Int, _ key: String) {
    guard reading.language == .english else { return }
    let isDenied = terms.last?.isNegated ?? false
    switch reading.words[number].denial {
    case .none: break
    // `Does not miss a step` denies neither.
    case .ahead where isDenied:
      reach = 0
      denier = nil
      terms[terms.count - 1].isNegated = false
    case .ahead: denier = (key, 3)
    case .behind where !isDenied:
      let before = terms.indices[clauseStart...].dropLast().filter { !terms[$0].isEmpty }
      for index in before.suffix(3) { terms[index].denier = key }
    case .behind: break
    }
  }

  /// `It is not true that` and `it is false that` deny the whole clause.
  mutating func widenDenial() {
    guard let last else { return }
    let before = reading.words[last.word].plain
    if reach > 0 && ["true", "case", "correct", "right"].contains(before)
      || ["false", "wrong", "untrue", "incorrect", "myth"].contains(before)
    {
      reach = lexemes.count
      isHedged = false
    }
  }
}
