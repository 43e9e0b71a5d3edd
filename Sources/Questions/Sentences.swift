/// The sentences of a paragraph, each without its full stop.
///
/// A single sentence that lists things (`a → b → c`, or four and more between commas) comes back as
/// what it lists. Sentences that only introduce an example are left out.
func sentences(in paragraph: String) -> [String] {
  let all = split(paragraph, atEnds: ".!?").map(\.trimmedSentence).filter { sentence in
    sentence.contains(where: \.isLetter) && !(sentence.hasPrefix("(") && sentence.hasSuffix(")"))
      && !["for example", "e.g", "example"].contains { sentence.lowercased().hasPrefix($0) }
  }
  guard all.count == 1, let only = all.first else { return all }
  for separator in [" → ", " -> "] where only.contains(separator) {
    return pieces(of: only, separator: separator)
  }
  let listed = pieces(of: only, separator: ", ")
  return listed.count >= 4 ? listed : all
}

/// The text up to the end of its first sentence or its first semicolon.
func firstClause(_ text: String) -> String {
  guard let first = split(text, atEnds: ".;!").first(where: { $0.contains(where: \.isLetter) })
  else { return text.trimmedSentence }
  return first.trimmedSentence
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

  fileprivate var trimmedSentence: String {
    var text = Substring(self).drop(while: \.isWhitespace)
    while let last = text.last, last.isWhitespace || ".;".contains(last) { text.removeLast() }
    return String(text)
  }
}

/// Splits after a mark that a space follows, but not inside brackets and not after "e.g." or "2.".
private func split(_ text: String, atEnds marks: String) -> [String] {
  var parts: [String] = []
  var part = ""
  var depth = 0
  var characters = Array(text)[...]
  while let character = characters.popFirst() {
    part.append(character)
    if "([{".contains(character) { depth += 1 }
    if ")]}".contains(character) { depth = max(0, depth - 1) }
    guard marks.contains(character), depth == 0, characters.first?.isWhitespace ?? true,
      character != "." || !endsInAbbreviation(part)
    else { continue }
    parts.append(part)
    part = ""
  }
  return part.isEmpty ? parts : parts + [part]
}

private func endsInAbbreviation(_ text: String) -> Bool {
  guard let word = text.split(separator: " ").last?.dropLast() else { return false }
  return word.count == 1 || word.allSatisfy(\.isNumber)
    || ["e.g", "i.e", "vs", "etc", "cf", "approx", "resp", "w.r.t"].contains(word.lowercased())
}

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
  /// Where `part` first stands.
  fileprivate func firstRange(of part: String) -> Range<Substring.Index>? {
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
