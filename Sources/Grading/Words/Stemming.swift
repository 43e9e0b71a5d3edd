/// The part of an English word that its inflections and near relatives share.
///
/// As in `simulate`, `simulates`, `simulation` -> `simul`. A stem is for comparison only and need
/// not be a word. Light on purpose: it joins forms of one word but keeps `variance` from
/// `variable`, `general` from `generate` and `positive` from `position`. `word` is lower-case;
/// what is not all ASCII letters, or has fewer than four of them, comes back as it is.
func stem(_ word: String) -> String {
  var stem = Array(word.utf8)
  guard stem.count >= 3, stem.allSatisfy((UInt8(ascii: "a")...UInt8(ascii: "z")).contains) else {
    return word
  }
  guard !unchanging.contains(word) else { return word }
  stem.dropPlural()
  stem.dropVerbEnding()
  for ending in endings { stem.drop(ending) }
  stem.dropFinalVowel()
  return String(decoding: stem, as: UTF8.self)
}

/// An English word without the ending of a plural, as in `queries` -> `query`; others as they are.
func singular(of word: String) -> String {
  var letters = Array(word.utf8)
  guard letters.allSatisfy((UInt8(ascii: "a")...UInt8(ascii: "z")).contains),
    !unchanging.contains(word)
  else { return word }
  letters.dropPlural()
  return String(decoding: letters, as: UTF8.self)
}

/// Words that look inflected and are not.
private let unchanging: Set<String> = [
  "alias", "always", "atlas", "bias", "canvas", "chaos", "gas", "kubernetes", "lens",
  "less", "pandas", "series", "species",
]

/// An ending, what stands for it, and how many letters must be left before it.
private struct Ending {
  var text: [UInt8]
  var replacement: [UInt8]
  var least: Int
  /// Where not empty, the letter before the ending must be one of these.
  var after: [UInt8]

  init(_ text: String, _ replacement: String = "", least: Int, after: String = "") {
    self.text = Array(text.utf8)
    self.replacement = Array(replacement.utf8)
    self.least = least
    self.after = Array(after.utf8)
  }
}

/// Each is tried once, in this order, so that `reusability` becomes `reusable` and then `reus`.
private let endings: [Ending] = [
  Ending("ically", "ic", least: 3),
  Ending("ly", least: 4),
  Ending("ness", least: 4),
  Ending("ability", "able", least: 3),
  Ending("ibility", "ible", least: 3),
  Ending("ity", least: 5),
  Ending("isation", "ization", least: 3),
  Ending("ization", "ize", least: 3),
  Ending("ise", "ize", least: 4),
  Ending("is", "iz", least: 5, after: "lmdtnr"),
  Ending("ional", "ion", least: 3),
  Ending("ical", "ic", least: 3),
  Ending("ion", least: 3, after: "ts"),
  Ending("ive", least: 6, after: "ts"),
  Ending("ment", least: 5),
  Ending("sis", "s", least: 5),
  Ending("ency", "ent", least: 4),
  Ending("ent", least: 6),
  Ending("ance", least: 5, after: "bcdefghjklmnopqrstuvwxyz"),
  Ending("ence", least: 5),
  Ending("able", least: 4),
  Ending("izer", "ize", least: 3),
  Ending("or", least: 4, after: "t"),
  Ending("er", least: 4),
  Ending("ate", "at", least: 3),
  Ending("at", least: 5),
  Ending("yze", "yse", least: 3),
  Ending("yz", "ys", least: 3),
]

extension [UInt8] {
  fileprivate mutating func drop(_ ending: Ending) {
    guard last == ending.text.last else { return }
    let left = count - ending.text.count
    guard left >= ending.least, self[left...].elementsEqual(ending.text) else { return }
    guard ending.after.isEmpty || ending.after.contains(self[left - 1]) else { return }
    replaceSubrange(left..., with: ending.replacement)
  }

  fileprivate func hasSuffix(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { suffix($0.count).elementsEqual($0) }
  }

  fileprivate mutating func dropPlural() {
    guard count >= 4, hasSuffix("s") else { return }
    if hasSuffix("ss") || hasSuffix("us") || hasSuffix("is") { return }
    removeLast()
    if hasSuffix("ie"), count >= 4 { replaceSubrange((count - 2)..., with: [UInt8(ascii: "y")]) }
  }

  fileprivate mutating func dropVerbEnding() {
    let left: Int
    if hasSuffix("reed") || hasSuffix("teed"), count >= 5 {
      left = count - 1
    } else if hasSuffix("ing") {
      left = count - 3
    } else if hasSuffix("ed"), !hasSuffix("eed") {
      left = count - 2
    } else {
      return
    }
    // `embed` is no past tense.
    guard left >= 2, !hasSuffix("embed"), self[..<left].contains(where: \.isVowel) else { return }
    removeSubrange(left...)
    if hasSuffix("i") { self[count - 1] = UInt8(ascii: "y") }
  }

  /// `declare` and `declar` meet, `query` and `queri`, `fit` and `fitt`.
  fileprivate mutating func dropFinalVowel() {
    if count >= 3, hasSuffix("e") { removeLast() }
    if count >= 3, hasSuffix("y") { self[count - 1] = UInt8(ascii: "i") }
    if count >= 3, self[count - 1] == self[count - 2], !self[count - 1].isVowel { removeLast() }
  }
}

extension UInt8 {
  fileprivate var isVowel: Bool {
    switch Unicode.Scalar(self) {
    case "a", "e", "i", "o", "u", "y": true
    default: false
    }
  }
}
