/// The word and number before a title.
struct TitleLabel: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case question
    case problem
    case design
    case scenario
    /// A number alone, or a letter and a number.
    case number
  }

  var kind: Kind
  var number: String?
}

/// The same by the first byte in lower case, which few titles share; of one word's beginnings the
/// longer comes first, as in the list.
private let wordsByFirstByte = Dictionary(grouping: labelWords) { $0.word.utf8.first ?? 0 }

/// The words that labels begin with, also with a sign for "number" right behind them.
let firstLabelWords: Set<String> = {
  let words = labelWords.compactMap { $0.word.split(separator: " ").first.map(String.init) }
  return Set(words.flatMap { [$0, $0 + "no", $0 + "nr"] })
}()

/// The words for "question" in ASCII.
let wordsForQuestion = WordSieve(
  labelWords.filter { $0.kind == .question }.map(\.word)
)

/// The words for "exercise" and "scenario" in ASCII.
let wordsForTasks = WordSieve(
  labelWords.filter { $0.kind == .problem || $0.kind == .scenario }.map(\.word)
)

private let wordsOfLabels = WordSieve(labelWords.map(\.word))

/// The words whose first byte a text has; `nil` where its bytes tell that it begins with none.
private func labelWords(mayBegin text: String) -> [(word: String, kind: TitleLabel.Kind)]? {
  guard let first = text.utf8.first, mayBeginWithLabel(text.utf8, wordsOfLabels) else { return nil }
  return wordsByFirstByte[first < 0x80 ? first | 0x20 : first]
}

/// A look at the first bytes of a line: one of the words begins it, and behind that comes no letter but
/// of "No." for "number", or one that counts.
///
/// What may be beyond ASCII is not looked into. Bold may begin and end anywhere.
func mayBeginWithLabel(_ line: some Sequence<UInt8>, _ words: WordSieve) -> Bool {
  var word = WordSieve.Hash()
  var length = 0
  var isWord = false
  var isSpaced = false
  for byte in line {
    switch byte {
    case UInt8(ascii: "*"), UInt8(ascii: "_"): continue
    case UInt8(ascii: "["),
      UInt8(ascii: "(") where length == 0:
      continue
    case UInt8(ascii: " "), UInt8(ascii: "\t"): isSpaced = length > 0
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
      if isWord, byte | 0x20 == UInt8(ascii: "n") { return true }
      if isWord, isSpaced, (UInt8(ascii: "A")...UInt8(ascii: "H")).contains(byte) { return true }
      // No word is longer.
      if length > 20 { return false }
      if isSpaced { word.take(UInt8(ascii: " ")) }
      word.take(byte)
      length += isSpaced ? 2 : 1
      isWord = words.mayHold(word)
      isSpaced = false
    case _ where length > 0: return isWord || byte >= 0x80
    // A tag for bold, or what no letters of ours are.
    default: return byte == UInt8(ascii: "<") || byte >= 0x80
    }
  }
  return isWord
}

private func closing(of mark: Character?) -> Character? {
  switch mark {
  case "[": "]"
  case "(": ")"
  case "【": "】"
  default: nil
  }
}

/// Takes the label off; `nil` and the text as it is where it begins with none.
func splitLabel(_ text: String) -> (TitleLabel?, String) {
  if namesQuarter(text.utf8) { return (nil, text) }
  let words = labelWords(mayBegin: text)
  switch PlainLabel(text, words: words ?? []) {
  case .label(let label, let rest):
    return (label, String(text[text.utf8.index(text.startIndex, offsetBy: rest)...]))
  case .absent: return (nil, text)
  case nil: return splitLabel(text, words)
  }
}

/// Whether it begins with a quarter of a year, as in "Q3 2024" and "Q1/25".
private func namesQuarter(_ text: String.UTF8View) -> Bool {
  // Nearly all titles end here.
  guard let first = text.first, first | 0x20 == UInt8(ascii: "q") else { return false }
  let bytes = Array(text.prefix(10))
  guard bytes.count >= 5, (UInt8(ascii: "1")...UInt8(ascii: "4")).contains(bytes[1]),
    " /'-".utf8.contains(bytes[2])
  else { return false }
  let isFiscal = bytes[3...].starts(with: "FY".utf8)
  let year = bytes.dropFirst(isFiscal ? 5 : 3)
  let digits = year.prefix(while: \.isASCIIDigit)
  guard isFiscal || digits.starts(with: "20".utf8) || bytes[2] != 0x20 else { return false }
  let isWhole = year.dropFirst(digits.count).first.map { $0 <= 0x20 } ?? true
  return (digits.count == 4 || digits.count == 2) && isWhole
}

/// The same character by character.
func splitLabelByCharacters(_ text: String) -> (TitleLabel?, String) {
  splitLabel(text, labelWords(mayBegin: text))
}

private func splitLabel(
  _ text: String,
  _ words: [(word: String, kind: TitleLabel.Kind)]?
) -> (TitleLabel?, String) {
  // "[Q1]" and "(Q1)" as well.
  if let mark = closing(of: text.first), let close = text.firstIndex(of: mark),
    case (let label?, "") = splitLabel(
      String(text[text.index(after: text.startIndex)..<close]) + "."
    )
  {
    return (label, String(text[text.index(after: close)...].drop { " :-–.".contains($0) }))
  }
  if let (label, rest) = splitSignedNumber(text) { return (label, rest) }
  guard let words else { return splitNumber(text) }
  // Chinese, Japanese and Korean letters have no case.
  let isCaseless = text.utf8.first.map { $0 >= 0xe3 } ?? false
  let lower = isCaseless ? text : text.prefix(24).lowercased()
  for (word, kind) in words where lower.hasPrefix(word) {
    var rest = text.dropFirst(word.count)
    let isSpaced = rest.first == " "
    rest = withoutNumberSign(isSpaced ? rest.dropFirst() : rest)
    // "Q.3" and "Q-3"
    if let first = rest.first, ".-".contains(first), rest.dropFirst().first?.isNumber == true {
      rest = rest.dropFirst()
    }
    var digits = numberPrefix(of: rest)
    if digits.isEmpty, isSpaced, mayCountByLetters(word, kind),
      let letter = countingLetter(of: rest)
    {
      digits = String(letter)
    }
    rest = rest.dropFirst(digits.count)
    if word == "第" {
      // "第 1 章" counts something else.
      guard let counted = withoutCounter(rest) else { continue }
      rest = counted
    }
    // "q.b."
    if digits.isEmpty, rest.first == ".", rest.dropFirst(2).first == "." { continue }
    let mayBeDashed = isSpaced && digits.isEmpty && mayStandBeforeDash(word, kind)
    let (hasMark, after) = splitDelimiter(rest, isSpaced: mayBeDashed)
    guard
      hasMark && (!digits.isEmpty || rest.first == ":" || kind == .question)
        || !digits.isEmpty && (rest.isEmpty || rest.first == " " || rest.first == "\u{3000}")
    else { continue }
    let isCapital = text.utf8.first?.isASCIICapital == true
    let number = digits.isEmpty ? nil : labelName(word, isCapital: isCapital) + digits
    return (TitleLabel(kind: kind, number: number), String(after))
  }
  return splitNumber(text)
}

/// The text without the word for questions behind a number, as in "3 题：" and "3問"; `nil` where
/// chapters or the like are counted.
private func withoutCounter(_ text: Substring) -> Substring? {
  let rest = text.drop { $0 == " " }
  for counter in ["道题目", "道题", "道題", "个问题", "題目", "题目", "题", "題", "问", "問"]
  where rest.hasPrefix(counter) {
    return rest.dropFirst(counter.count)
  }
  return nil
}

/// The text without what announces a number, as in `#3`, `n° 3` and `No. 3`.
private func withoutNumberSign(_ text: Substring) -> Substring {
  guard let first = text.utf8.first,
    // "№" begins with E2, as no other sign beyond ASCII that counts.
    first == UInt8(ascii: "#") || first | 0x20 == 0x6e || first == 0xe2
  else { return text }
  let lower = text.prefix(4).lowercased()
  for sign in ["#", "№", "n°", "nº", "no.", "no:", "no ", "nr.", "nr"] where lower.hasPrefix(sign) {
    let rest = text.dropFirst(sign.count).drop { $0 == " " || $0 == "\u{a0}" }
    if rest.first?.isNumber == true { return rest }
  }
  return text
}

/// Takes off a number in square brackets or behind a number sign, as in "[3] Why?" and "#3 Why?".
private func splitSignedNumber(_ text: String) -> (TitleLabel, String)? {
  guard let first = text.utf8.first,
    first == UInt8(ascii: "[") || first == UInt8(ascii: "#") || first == 0xe2 && text.hasPrefix("№")
  else { return nil }
  let sign = text.dropFirst()
  let digits = sign.drop { $0 == " " }.prefix { $0.isASCII && $0.isNumber }
  guard digits.startIndex == sign.startIndex || first == 0xe2 else { return nil }
  guard (1...3).contains(digits.count) else { return nil }
  var rest = text[digits.endIndex...]
  if first == UInt8(ascii: "[") {
    guard rest.first == "]" else { return nil }
    rest = rest.dropFirst()
  }
  if let mark = rest.first, ":.)".contains(mark) { rest = rest.dropFirst() }
  guard rest.first == " " else { return nil }
  rest = rest.drop { " -–—".contains($0) }
  guard rest.first.map({ $0.isLetter || "¿\"'`*_".contains($0) }) == true else { return nil }
  return (TitleLabel(kind: .number, number: String(digits)), String(rest))
}

/// Takes off a number alone, as in `12.`, `1.2`, `(3)` and `B1:`.
private func splitNumber(_ text: String) -> (TitleLabel?, String) {
  guard mayBeginWithNumber(text) else { return (nil, text) }
  var rest = text[...]
  let isBracketed = rest.first == "(" || rest.first == "（"
  if isBracketed { rest = rest.dropFirst() }
  let letter = rest.prefix(2).prefix(while: \.isUppercase)
  guard letter.count <= 1 else { return (nil, text) }
  rest = rest.dropFirst(letter.count)
  // "A-1: Why?"
  if !letter.isEmpty, rest.first == "-" { rest = rest.dropFirst() }
  let digits = numberPrefix(of: rest)
  guard !digits.isEmpty else { return (nil, text) }
  rest = rest.dropFirst(digits.count)
  let (hasMark, after) = splitDelimiter(rest)
  let isMultipart = digits.contains(".") && rest.first == " "
  let isMarked =
    letter.isEmpty || rest.first == ":" || rest.first == "." || rest.hasPrefix(" | ")
  guard hasMark && isMarked || isMultipart,
    after.contains(where: \.isLetter)
  else { return (nil, text) }
  return (TitleLabel(kind: .number, number: letter + digits), String(after))
}

/// A look at the first bytes: a digit, or one behind a bracket or a capital letter.
private func mayBeginWithNumber(_ text: String) -> Bool {
  for byte in text.utf8.prefix(3) {
    switch byte {
    case 0x80..., UInt8(ascii: "0")...UInt8(ascii: "9"): return true
    case UInt8(ascii: "("), UInt8(ascii: "A")...UInt8(ascii: "Z"): continue
    default: return false
    }
  }
  return false
}

/// Digits, with more of them after single dots.
private func numberPrefix(of text: Substring) -> String {
  var digits = ""
  var rest = text
  while true {
    let run = rest.prefix { $0.isDigit }
    guard !run.isEmpty else { break }
    digits += run
    rest = rest.dropFirst(run.count)
    guard rest.first == ".", rest.dropFirst().first?.isNumber == true else { break }
    digits += "."
    rest = rest.dropFirst()
  }
  return digits.count <= 8 ? digits : ""
}

extension Character {
  /// Of whatever script.
  fileprivate var isDigit: Bool {
    if let value = asciiValue { return (0x30...0x39).contains(value) }
    return unicodeScalars.first?.properties.generalCategory == .decimalNumber
  }
}

/// `isSpaced` says that a space stood before it, as a dash needs.
private func splitDelimiter(
  _ text: Substring,
  isSpaced: Bool = false
) -> (hasMark: Bool, rest: Substring) {
  var rest = text.drop { $0 == " " }
  rest = rest.drop { $0 == "\u{a0}" }
  let hadSpace = isSpaced || rest.startIndex != text.startIndex
  guard let mark = rest.first, ":.)-–—|]：、．）】".contains(mark) else { return (false, rest) }
  var after = rest.dropFirst()
  // "3.- Which?"
  if mark == "." || mark == ")", after.hasPrefix("- ") { after = after.dropFirst() }
  // "3.) Which?"
  if mark == ".", after.first == ")" { after = after.dropFirst() }
  if "：、．）】".contains(mark) { return (true, after.drop { $0 == " " }) }
  let isDash = "-–—|".contains(mark)
  let isParted = after.isEmpty || after.first == " " || after.first == "\u{a0}"
  guard isParted || !isDash && after.first?.isLetter == true, !isDash || hadSpace else {
    return (false, rest)
  }
  rest = after.drop { $0 == " " || $0 == "\u{a0}" }
  return (true, rest)
}
