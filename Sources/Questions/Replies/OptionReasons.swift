/// An explanation, taken apart by the options that it speaks of.
///
/// A sentence or a list item that begins with letters, as in `B is wrong`, `B and D: ...` or `(B)`, is
/// about those options, and so is what follows it on its line; the rest is about all.
package struct OptionReasons: Hashable, Sendable {
  /// Markdown; empty where every sentence is about an option.
  package var general = ""
  /// Markdown, by the position of the option.
  package var each: [Int: String] = [:]

  package init() {}

  /// - Complexity: O(n) in the length of the text.
  package init(in explanation: String, among count: Int) {
    var parts: [String] = []
    for block in textBlocks(of: explanation) {
      let text = block.enumerated().map { number, line in
        number == 0 ? line : line.drop(while: \.isWhitespace)
      }.joined(separator: " ")[...]
      var kept: [Substring] = []
      var about: [Int] = []
      for sentence in sentencesWithEnds(of: text) {
        let named = leadingOptions(of: sentence, among: count)
        if !named.isEmpty { about = named }
        if about.isEmpty { kept.append(sentence) }
        for option in about {
          each[option] = [each[option], String(sentence)].compactMap(\.self).joined(separator: " ")
        }
      }
      if about.isEmpty {
        parts += block.map(String.init)
      } else if !kept.isEmpty {
        parts.append(kept.joined(separator: " "))
      }
    }
    general = parts.joined(separator: "\n")
    while general.last?.isNewline == true { general.removeLast() }
    if each.isEmpty { general = explanation }
  }
}

/// The lines of each paragraph or item, which may be wrapped; an empty line and one of code stand alone.
private func textBlocks(of text: String) -> [[Substring]] {
  var blocks: [[Substring]] = []
  var isOpen = false
  var isCode = false
  for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
    let start = line.drop(while: \.isWhitespace)
    let isFence = start.hasPrefix("```") || start.hasPrefix("~~~")
    let isText = !isFence && !isCode && !start.isEmpty
    if isFence { isCode.toggle() }
    if isOpen, isText, !isMarked(start), let last = blocks.popLast() {
      blocks.append(last + [line])
    } else {
      blocks.append([line])
    }
    isOpen = isText
  }
  return blocks
}

/// Whether an item, a heading, a quote or a row begins there.
private func isMarked(_ line: Substring) -> Bool {
  let digits = line.prefix(while: \.isNumber)
  if !digits.isEmpty, [". ", ") "].contains(where: line.dropFirst(digits.count).hasPrefix) {
    return true
  }
  return ["- ", "* ", "+ ", "#", ">", "|"].contains(where: line.hasPrefix)
}

/// Each with its full stop.
private func sentencesWithEnds(of line: Substring) -> [Substring] {
  var sentences: [Substring] = []
  var start = line.startIndex
  var index = start
  while index < line.endIndex {
    let next = line.index(after: index)
    if ".;!?".contains(line[index]), next < line.endIndex, line[next].isWhitespace,
      line[start..<index].split(whereSeparator: \.isWhitespace).count > 1
    {
      sentences.append(line[start..<next])
      start = line[next...].firstIndex { !$0.isWhitespace } ?? line.endIndex
      index = start
    } else {
      index = next
    }
  }
  return start < line.endIndex ? sentences + [line[start...]] : sentences
}

/// The options whose letters a sentence begins with, a mark of a list and "Option" before them left out.
private func leadingOptions(of sentence: Substring, among count: Int) -> [Int] {
  var words = spacedWords(of: String(sentence))[...]
  while let first = words.first, first.bare.isEmpty || ["Option", "Options"].contains(first.bare) {
    words.removeFirst()
  }
  var found: [Int] = []
  while let word = words.first, let position = position(ofLetter: word.bare, among: count),
    word.bare.first?.isUppercase == true || word.isMarked
  {
    found.append(position)
    let isMarked = word.isMarked
    words.removeFirst()
    guard let next = words.first else { return found }
    let bare = next.bare.lowercased()
    if bare == "and" || bare == "or", words.count > 1,
      Questions.position(ofLetter: words[words.startIndex + 1].bare, among: count) != nil
    {
      words.removeFirst()
      continue
    }
    if Questions.position(ofLetter: next.bare, among: count) != nil, next.bare != "a" { continue }
    // "A hash table ..." speaks of no option.
    let isPlain = found == [0] && !isMarked
    return isPlain && !verbsOfOptions.contains(bare) ? [] : found
  }
  return []
}
