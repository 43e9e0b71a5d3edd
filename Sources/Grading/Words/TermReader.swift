/// The terms of a text in the order of their places; an abbreviation is also the words it stands for.
func terms(of lexemes: [Lexeme], _ reading: inout Reading) -> [Term] {
  var reader = TermReader(lexemes: lexemes, reading: reading)
  // Left alone, the words that are known by now grow in place.
  reading = Reading()
  let terms = reader.run()
  reading = reader.reading
  return terms
}

struct TermReader {
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
  /// Whether it denies a thing, as in `no order`, and so no more than that thing's words.
  var isNominal = false
  /// Whether it denies what something else holds in the place of.
  var isContrast = false
  /// Whether it denies no more than a part, as in `never below zero`.
  var isHedged = false
  /// Whether no word follows the last negator yet.
  var isNegatorLast = false
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
    denyBackward()
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
    denyBackward()
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
        isContrasted: reach > 0 && !isHedged && !isEmpty && isContrast,
        isEmpty: isEmpty,
        isAside: isAside || depth > 0,
        clause: clause,
        sentence: sentence
      )
    )
    if !isEmpty {
      isNegatorLast = false
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
      let isDouble = reading.language == .english && deniesTwice(at: index)
      let opensContrast = opensContrast(at: index)
      let isCondition =
        reading.words[number].plain == "without" && opensSentence && isFollowedByComma(index)
      add(.word, key: key, at: index, isEmpty: true, isAside: isAside)
      reach = negationLifters.contains(next) ? 0 : 3
      isNominal = nominalNegators.contains(reading.words[number].plain)
      isHedged = isTakenBack(after: index) || hedgedClause == clause || isDouble
      if isHedged { hedgedClause = clause }
      if isCondition { isHedged = true }
      isContrast = opensContrast || besideNegators.contains(reading.words[number].plain)
      isNegatorLast = true
      return
    case .opener:
      denyBackward()
      if reading.words[number].plain == "but", index > 0, lexemes[index - 1].text != "," {
        for term in terms.indices[clauseStart...] where terms[term].isNegated {
          terms[term].isContrasted = true
        }
      }
      reach = 0
      denier = nil
      beginClause()
      isHedged = false
      if replacers[reading.words[number].plain] == next { reach = 3 }
    case .and:
      denyBackward()
      beginClause()
    case .small:
      if key == "that" { widenDenial() }
      if endsDenial(reading.words[number].plain, at: index) { reach = 0 }
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
          isNegated: reach > 0,
          isEmpty: false,
          isAside: false,
          clause: clause,
          sentence: sentence
        )
      )
    }
    add(.glyph, key: lexemes[index].text, at: index, isAside: isFirst || isSecond)
    guard let others = denyingGlyphs[lexemes[index].text] else { return }
    let next = isFirst ? lexemes[index + 1].text : ""
    if !others.contains(next) { (reach, isHedged, isNominal) = (4, false, false) }
  }
}
