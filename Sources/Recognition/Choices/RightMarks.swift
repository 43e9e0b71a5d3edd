/// An option's text without the sign that it is right or wrong, and whether it is called right.
///
/// "443 ✅", "443 (correct)", "443 <- correct", "✔ 443"; crosses and votes are taken off as well.
func splitRightMark(_ text: String) -> (text: String, isRight: Bool) {
  guard text.utf8.withContiguousStorageIfAvailable({ mayBeMarked($0) }) ?? true else {
    return (text, false)
  }
  var rest = withoutTags(around: text)[...]
  var isRight = false
  var hasChanged = true
  while hasChanged {
    hasChanged = false
    while let last = rest.last, last.isWhitespace || last == "\\" { rest.removeLast() }
    // All signs are beyond ASCII.
    if let last = rest.last, !last.isASCII, let sign = signs[last] {
      rest.removeLast()
      isRight = isRight || sign
      hasChanged = true
    } else if let first = rest.first, !first.isASCII, let sign = signs[first],
      rest.dropFirst().first == " "
    {
      rest = rest.dropFirst().drop { $0 == " " }
      isRight = isRight || sign
      hasChanged = true
    } else if let inner = highlighted(rest) {
      rest = inner
      isRight = true
      hasChanged = true
    } else if let note = trailingNote(of: rest) {
      rest = note.rest
      isRight = isRight || note.isRight
      hasChanged = true
    }
  }
  guard rest.contains(where: { !$0.isWhitespace }) else { return (text, isRight) }
  return (String(rest), isRight)
}

/// Whether a tick in brackets may end a text, as in "443 [x]" and "443 (✓)".
private func mayEndInSign(_ text: some BidirectionalCollection<UInt8>) -> Bool {
  guard let close = text.lastIndex(where: { $0 > 0x20 }), ")]".utf8.contains(text[close]) else {
    return false
  }
  let inside = text[..<close].suffix(8)
  return inside.contains { "([".utf8.contains($0) }
    && inside.last.map { $0 >= 0x80 || $0 | 0x20 == UInt8(ascii: "x") } ?? false
}

/// A text with tags around all of it as marks: bold for `<b>` and `<u>`, a highlight for `<mark>`.
private func withoutTags(around text: String) -> String {
  guard text.utf8.first == UInt8(ascii: "<") else { return text }
  let source = text.trimmingBreak
  for (tag, mark) in [
    ("b", "**"), ("strong", "**"), ("u", "**"), ("ins", "**"), ("mark", "=="),
  ] where source.hasPrefix("<\(tag)>") && source.hasSuffix("</\(tag)>") {
    let inner = source.dropFirst(tag.utf8.count + 2).dropLast(tag.utf8.count + 3)
    return inner.includes("<") ? text : mark + inner + mark
  }
  return text
}

/// What stands between the marks of a highlight around all of a text, as in `==443==`.
private func highlighted(_ text: Substring) -> Substring? {
  guard text.utf8.count > 4, text.hasPrefix("=="), text.hasSuffix("==") else { return nil }
  let inner = text.dropFirst(2).dropLast(2)
  return inner.first == "=" || inner.firstRange(of: "==") != nil ? nil : inner
}

private func mayBeHighlighted(_ text: some BidirectionalCollection<UInt8>) -> Bool {
  text.starts(with: "==".utf8) && text.last { $0 > 0x20 } == UInt8(ascii: "=")
}

/// A look at the bytes at both ends, which spares most texts the rest.
private func mayBeMarked(_ text: some BidirectionalCollection<UInt8>) -> Bool {
  guard let first = text.first, let last = text.last else { return false }
  if first >= 0x80 || last <= 0x20 || last == UInt8(ascii: "\\") { return true }
  if mayBeHighlighted(text) || first == UInt8(ascii: "<") { return true }
  var before: UInt8 = 0
  return text.suffix(48).contains { byte in
    defer { before = byte }
    return mayBeginNote(byte) || byte == 0x20 && before == 0x20
  }
}

private func mayBeginNote(_ byte: UInt8) -> Bool {
  switch UnicodeScalar(byte) {
  case "(", "[", "<", "-", "=", "*", "\u{80}"..."\u{ff}": true
  default: false
  }
}

private let signs: [Character: Bool] = [
  "✅": true, "✔": true, "✔️": true, "✓": true, "☑": true, "☑️": true, "√": true, "🟢": true,
  "👍": true, "❌": false, "✗": false, "✘": false, "❎": false, "✖": false, "✖️": false, "🔴": false,
]

/// A note at the end: in brackets, behind an arrow, or behind two spaces.
private func trailingNote(of text: Substring) -> (rest: Substring, isRight: Bool)? {
  guard mayEndInNote(text.utf8) || mayEndInSign(text.utf8) else { return nil }
  if let last = text.last, ")]".contains(last),
    let open = text.lastIndex(where: { "([".contains($0) }),
    let first = text[open...].dropFirst().first, text[open...].count <= 4
  {
    // "443 [x]", "443 (✓)"
    let inside = text[open...].dropFirst().dropLast()
    if inside.count == 1, let sign = last == "]" && "xX".contains(first) ? true : signs[first] {
      return (text[..<open], sign)
    }
  }
  for start in noteStarts(in: text) {
    let note = text[start...].filter { $0.isLetter || $0 == " " }.lowercased()
    let name = note.split(separator: " ").joined(separator: " ")
    if rightNotes.contains(name) { return (text[..<start], true) }
    if otherNotes.contains(name) { return (text[..<start], false) }
  }
  return nil
}

/// Whether a text may be called right, as far as its bytes tell.
func mayBeCalledRight(_ text: some BidirectionalCollection<UInt8>) -> Bool {
  guard mayBeMarked(text), let first = text.first else { return false }
  return first >= 0x80 || mayBeHighlighted(text) || first == UInt8(ascii: "<") || mayEndInNote(text)
    || mayEndInSign(text)
}

/// A look at the last letters before a space, which spares most texts the rest.
///
/// Other signs between them count for nothing, as they do in a note.
private func mayEndInNote(_ text: some BidirectionalCollection<UInt8>) -> Bool {
  var word = WordSieve.Hash()
  var length = 0
  for byte in text.reversed() {
    if byte >= 0x80 { return true }
    if byte.isASCIILetter {
      word.take(byte)
      length += 1
      if lastWords.mayHold(word) { return true }
    }
    if byte == UInt8(ascii: " "), length > 0 { break }
    if length == longestLastWord { break }
  }
  return false
}

/// The last words of all notes in ASCII, from their ends.
private let lastWords = WordSieve(
  rightNotes.union(otherNotes).compactMap { $0.split(separator: " ").last }
    .map { String($0.reversed()) }
)

private let longestLastWord =
  rightNotes.union(otherNotes).compactMap { $0.split(separator: " ").last?.utf8.count }.max() ?? 0

/// Where a note may begin, the last place first.
private func noteStarts(in text: Substring) -> [Substring.Index] {
  var starts: [Substring.Index] = []
  var index = text.endIndex
  for _ in 0..<40 where index > text.startIndex {
    index = text.index(before: index)
    let character = text[index]
    guard character.isLetter || " *_!()[]（）【】<>-=→←".contains(character) else { break }
    if "([（【".contains(character) {
      var start = index
      while start > text.startIndex, "*_".contains(text[text.index(before: start)]) {
        start = text.index(before: start)
      }
      starts.append(start)
    } else if text[index...].hasPrefix("<-") || text[index...].hasPrefix("<=") || character == "←"
      || text[index...].hasPrefix(" - ") || text[index...].hasPrefix(" -- ")
      || text[index...].hasPrefix("-->") || text[index...].hasPrefix("=>") || character == "→"
      || text[index...].hasPrefix("  ") || text[index...].hasPrefix(" *")
    {
      starts.append(index)
    }
  }
  return starts
}

private let rightNotes: Set<String> = [
  "correct", "correct answer", "right", "right answer", "answer", "true answer", "this one",
  "the correct answer", "correcta", "correcto", "respuesta correcta", "correta", "correto",
  "resposta correta", "richtig", "korrekt", "richtige antwort", "juste", "bonne réponse",
  "corretta", "corretto", "risposta corretta", "верно", "правильно", "правильный ответ", "doğru",
  "doğru cevap", "正确", "正确答案", "正解", "정답", "صحيح",
]

private let otherNotes: Set<String> = [
  "most voted", "incorrect", "wrong", "your answer", "falsch", "incorrecta", "неверно", "yanlış",
]
