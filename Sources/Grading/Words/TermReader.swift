/// The terms of a text in the order of their places; an abbreviation is also the words it stands for.
func terms(of lexemes: [Lexeme], _ reading: inout Reading) -> [Term] {
  var reader = TermReader(lexemes: lexemes, reading: reading)
  // Left alone, the words that are known by now grow in place.
  reading = Reading()
  let terms = reader.run()
  reading = reader.reading
  return terms
}

private struct TermReader {
  let lexemes: [Lexeme]
  var reading: Reading
  /// The word that was read last, by its number, and which lexeme it is.
  var last: (word: Int, index: Int)?
  var terms: [Term] = []
  var clause = 0
  var sentence = 0
  /// The first term of the sentence.
  var sentenceStart = 0
  var place = -1
  /// How many words the last negator still reaches.
  var reach = 0
  /// Whether it denies no more than a part, as in `never below zero`.
  var isHedged = false
  /// The last clause with such a negator; in `no call without a check` the other denies no more.
  var hedgedClause: Int?
  /// The last word like `avoids`, and how many words it still reaches.
  var denier: (key: String, reach: Int)?
  /// The first term of the clause.
  var clauseStart = 0
  var depth = 0

  init(lexemes: [Lexeme], reading: Reading) {
    self.lexemes = lexemes
    self.reading = reading
    terms.reserveCapacity(lexemes.count)
  }

  mutating func run() -> [Term] {
    var formulas = Formula.all(in: lexemes)[...]
    for index in lexemes.indices {
      if let formula = formulas.first, formula.lexemes.upperBound == index {
        formulas.removeFirst()
      }
      if let formula = formulas.first, formula.lexemes.lowerBound == index { add(formula) }
      let isInFormula = formulas.first?.lexemes.contains(index) ?? false
      switch lexemes[index].kind {
      case .sign: pass(lexemes[index].text)
      case .number: add(.number, key: lexemes[index].text, at: index, isAside: isInFormula)
      case .word: addWord(at: index, isAside: isInFormula)
      case .glyph: addGlyph(at: index)
      }
    }
    return terms
  }

  private mutating func pass(_ sign: String) {
    switch sign {
    case "(": depth += 1
    case ")": depth = max(0, depth - 1)
    case "\n": depth = 0
    default: break
    }
    if sign == "!=" {
      reach = 3
      isHedged = false
    }
    guard negationClosers.contains(sign) else { return }
    reach = 0
    denier = nil
    if sign == ":" {
      for index in terms.indices[clauseStart...] { terms[index].isLabel = true }
    }
    guard sign != ":", sign != "(", sign != ")" else { return }
    beginClause()
    guard sign != "," else { return }
    if sign == "?" {
      for index in terms.indices[sentenceStart...] { terms[index].isAsked = true }
    }
    sentence += 1
    sentenceStart = terms.count
  }

  private mutating func add(
    _ kind: Term.Kind,
    key: String,
    at index: Int,
    isEmpty: Bool = false,
    isAside: Bool = false
  ) {
    place += 1
    terms.append(
      Term(
        kind: kind,
        key: key,
        place: place,
        lastPlace: place,
        range: lexemes[index].range,
        isNegated: reach > 0 && !isHedged && !isEmpty,
        isHedged: reach > 0 && isHedged,
        isEmpty: isEmpty,
        isAside: isAside || depth > 0,
        clause: clause,
        sentence: sentence
      )
    )
    if !isEmpty {
      reach = max(0, reach - 1)
      if let denier, kind == .word || kind == .number {
        terms[terms.count - 1].denier = denier.key
        self.denier = denier.reach > 1 ? (denier.key, denier.reach - 1) : nil
      }
    }
  }

  private mutating func beginClause() {
    clause += 1
    clauseStart = terms.count
  }

  /// Adds the formula that begins here; the words in it follow as terms of their own.
  private mutating func add(_ formula: Formula) {
    let inside = lexemes[formula.lexemes]
    guard let first = inside.first, let last = inside.last else { return }
    terms.append(
      Term(
        kind: .formula,
        key: formula.key,
        place: place + 1,
        lastPlace: place + inside.count { $0.kind != .sign },
        range: first.range.lowerBound..<last.range.upperBound,
        isNegated: reach > 0,
        isEmpty: false,
        isAside: depth > 0,
        clause: clause,
        sentence: sentence
      )
    )
  }

  private mutating func addWord(at index: Int, isAside: Bool) {
    let number = reading.number(of: lexemes[index])
    let role = reading.words[number].role
    let key = reading.words[number].key
    let next = index + 1 < lexemes.count ? lexemes[index + 1].text : ""
    defer { last = (number, index) }
    switch role {
    case .negator:
      add(.word, key: key, at: index, isEmpty: true, isAside: isAside)
      reach = negationLifters.contains(next) ? 0 : 3
      isHedged = isTakenBack(after: index) || hedgedClause == clause
      if isHedged { hedgedClause = clause }
      return
    case .opener:
      reach = 0
      denier = nil
      beginClause()
      isHedged = false
      if replacers[reading.words[number].plain] == next { reach = 3 }
    case .and: beginClause()
    case .small: if key == "that" { widenDenial() }
    case .content: break
    }
    defer { passDenier(number, key) }
    joinWithWordBefore(number, at: index)
    let isEmpty = role != .content
    add(.word, key: key, at: index, isEmpty: isEmpty, isAside: isAside)
    terms[terms.count - 1].word = reading.words[number].plain
    let expansion = reading.words[number].expansion
    if !expansion.isEmpty { spellOut(expansion) }
  }

  /// Whether a word like `without` or `below` follows in the clause.
  private func isTakenBack(after index: Int) -> Bool {
    lexemes[(index + 1)...].prefix(10).prefix { !negationClosers.contains($0.text) }
      .contains { limits.contains($0.text) }
  }

  private mutating func passDenier(_ number: Int, _ key: String) {
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
  private mutating func widenDenial() {
    guard let last else { return }
    let before = reading.words[last.word].plain
    if reach > 0 && ["true", "case", "correct", "right"].contains(before)
      || ["false", "wrong", "untrue", "incorrect", "myth"].contains(before)
    {
      reach = lexemes.count
      isHedged = false
    }
  }

  /// Puts the words that it stands for in the place of an abbreviation.
  private mutating func spellOut(_ words: [Abbreviations.Word]) {
    guard let short = terms.popLast() else { return }
    for word in words {
      var term = short
      term.key = word.key
      term.word = ""
      term.joined = word.joined
      term.share = min(1, 1.5 / Double(words.count))
      terms.append(term)
    }
  }

  /// `data set` is also `dataset`.
  private mutating func joinWithWordBefore(_ number: Int, at index: Int) {
    guard let last, last.index >= index - 2 else { return }
    let previous = last.index
    guard previous == index - 1 || lexemes[index - 1].text == "-" && lexemes[index].isAttached,
      let key = reading.key(joining: last.word, number)
    else { return }
    terms.append(
      Term(
        kind: .joined,
        key: key,
        place: place,
        lastPlace: place + 1,
        range: lexemes[previous].range.lowerBound..<lexemes[index].range.upperBound,
        isNegated: reach > 0,
        isEmpty: false,
        isAside: true,
        clause: clause,
        sentence: sentence
      )
    )
  }

  private mutating func addGlyph(at index: Int) {
    let isSecond = index > 0 && lexemes[index - 1].kind == .glyph && lexemes[index].isAttached
    let isFirst =
      index + 1 < lexemes.count && lexemes[index + 1].kind == .glyph
      && lexemes[index + 1].isAttached
    if isSecond {
      let before = lexemes[index - 1]
      terms.append(
        Term(
          kind: .pair,
          key: before.text + lexemes[index].text,
          place: place,
          lastPlace: place + 1,
          range: before.range.lowerBound..<lexemes[index].range.upperBound,
          isNegated: false,
          isEmpty: false,
          isAside: false,
          clause: clause,
          sentence: sentence
        )
      )
    }
    add(.glyph, key: lexemes[index].text, at: index, isAside: isFirst || isSecond)
  }
}
