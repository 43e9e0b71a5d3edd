/// The sentences of a paragraph, each without its full stop.
///
/// A single sentence that lists things (`a → b → c`, or four and more behind a colon) comes back as
/// what it lists. Sentences that only introduce an example or ask are left out.
func sentences(in paragraph: String) -> [String] {
  let all = split(paragraph, atEnds: ".!?").map(\.trimmedSentence).filter { sentence in
    let beginning = sentence.prefix(12).lowercased()
    return sentence.contains(where: \.isLetter)
      && !(sentence.hasPrefix("(") && sentence.hasSuffix(")"))
      && !["for example", "e.g", "example"].contains { beginning.hasPrefix($0) }
  }
  let told = all.filter { $0.last != "?" }
  if !told.isEmpty, told.count < all.count { return told }
  guard all.count == 1, let only = all.first else { return all }
  for separator in [" → ", " -> "] where only.contains(separator) {
    return pieces(of: only, separator: separator)
  }
  guard only.contains(": ") else { return all }
  let listed = pieces(of: only, separator: ", ")
  return listed.count >= 4 && listed.allSatisfy(\.isMadeOfWords) ? listed : all
}

/// Whether no sentence of the text ends before its own end.
func isOneSentence(_ text: String) -> Bool {
  split(text, atEnds: ".!?").count { $0.contains(where: \.isLetter) } == 1
}

/// Whether a sentence that opens an answer says something by itself.
///
/// "There are three reasons." and "It depends on two things." only announce what follows.
func saysMainThing(_ sentence: String) -> Bool {
  let words = sentence.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" }
  return words.count >= 4 && !words.contains { announcing.contains($0) }
}

private let announcing: Set<Substring> = [
  "two", "three", "four", "five", "six", "seven", "several", "following", "below", "here",
  "depends",
]

/// The text up to the end of its first sentence or its first semicolon.
///
/// Behind a lead less than three words before it say too little, as in "Cost: none; it is cut off."
func firstClause(_ text: String) -> String {
  guard let first = split(text, atEnds: ".!").first(where: { $0.contains(where: \.isLetter) })
  else { return text.trimmedSentence }
  var clause = ""
  for part in split(first, atEnds: ";") {
    clause += part
    let sides = clause.split(separator: ": ", maxSplits: 1)
    if sides.count < 2 || sides[1].split(separator: " ").count >= 3 { break }
  }
  return clause.trimmedSentence
}

/// The steps of a text that numbers them within one line.
///
/// `Sort. 2. Merge. 3. Write.` has three; a text in which no ` 2. ` stands is one.
func stepsInLine(_ text: String) -> [String] {
  var steps: [String] = []
  var rest = Substring(text)
  while let mark = rest.firstRange(of: " \(steps.count + 2). ") {
    steps.append(String(rest[..<mark.lowerBound]))
    rest = rest[mark.upperBound...]
  }
  return steps + [String(rest)]
}

extension String {
  /// Line ends and runs of spaces as one space.
  var oneLine: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Without the colon or full stop at the end.
  var withoutColon: String {
    var text = Substring(self)
    while let last = text.last, last.isWhitespace || last == ":" { text.removeLast() }
    return String(text)
  }

  /// Whether it has a word of three letters and no number stands for all of it.
  fileprivate var isMadeOfWords: Bool {
    split { !$0.isLetter }.contains { $0.count >= 3 }
  }

  fileprivate var trimmedSentence: String {
    var text = Substring(self).drop(while: \.isWhitespace)
    while let last = text.last, last.isWhitespace || ".;".contains(last) { text.removeLast() }
    return String(text)
  }
}

/// Splits after a mark that a space follows, but not inside brackets and not after "e.g." or a "2."
/// that counts what follows.
///
/// - Complexity: O(n); marks and brackets are ASCII, so bytes are enough.
private func split(_ text: String, atEnds marks: String) -> [String] {
  let bytes = Array(text.utf8)
  let marks = Array(marks.utf8)
  var parts: [String] = []
  var start = 0
  var depth = 0
  for (index, byte) in bytes.enumerated() {
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): depth = max(0, depth - 1)
    default: break
    }
    // What ends is more than its mark: "! =" begins with one.
    guard depth == 0, marks.contains(byte), isSpace(bytes[(index + 1)...]),
      byte != UInt8(ascii: "!") || bytes[start..<index].contains(where: { $0 > UInt8(ascii: " ") }),
      byte != UInt8(ascii: ".") || endsSentence(bytes[start..<index], before: bytes[(index + 1)...])
    else { continue }
    parts.append(String(decoding: bytes[start...index], as: UTF8.self))
    start = index + 1
  }
  guard start < bytes.count else { return parts }
  return parts + [String(decoding: bytes[start...], as: UTF8.self)]
}

/// Whether nothing or a space comes next.
private func isSpace(_ rest: ArraySlice<UInt8>) -> Bool {
  guard let next = rest.first else { return true }
  guard next >= 0x80 else { return next == 0x20 || (0x09...0x0d).contains(next) }
  return String(decoding: rest.prefix(4), as: UTF8.self).first?.isWhitespace ?? true
}

/// Whether the full stop behind `text` ends a sentence, and no abbreviation, number or initial.
private func endsSentence(_ text: ArraySlice<UInt8>, before rest: ArraySlice<UInt8>) -> Bool {
  let words = String(decoding: text.suffix(64), as: UTF8.self).split(separator: " ")
  guard let word = words.last else { return true }
  if abbreviations.contains(word.lowercased()) { return false }
  guard word.count == 1 || word.allSatisfy(\.isNumber) else { return true }
  // "2. Merge" counts, "costs 2. Merging" ends, as "n - 1. Deviations" does.
  let next = String(decoding: rest.prefix(8), as: UTF8.self).first { !$0.isWhitespace }
  guard let before = words.dropLast().last else { return false }
  guard next?.isLowercase != true else { return false }
  if word.allSatisfy(\.isNumber) { return !ordinalWords.contains(before.lowercased()) }
  // "J. Doe" and "by J. Doe" name somebody, "in case B. Then" does not.
  let isInitial = word.first?.isUppercase == true && word.first?.isLetter == true
  return !isInitial || before.first?.isLowercase == true && !naming.contains(String(before))
}

private let abbreviations: Set<String> = [
  "e.g", "i.e", "vs", "etc", "cf", "approx", "resp", "w.r.t",
]

/// Words before an ordinal of German, or before any number of a list.
private let ordinalWords: Set<String> = [
  "im", "am", "der", "die", "das", "den", "dem", "des", "vom", "zum", "beim", "no", "nr",
]

/// Words before a name.
private let naming: Set<String> = ["by", "from", "and", "with", "after", "see", "von", "de"]

private func pieces(of text: String, separator: String) -> [String] {
  let body = text.split(separator: ": ", maxSplits: 1).last.map(String.init) ?? text
  var parts: [String] = [""]
  var depth = 0
  var rest = Substring(body)
  while let character = rest.first {
    if "([{".contains(character) { depth += 1 }
    if ")]}".contains(character) { depth = max(0, depth - 1) }
    if depth == 0, rest.hasPrefix(separator) {
      rest = rest.dropFirst(separator.count)
      parts.append("")
    } else {
      parts[parts.count - 1].append(rest.removeFirst())
    }
  }
  return parts.map { part in
    let text = part.trimmedSentence
    return text.lowercased().hasPrefix("and ") ? String(text.dropFirst(4)) : text
  }.filter { !$0.isEmpty }
}

extension Substring {
  /// Without the stops at its end and the space around it.
  var withoutStops: String {
    var text = self
    while let last = text.last, last.isWhitespace || ".,;".contains(last) { text.removeLast() }
    return String(text.drop(while: \.isWhitespace))
  }

  /// Where `part` first stands.
  func firstRange(of part: String) -> Range<Substring.Index>? {
    var rest = self
    while !rest.isEmpty {
      if rest.hasPrefix(part) {
        return rest.startIndex..<rest.index(rest.startIndex, offsetBy: part.count)
      }
      rest = rest.dropFirst()
    }
    return nil
  }
}
