/// A statement in bold, and below it the verdict with its reason.
func splitBoldStatement(_ source: String) -> (String, String)? {
  let first = source.firstLine.trimmingBreak
  let statement = unwrapped(first)
  let rest = String(source.dropFirst(source.firstLine.count)).trimmingBreak
  let verdict = rest.prefix { !".,;:!-–— \n".contains($0) }
  guard statement != first, !rest.isEmpty, isVerdict(String(verdict)) else { return nil }
  return (statement, rest)
}

/// A statement in a line of its own, and the verdict with its reason in the next one.
func splitStatementAbove(_ source: String) -> (String, String)? {
  let first = source.firstLine
  let rest = String(source.dropFirst(first.count)).trimmingBreak
  guard !rest.isEmpty, beginsWithVerdict(plainLine(rest.firstLine)) else { return nil }
  return (first.trimmingBreak, rest)
}

private let twoWordVerdicts: Set<String> = [
  "not true", "not false", "niet waar", "non vero", "nicht wahr", "nicht richtig", "no es cierto",
  "não é verdade", "pas vrai", "не верно",
]

/// Whether a text is a verdict, alone or with its reason behind it.
func beginsWithVerdict(_ text: String) -> Bool {
  let start = text.prefix { !".,;:!-–—（(\n".contains($0) }
  if twoWordVerdicts.contains(start.lowercased().trimmingBreak) { return true }
  let word = start.prefix { $0 != " " }
  guard isVerdict(String(word), ofStatement: true) else { return false }
  // "A" and "I" begin a sentence.
  let isLetter = word.count == 1 && word.first?.isASCII == true && word.first?.isLetter == true
  guard isLetter, word.endIndex < text.endIndex else { return true }
  return text[word.endIndex] != " "
}

/// A statement, and the verdict at its end: in bold, in brackets, or behind a dash or an arrow.
func splitVerdict(_ line: String, _ areJudged: Bool) -> (String, String)? {
  guard line.utf8.count < 400, areJudged || mayEndInVerdict(line), let last = line.last else {
    return nil
  }
  let text = line[...]
  for (open, close) in marksAround where line.utf8.last == close.utf8.last && line.hasSuffix(close)
  {
    let inner = text.dropLast(close.count)
    guard let start = inner.lastStart(of: open) else { continue }
    let verdict = String(inner[inner.index(start, offsetBy: open.count)...])
    guard isVerdict(verdict, ofStatement: areJudged) else { continue }
    return split(text[..<start], verdict.filter { !"()（）".contains($0) })
  }
  if !last.isASCII, "√×✓✗✔✘✅❌".contains(last) { return split(text.dropLast(), String(last)) }
  for mark in marksBefore {
    guard let start = text.lastStart(of: mark, within: longestVerdict + mark.utf8.count) else {
      continue
    }
    let verdict = String(text[text.index(start, offsetBy: mark.count)...])
    if verdict.utf8.count <= longestVerdict, isVerdict(verdict, ofStatement: areJudged) {
      return split(areJudged ? text[..<start] + " " : text[..<start], verdict)
    }
  }
  return nil
}

private let marksAround = [
  ("**", "**"), ("__", "__"), ("(", ")"), ("（", "）"), ("[", "]"), ("*", "*"),
]

private let marksBefore = [" - ", " – ", " — ", " -> ", " → ", ": ", " = "]

/// A look at the last bytes: a bracket, bold or what is beyond ASCII, or a dash with a word behind,
/// and the last word.
private func mayEndInVerdict(_ line: String) -> Bool {
  let found = line.utf8.withContiguousStorageIfAvailable { bytes -> Bool in
    guard let last = bytes.last else { return false }
    let isMarked = last >= 0x80 || "*_)]".utf8.contains(last)
    // Behind a dash or an arrow there is no room for more.
    let end = isMarked ? bytes[...] : bytes.suffix(longestVerdict + 5)
    guard isMarked || end.contains(where: isSeparator) else { return false }
    // Links and the like may hide the word.
    return end.contains(where: mayHideText) || endsInVerdict(bytes)
  }
  return found ?? true
}

private func endsInVerdict(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
  var word: [UInt8] = []
  for byte in line.reversed() {
    if byte >= 0x80 { return true }
    if isLetter(byte) {
      word.append(byte)
      // No verdict in ASCII letters is longer.
      if word.count > 10 { return false }
    } else if !word.isEmpty {
      break
    }
  }
  return word.count == 1 || isVerdict(String(decoding: word.reversed(), as: UTF8.self))
}

private func mayHideText(_ byte: UInt8) -> Bool {
  switch UnicodeScalar(byte) {
  case "[", "<", "`", "&", "\\", "$", "~": true
  default: false
  }
}

private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7a).contains(byte | 0x20) }

/// A statement behind its verdict, as in `(T) 1. Ports are 16 bits wide` and `1. (×) ...`.
func splitLeadingVerdict(_ line: String) -> (String, String)? {
  // A number before it is not long.
  guard line.utf8.prefix(48).contains(where: { $0 >= 0x80 || $0 == 0x28 || $0 == 0x5b }) else {
    return nil
  }
  guard mayHoldVerdict(line) else { return nil }
  let title = Title(plain: line)
  for source in [line, title.text] {
    guard let open = source.first, "(（[".contains(open),
      let close = source.prefix(12).firstIndex(where: { ")）]".contains($0) })
    else { continue }
    let verdict = source[..<close].dropFirst().filter { $0 != " " && $0 != "　" }
    guard isVerdict(verdict) else { continue }
    let rest = source[source.index(after: close)...].drop { $0 == " " }
    let number = source == line ? "" : (title.number.map { $0 + ". " } ?? "")
    return rest.isEmpty ? nil : (number + rest, verdict)
  }
  return nil
}

/// Whether a verdict stands in brackets anywhere, as far as ASCII tells.
private func mayHoldVerdict(_ line: String) -> Bool {
  let found = line.utf8.withContiguousStorageIfAvailable { bytes -> Bool in
    guard bytes.allSatisfy({ $0 < 0x80 }) else { return true }
    return bytes.indices.contains { open in
      guard bytes[open] == UInt8(ascii: "(") || bytes[open] == UInt8(ascii: "["),
        let close = bytes[open...].prefix(12).firstIndex(where: { $0 == 0x29 || $0 == 0x5d })
      else { return false }
      let verdict = bytes[(open + 1)..<close].filter { $0 != 0x20 }
      return isVerdict(String(decoding: verdict, as: UTF8.self))
    }
  }
  return found ?? true
}

private func split(_ text: Substring, _ verdict: String) -> (String, String)? {
  var text = text
  guard let before = text.last, before == " " || ".。?？!！".contains(before) else { return nil }
  while let last = text.last, last == " " || last == "→" { text.removeLast() }
  for mark in ["Answer:", "->", "–", "—", "-"] where text.hasSuffix(mark) {
    text = text.dropLast(mark.count)
    while text.last == " " { text.removeLast() }
  }
  return text.isEmpty ? nil : (String(text), verdict)
}

/// Whether a byte belongs to a dash, an arrow or another mark before a verdict.
func isSeparator(_ byte: UInt8) -> Bool {
  switch UnicodeScalar(byte) {
  case "-", ":", "=", "\u{e2}": true
  default: false
  }
}

/// In bytes, of one behind a dash or an arrow.
let longestVerdict = 16
