/// How clearly a title asks something.
enum Asking: Int, Comparable {
  case no
  /// It names a topic as lists of questions do: "How to", "A vs B", "Difference between".
  case byTopic
  /// It begins as questions and tasks do: "Explain", "What", "Compare".
  case byWords
  /// It has a question mark.
  case byMark

  static func < (a: Asking, b: Asking) -> Bool { a.rawValue < b.rawValue }
}

extension String {
  /// Whether it begins as an indirect question does, as in "Why a quorum overlaps".
  var beginsIndirectly: Bool {
    let words = lowercased().split(separator: " ", maxSplits: 2)
    return words.count >= 3 && relatives.contains(String(words[0]))
  }
}

/// The same for a text of several sentences, of which the last one may ask: "Sales fell. Walk me through
/// it."
func askingAtEnd(_ text: String) -> Asking {
  let whole = asking(text)
  guard whole < .byWords else { return whole }
  var text = text[...]
  // "Walk me through it. (Meta)"
  if text.last == ")", let open = text.lastIndex(of: "(") { text = text[..<open] }
  while text.last == " " { text.removeLast() }
  guard let end = text.dropLast().lastIndex(where: { ".;。".contains($0) }) else {
    return whole
  }
  let last = String(text[text.index(after: end)...]).trimmingBreak
  return last.split(separator: " ").count >= 3 ? max(whole, asking(last)) : whole
}

/// Judges the words alone; what stands around them is the dialects' business.
func asking(_ text: String) -> Asking {
  if hasQuestionMark(text) { return .byMark }
  let isASCII = text.utf8.allSatisfy { $0 < 0x80 }
  if !isASCII, asksWithoutSpaces(text) { return .byWords }
  if !isASCII, topicEndings.contains(where: text.hasSuffix) { return .byTopic }
  if isASCII, !mayAsk(text) { return .no }
  if text.beginsWithCount { return .no }
  // The first words decide, and none of those that do is long.
  var words = text.prefix(48).lowercased().split { !$0.isLetter && $0 != "'" && $0 != "’" }[...]
  while let first = words.first, softeners.contains(String(first)) { words.removeFirst() }
  guard words.count >= 2, let first = words.first.map(String.init) else { return .no }
  let second = words[words.startIndex + 1]
  if first == "how", second == "to" { return .byTopic }
  if ["tell", "walk", "talk"].contains(first) {
    return ["me", "us", "through", "about"].contains(second) ? .byWords : .no
  }
  if relatives.contains(first), subjects.contains(String(second)) { return .no }
  // "What worked", "What did not"
  if first == "what", words.count <= 3, second.hasSuffix("ed") || words.last == "not" { return .no }
  // "To" in Polish, and "of the" in Portuguese.
  if first == "do", words.count <= 3, !subjects.contains(String(second)) { return .no }
  if ["when", "what", "where", "which"].contains(first), second == "to" { return .byTopic }
  if infinitiveOpeners.contains(first), isInfinitive(second) { return .byTopic }
  // "When the lock is held, others wait"
  if ["when", "where"].contains(first), !auxiliaries.contains(String(second)), second != "not" {
    return .no
  }
  if openers.contains(first) { return .byWords }
  if !isASCII, foreignOpeners.contains(first) { return .byWords }
  if latinOpeners.contains(first) || !isASCII && endsInOrder(text) { return .byWords }
  return namesTopic(words, in: text) ? .byTopic : .no
}

/// Whether its last word is an order, as `yazınız` is.
private func endsInOrder(_ text: String) -> Bool {
  // All of them end so.
  let last = text.utf8.last { $0.isASCIILetter || $0 >= 0x80 }
  guard last == UInt8(ascii: "n") || last == UInt8(ascii: "z"),
    let space = text.lastIndex(of: " ")
  else { return false }
  return lastOrders.contains(text[space...].lowercased().filter(\.isLetter))
}

private let lastOrders: Set<String> = Set(
  [
    "yaz", "açıkla", "belirt", "sırala", "karşılaştır", "tanımla", "tartış", "hesapla", "göster",
    "çiz", "ver", "say", "anlat", "bul", "yorumla", "değerlendir", "örnekle", "listele", "çöz",
    "tamamla", "eşleştir", "ispatla", "kanıtla",
  ].flatMap { stem in
    ["ın", "in", "un", "ün", "yın", "yin", "ınız", "iniz", "unuz", "ünüz", "yınız", "yiniz"]
      .map { stem + $0 }
  }
)

extension String {
  /// Whether it begins with a number that counts something, as "200 are ill" does.
  fileprivate var beginsWithCount: Bool {
    guard let first = utf8.first, (0x30...0x39).contains(first) else { return false }
    let rest = utf8.drop { (0x30...0x39).contains($0) || $0 == 0x2c }
    guard rest.first == 0x20 || rest.first == 0x25 else { return false }
    return rest.dropFirst().first.map { (0x61...0x7a).contains($0) } ?? false
  }
}

/// How topics end that are asked about, in scripts without spaces.
private let topicEndings = [
  "原理", "机制", "底层实现", "实现方式", "底层结构", "数据结构", "的理解", "的作用", "的过程", "流程", "方式", "优缺点", "的特点", "的场景",
  "应用场景", "的关系",
  "的方法", "の仕組み", "について", "の種類", "の役割", "원리", "과정", "장단점", "에 대해", "종류",
]

/// "Como usar" and "Où trouver" are "how to use" and "where to find".
private let infinitiveOpeners: Set<String> = ["como", "cómo", "onde", "dónde", "comment", "où"]

private func isInfinitive(_ word: Substring) -> Bool {
  ["ar", "er", "ir", "or", "re"].contains { word.hasSuffix($0) } && word.count >= 4
}

/// Whether a mark ends a question in it; those of code and addresses do not.
private func hasQuestionMark(_ text: String) -> Bool {
  let bytes = text.utf8
  if bytes.contains(UInt8(ascii: "?")) {
    var before: UInt8?
    var run = 0
    // "get(key, fallback?)"
    var isInCall = false
    // "what runs at 2 (backup?)", and how the sentence goes on.
    var blanks = 0
    var isAside = false
    for byte in bytes {
      if isAside, byte.isASCIILetter || byte >= 0x80 { isAside = false }
      if byte == UInt8(ascii: "?") || run > 0 && byte == UInt8(ascii: "!") {
        run += 1
        continue
      }
      if run > 0, endsQuestion(after: before, run: run, before: byte), !isInCall {
        guard byte == UInt8(ascii: ")"), blanks <= 2 else { return true }
        isAside = true
      }
      run = 0
      if byte == UInt8(ascii: "(") { blanks = 0 } else if byte == 0x20 { blanks += 1 }
      if byte == UInt8(ascii: "(") { isInCall = before.map(isWordByte) ?? false }
      if byte == UInt8(ascii: ")") { isInCall = false }
      before = byte
    }
    if isAside || run > 0 && endsQuestion(after: before, run: run, before: nil) { return true }
  }
  // "？" is EF BC 9F, "؟" is D8 9F.
  return bytes.contains(0x9f) && (text.includes("？") || text.includes("؟"))
}

private func isWordByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
    true
  default: false
  }
}

private func endsQuestion(after before: UInt8?, run: Int, before next: UInt8?) -> Bool {
  guard let before, !"([{</&|".utf8.contains(before) else { return false }
  if before == UInt8(ascii: " "), run > 1 { return false }
  guard let next else { return true }
  return next >= 0x80 || " \"')]*_`:,;<|\n\t".utf8.contains(next)
}

/// "A vs B", "Difference between A and B", "Types of A".
private func namesTopic(_ words: ArraySlice<Substring>, in text: String) -> Bool {
  if words.dropFirst().dropLast().contains(where: { $0 == "vs" || $0 == "versus" }) { return true }
  guard let first = words.first else { return false }
  let second = words[words.startIndex + 1]
  if foreignDifferences.contains(first), words.count >= 3 { return true }
  return ["difference", "differences"].contains(first) && second == "between"
    || topicWords.contains(String(first)) && ["of", "and", "cases"].contains(second)
}

private let topicWords: Set<String> = [
  "types", "advantages", "disadvantages", "benefits", "pros", "use", "examples", "features",
]

/// The same in other languages.
let foreignDifferences: Set<Substring> = [
  "unterschied", "unterschiede", "diferencia", "diferencias", "diferença", "diferenças",
  "différence", "différences", "differenza", "differenze", "verschil", "verschillen", "różnica",
  "różnice", "разница", "различие", "различия", "отличие", "отличия", "різниця", "perbedaan",
  "fark", "farkı", "διαφορά",
]

/// "What we expect" and "How it works" tell; they are questions with a mark alone.
private let relatives: Set<String> = ["what", "how", "why", "when", "where", "who", "which"]
private let subjects: Set<String> = [
  "we", "you", "i", "they", "it", "he", "she", "this", "that", "these", "those", "the", "our", "my",
  "your", "people", "every", "everyone", "not", "it's", "you'll", "i've",
]

/// Words before an imperative that change nothing: "Briefly explain".
let softeners: Set<String> = [
  "please", "briefly", "so", "now", "and", "also", "ok", "okay", "mi", "ci",
]

/// A look at the first word, which spares most texts in ASCII the rest; "vs" may stand anywhere.
private func mayAsk(_ text: String) -> Bool {
  var word = WordSieve.Hash()
  var length = 0
  for byte in text.utf8 {
    if byte.isASCIILetter || byte == UInt8(ascii: "'") {
      word.take(byte)
      length += 1
    } else if length > 0 {
      break
    }
  }
  return length > 0 && askingWords.mayHold(word) || saysVersus(text)
}

/// Whether "vs" or "versus" stands in the text, in whatever case, be it within a word.
private func saysVersus(_ text: String) -> Bool {
  var before: UInt8 = 0
  var hasStart = false
  for byte in text.utf8 {
    let letter = byte | 0x20
    if before == UInt8(ascii: "v") {
      if letter == UInt8(ascii: "s") { return true }
      hasStart = hasStart || letter == UInt8(ascii: "e")
    }
    before = letter
  }
  return hasStart && text.lowercased().includes("versus")
}

/// The words that a text in ASCII letters begins with where it asks, unless it compares by "vs".
let firstAskingWords = openers.union(latinOpeners).union(softeners).union(relatives)
  .union(topicWords).union(["tell", "walk", "talk", "difference", "differences"])
  .union(foreignDifferences.map(String.init))

private let askingWords = WordSieve(firstAskingWords)
