/// The letters at the start of an answer, as in "B", "A, C and D", "b) c)" or "B) 443".
struct AnswerKey {
  /// Positions of options, in the order in which the key names them.
  var positions: [Int]
  /// What follows the key: the explanation.
  var rest: String

  /// `nil` where the text begins with an ordinary word, and names none of the options.
  init?(_ source: String, for options: Options) {
    let text = withoutSpoiler(source)
    let lines = text.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = lines.first else { return nil }
    if let position = options.position(of: String(first)) {
      positions = [position]
      rest = lines.count > 1 ? String(lines[1]) : ""
      return
    }
    if options.style == .bullet, let named = options.correct.first,
      String(first).lowercased().hasPrefix(options.texts[named].lowercased() + ".")
    {
      // "False. It does not."
      positions = [named]
      rest = String(text.dropFirst(options.texts[named].count + 1).drop(while: \.isWhitespace))
      return
    }
    if let named = options.named(atStartOf: String(first)) {
      positions = [named.position]
      rest = String(
        (named.rest + text.dropFirst(first.count)).drop { ".,;:-–— ".contains($0) }
          .drop(while: \.isWhitespace)
      )
      return
    }
    guard let key = keyLetters(in: text, options: options) else {
      guard let (named, reason) = options.namedInWords(String(first)) else { return nil }
      positions = named
      rest = String(
        (reason + text.dropFirst(first.count)).drop { ".,;:-–— ".contains($0) }
          .drop(while: \.isWhitespace)
      )
      return
    }
    // "b → d → a" is an order.
    let next = key.rest.drop { " )".contains($0) }
    if ["→", "->", "=>", ">"].contains(where: next.hasPrefix), key.positions.count == 1 {
      return nil
    }
    positions = key.positions
    let sentence = key.rest.prefix(2)
    if sentence.first == " ", sentence.last?.isLowercase == true {
      // "B is right because ..."
      rest = text
      return
    }
    rest = String(
      key.rest.drop { ".,;:*_`)]".contains($0) }.drop(while: \.isWhitespace)
        .drop { "-–—→".contains($0) }.drop(while: \.isWhitespace)
    )
    // "Answer: B) 443" repeats the option.
    let line = rest.firstLine
    if line.hasPrefix("("), line.trimmingBreak.hasSuffix(")"),
      key.positions.contains(where: {
        options.isText(String(line.trimmingBreak.dropFirst().dropLast()), of: $0)
      })
    {
      // "B (443)"
      rest = String(rest.dropFirst(line.count).drop(while: \.isWhitespace))
      return
    }
    if let reason = key.positions.lazy.compactMap({ options.reason(in: line, for: $0) }).first {
      // "A) 443 - for TLS"
      rest = reason + rest.dropFirst(line.count)
      return
    }
    if key.positions.contains(where: { options.isText(line, of: $0) }) {
      rest = String(rest.dropFirst(line.count).drop(while: \.isWhitespace))
      // Several of them, each with its letter.
      if let next = AnswerKey(rest, for: options), next.isRepeated {
        positions += next.positions.filter { !positions.contains($0) }
        rest = next.rest
      }
      isRepeated = true
    }
  }

  /// Whether the option's text stood beside its letter.
  private var isRepeated = false
}

/// Letters or numbers of options, with what may stand between them.
private func keyLetters(
  in text: String,
  options: Options
) -> (positions: [Int], rest: Substring)? {
  var rest = text.drop { "*_`([{\"'“ （【:：".contains($0) }
  for word in leadWords where rest.begins(with: word) {
    rest = rest.dropFirst(word.count).drop { "*_`([\"'“ （【:".contains($0) }
  }
  var positions: [Int] = []
  var end = rest
  // "B) 1, 3" is a letter with its text.
  let isNumbered = rest.first?.isNumber == true
  while positions.isEmpty || (rest.first?.isNumber == true) == isNumbered {
    guard let (found, after) = keyToken(in: rest, options: options) else { break }
    let isWord = after.first.map { $0.isLetter || $0.isNumber || "'’-".contains($0) } ?? false
    if isWord { break }
    // "A lock ..." begins a sentence.
    if positions.isEmpty, after.first == " ", isArticle(rest, after) { return nil }
    positions += found.filter { !positions.contains($0) }
    end = after
    rest = after.drop { "*_`)].）】".contains($0) }
    let isClosed = rest.startIndex != after.startIndex
    let separated = rest.drop { " ,、，;/&+\t".contains($0) }
    let hasSeparator = separated.startIndex != rest.startIndex
    rest = separated.drop { "*_`(（【[".contains($0) }
    for word in joints where rest.begins(with: word) {
      rest = rest.dropFirst(word.count).drop { " *_`(".contains($0) }
    }
    guard hasSeparator || isClosed else { break }
    // "b) c)" goes on, "B) C code" does not.
    if isClosed, !end.isSeparated {
      guard let (_, next) = keyToken(in: rest, options: options),
        next.isEmpty || ".):,*_`]）】\n".contains(next.first ?? "x")
      else { break }
    }
  }
  guard !positions.isEmpty else { return nil }
  return (positions, end)
}

extension Substring {
  /// Whether a word in small letters and a space stand first, in whatever letter case.
  fileprivate func begins(with word: String) -> Bool {
    prefix(word.count + 1).lowercased().hasPrefix(word + " ")
  }

  /// Whether a comma or a joining word follows a key's letter, as far as one can see.
  fileprivate var isSeparated: Bool {
    let next = drop { "*_`)].）】 ".contains($0) }
    return next.first.map { ",、，;/&+".contains($0) } ?? false
  }
}

/// "A lock" and "a lock": an article, and no letter of an option.
private func isArticle(_ text: Substring, _ after: Substring) -> Bool {
  let word = text[..<after.startIndex]
  guard word.lowercased() == "a" || word.lowercased() == "i" || word.lowercased() == "в" else {
    return false
  }
  let next = after.dropFirst().prefix(while: \.isLetter).lowercased()
  return !next.isEmpty && !joints.contains(next)
    && !["is", "because", "since", "as"].contains(next)
}

/// One letter, a run of capitals as "ACD", or a number.
private func keyToken(in text: Substring, options: Options) -> ([Int], Substring)? {
  guard let first = text.first else { return nil }
  let count = options.texts.count
  if first.isASCII, first.isNumber {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard digits.count <= 2, let number = Int(digits), (1...count).contains(number) else {
      return nil
    }
    let after = text.dropFirst(digits.count)
    // "1.2 × 5" begins a calculation.
    if after.first == ".", after.dropFirst().first?.isNumber == true { return nil }
    // "2^3 = 8" and "2 hosts" are no keys.
    let next = after.drop { $0 == " " }.prefix(while: \.isLetter).lowercased()
    let isKey =
      after.first.map { ".):,;*_`]）】、\n".contains($0) } ?? true
      || after.first == " " && (options.style == .number || joints.contains(next))
    return isKey ? ([number - 1], after) : nil
  }
  if let place = OptionLetters.place(of: first), place.alphabet == .circled {
    return place.position < count ? ([place.position], text.dropFirst()) : nil
  }
  let word = text.prefix(while: \.isLetter)
  guard !word.isEmpty else { return nil }
  if options.style == .letter(.roman) {
    let position = OptionLetters.romans.firstIndex(of: word.lowercased())
    return position.flatMap { $0 < count ? ([$0], text.dropFirst(word.count)) : nil }
  }
  var positions: [Int] = []
  // Without spaces between words, a letter may be followed by any other.
  let isRun = word.allSatisfy { $0.isASCII && $0.isUppercase }
  let letters = isRun || word.count == 1 ? word : word.prefix { $0.isASCII }
  guard letters.count == 1 || isRun else { return nil }
  for letter in letters {
    guard let place = OptionLetters.place(of: letter), place.position < count,
      !positions.contains(place.position)
    else { return nil }
    positions.append(place.position)
  }
  return positions.isEmpty ? nil : (positions, text.dropFirst(letters.count))
}

private let leadWords = [
  "the correct option is", "the right option is", "the correct choice is", "correct option is",
  "die richtige antwort ist", "la respuesta correcta es", "a resposta correta é",
  "la bonne réponse est", "la risposta corretta è", "правильный ответ",
  "the correct answer is", "correct answer is", "the answer is", "the right answer is", "both",
  "correct:", "right:", "correct answer:", "right answer:",
  "option", "options", "choice", "choices", "letter", "opción", "opção", "alternativa", "letra",
  "вариант", "варианты", "option(s)", "is",
]

private let joints: Set<String> = [
  "and", "&", "or", "und", "y", "e", "et", "и", "ve", "dan", "en", "i", "和", "与", "及", "و",
]

extension Options {
  /// The options that a line names by their texts or counts out, and the reason behind them.
  func namedInWords(_ line: String) -> (positions: [Int], rest: String)? {
    if let position = position(of: line) { return ([position], "") }
    if let several = positions(ofAll: line) { return (several, "") }
    if let (position, rest) = saying(line) { return ([position], rest) }
    return ordinalKey(line, of: texts.count).map { ([$0.position], $0.rest) }
  }

  /// The option whose text this is.
  func position(of text: String) -> Int? {
    let wanted = comparable(plainLine(text))
    guard !wanted.isEmpty else { return nil }
    // "B" may be the letter of an option as well as the text of another.
    if style != .number, wanted.count == 1, wanted.first?.isLetter == true { return nil }
    if case .number = style, wanted.allSatisfy(\.isNumber) { return nil }
    let matches = texts.indices.filter { comparable(texts[$0]) == wanted }
    return matches.first
  }

  /// The option whose text is the bold start of a line, or of two, its first word before a mark.
  ///
  /// As in "**False**. It does not." and "True, as it grows".
  fileprivate func named(atStartOf line: String) -> (position: Int, rest: String)? {
    if line.hasPrefix("**"), let end = line.dropFirst(2).firstRange(of: "**") {
      let rest = String(line[end.upperBound...])
      let isClosed = rest.first.map { !$0.isLetter && !$0.isNumber } ?? true
      return isClosed ? position(of: String(line[..<end.upperBound])).map { ($0, rest) } : nil
    }
    guard texts.count == 2 else { return nil }
    let word = line.prefix(while: \.isLetter)
    guard word.count >= 2, let mark = line.dropFirst(word.count).first, ".,:;—–".contains(mark)
    else {
      return nil
    }
    return position(of: String(word)).map { ($0, String(line.dropFirst(word.count))) }
  }

  /// What stands behind an option's text and a dash, or says why it is right.
  fileprivate func reason(in line: String, for position: Int) -> String? {
    let text = texts[position]
    guard !text.isEmpty, line.utf8.count > text.utf8.count + 3, line.hasPrefix(text) else {
      return nil
    }
    let rest = line.dropFirst(text.count)
    for dash in [" — ", " – ", " - "] where rest.hasPrefix(dash) {
      return String(rest.dropFirst(dash.count))
    }
    return [", because ", ", since ", ", as "].contains(where: rest.hasPrefix)
      ? String(rest.dropFirst(2)) : nil
  }

  /// Whether a line says what an option says.
  func isText(_ line: String, of position: Int) -> Bool {
    let wanted = comparable(texts[position])
    return !wanted.isEmpty && comparable(plainLine(line)) == wanted
  }
}

/// Letters, digits and signs, without case, blanks and a dot at the end.
private func comparable(_ text: String) -> String {
  var result = text.lowercased().filter { !$0.isWhitespace && !"*_`\"'".contains($0) }
  while let last = result.last, ".,;:".contains(last) { result.removeLast() }
  return result
}
