import Markdown
import Questions

/// Statements with the verdict on the line: `1. Ports are 16 bits wide. **True**`, `(×)`.
///
/// Two of them in a list or in paragraphs below each other; below a heading that asks "True or
/// false?", numbered headings are statements too, whose verdicts stand elsewhere.
struct TrueFalseLists: Dialect {
  let name = "true-false-lists"
  let summary = "statements, each with whether it is true"

  func claims(in page: Page) -> [Claim] {
    statements(in: page) + headings(in: page)
  }

  private func statements(in page: Page) -> [Claim] {
    var claims: [Claim] = []
    var run: [Claim] = []
    func close() {
      if run.count >= 2 { claims += run }
      run = []
    }
    for (position, block) in page.blocks.enumerated() {
      switch page.document.kind(block) {
      case .paragraph:
        let found = statement(block, at: position, in: page)
        if let found { run.append(found) } else { close() }
      case .list:
        let items = Array(page.document.children(block))
        let found = items.compactMap { item -> Claim? in
          guard let first = page.document.firstChild(item), page.document.next(first) == nil else {
            return nil
          }
          return statement(first, at: position, in: page)
        }.map { numbered($0, among: items, from: block, of: page.document) }
        if found.count * 5 >= items.count * 4 { run += found } else { close() }
      default: close()
      }
    }
    close()
    return claims
  }

  private func statement(_ block: NodeID, at position: Int, in page: Page) -> Claim? {
    guard page.document.kind(block) == .paragraph,
      mayBeJudged(page.document.bytes[page.document.range(block)])
    else { return nil }
    let line = page.document.markdown(block).oneLine
    guard
      let (text, verdict) = splitVerdict(line) ?? splitLeadingVerdict(line)
        ?? splitBothVerdicts(line) ?? splitReasonedVerdict(line)
    else { return nil }
    let lines = page.document.lines(block)
    let title = Title(plain: plainLine(text), markdown: text)
    guard title.text.split(separator: " ").count >= 3 || title.text.utf8.count >= 15 else {
      return nil
    }
    var draft = Draft(
      form: Recall(),
      title: title.text,
      line: lines.lowerBound,
      lastLine: lines.upperBound
    )
    draft.titleMarkdown = title.markdown
    draft.number = title.number
    draft.path = page.path(above: position)
    let said = verdict.oneLine
    draft.answer = said.isEmpty ? nil : said
    let isAnnounced = draft.path.contains(where: isTrueOrFalse)
    return Claim(draft, weight: isAnnounced ? .labelled : .shaped)
  }

  /// The claim with the number of its item, by which a key may name it.
  private func numbered(
    _ claim: Claim,
    among items: [NodeID],
    from list: NodeID,
    of document: Document
  ) -> Claim {
    guard case .list(let style) = document.kind(list), case .ordered(let start, _) = style.marker,
      let offset = items.firstIndex(where: { document.lines($0).contains(claim.draft.line) })
    else { return claim }
    var claim = claim
    claim.draft.number = claim.draft.number ?? String(Int(start) + offset)
    return claim
  }

  private func headings(in page: Page) -> [Claim] {
    page.headings.filter { heading in
      heading.title.label?.kind == .number
        && page.headings(above: heading.position).last.map { isTrueOrFalse($0.title.text) } == true
    }.map { heading in
      var draft = Draft(
        form: Recall(),
        title: heading.title.text,
        line: heading.line,
        lastLine: heading.line
      )
      draft.titleMarkdown = heading.title.markdown
      draft.number = heading.title.number
      draft.path = page.path(above: heading.position)
      draft.fill(from: page.fields(in: page.body(of: heading)))
      return Claim(draft, weight: .shaped)
    }
  }

  private func isTrueOrFalse(_ title: String) -> Bool {
    let last = title.split { ":–—".contains($0) }.last.map(String.init) ?? title
    return asksTrueOrFalse(last)
  }
}

/// A look at the bytes of a line, which spares most of them the rest: a verdict has a bracket near the
/// start, or a mark at the end or before a word there.
private func mayBeJudged(_ source: ArraySlice<UInt8>) -> Bool {
  if source.contains(where: { $0 == 0x0a || $0 == 0x0d }) { return true }
  // Blanks count once, as in one line.
  let line = source.reversed().drop { $0 <= 0x20 }
  guard let last = line.first else { return false }
  if last >= 0x80 || "*_)]".utf8.contains(last) { return true }
  return source.hasNear(48) { $0 >= 0x80 || $0 == 0x28 || $0 == 0x5b }
    || line.hasNear(longestVerdict + 5) { isSeparator($0) || $0 == UInt8(ascii: "/") }
    || mayHoldReasonedVerdict(source)
}

extension Sequence<UInt8> {
  /// Whether a byte is such among the first ones, runs of blanks counted as one.
  fileprivate func hasNear(_ length: Int, where isWanted: (UInt8) -> Bool) -> Bool {
    var count = 0
    var isBlank = true
    for byte in self {
      if isWanted(byte) { return true }
      if byte > 0x20 || !isBlank { count += 1 }
      isBlank = byte <= 0x20
      if count >= length { return false }
    }
    return false
  }
}

/// A statement, and the verdict at its end: in bold, in brackets, or behind a dash or an arrow.
private func splitVerdict(_ line: String) -> (String, String)? {
  guard line.utf8.count < 400, mayEndInVerdict(line), let last = line.last else { return nil }
  let text = line[...]
  for (open, close) in marksAround where line.utf8.last == close.utf8.last && line.hasSuffix(close)
  {
    let inner = text.dropLast(close.count)
    guard let start = inner.lastStart(of: open) else { continue }
    let verdict = String(inner[inner.index(start, offsetBy: open.count)...])
    guard isVerdict(verdict) else { continue }
    return split(text[..<start], verdict)
  }
  if !last.isASCII, "√×✓✗✔✘✅❌".contains(last) { return split(text.dropLast(), String(last)) }
  for mark in marksBefore {
    guard let start = text.lastStart(of: mark, within: longestVerdict + mark.utf8.count) else {
      continue
    }
    let verdict = String(text[text.index(start, offsetBy: mark.count)...])
    if verdict.utf8.count <= longestVerdict, isVerdict(verdict) {
      return split(text[..<start], verdict)
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
private func splitLeadingVerdict(_ line: String) -> (String, String)? {
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
private func isSeparator(_ byte: UInt8) -> Bool {
  switch UnicodeScalar(byte) {
  case "-", ":", "=", "\u{e2}": true
  default: false
  }
}

/// In bytes, of one behind a dash or an arrow.
private let longestVerdict = 16

extension Substring {
  /// Where `mark` last stands among the last bytes; only the same bytes are a mark's characters.
  fileprivate func lastStart(of mark: String, within length: Int = .max) -> Index? {
    let wanted = mark.utf8
    let bytes = utf8.suffix(length)
    var start = bytes.index(bytes.endIndex, offsetBy: -wanted.count, limitedBy: bytes.startIndex)
    while let place = start {
      if bytes[place...].starts(with: wanted), self[place...].hasPrefix(mark) { return place }
      start = bytes.index(place, offsetBy: -1, limitedBy: bytes.startIndex)
    }
    return nil
  }
}
