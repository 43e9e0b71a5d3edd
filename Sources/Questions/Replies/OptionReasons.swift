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
    var lines: [String] = []
    for line in explanation.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      var kept: [Substring] = []
      var about: [Int] = []
      for sentence in sentencesWithEnds(of: line) {
        let named = leadingOptions(of: sentence, among: count)
        if !named.isEmpty { about = named }
        if about.isEmpty { kept.append(sentence) }
        for option in about {
          each[option] = [each[option], String(sentence)].compactMap(\.self).joined(separator: " ")
        }
      }
      if !kept.isEmpty || line.isEmpty { lines.append(kept.joined(separator: " ")) }
    }
    general = lines.joined(separator: "\n")
    while general.last?.isNewline == true { general.removeLast() }
    // A text that speaks of one option alone is the explanation of the whole.
    if each.isEmpty { general = explanation }
  }
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
