import Markdown

/// The bold start of an item or paragraph, and what follows it.
struct BoldLead {
  /// Plain, without the colon.
  var text: String
  /// The same as Markdown, where there is mark-up inside of the bold.
  var markdown: String?
  /// Whether a colon or a dash separates it, so that it is no part of a sentence.
  var isSeparated: Bool
  /// The Markdown of the rest of its paragraph, without the separator; `nil` where nothing follows.
  var rest: String?

  /// `nil` where the first paragraph of `node` does not begin with bold text.
  init?(_ node: NodeID, of document: Document) {
    let paragraph = document.kind(node) == .paragraph ? node : document.firstChild(node)
    guard let paragraph, document.kind(paragraph) == .paragraph else { return nil }
    let inlines = document.inlines(paragraph)
    guard let first = inlines.first, first.kind == .start(.strong),
      let end = leadEnd(in: inlines)
    else { return nil }
    let inner = plainText(of: Array(inlines[1..<end])).oneLine
    let source = document.bytes
    let innerRange = first.range.upperBound..<inlines[end].range.lowerBound
    let innerSource = String(decoding: source[innerRange], as: UTF8.self).oneLine
    let paragraphEnd = document.range(paragraph).upperBound
    let after = inlines[end].range.upperBound
    let tail =
      after < paragraphEnd ? String(decoding: source[after..<paragraphEnd], as: UTF8.self) : ""
    let separated = separate(inner: inner, tail: tail.oneLine)
    text = separated.name
    isSeparated = separated.isSeparated
    rest = separated.rest.isEmpty ? nil : separated.rest
    let name = innerSource.last == ":" ? String(innerSource.dropLast()) : innerSource
    let isJoined = inlines[1..<end].contains { $0.kind == .end(.strong) }
    markdown = !isJoined && name.contains { "*_`[<\\&$".contains($0) } ? name : nil
    guard text.contains(where: \.isLetter) else { return nil }
  }
}

extension BoldLead {
  /// A term with nothing behind it in its line.
  init(name: String) {
    text = plainLine(name)
    markdown = text == name ? nil : name
    isSeparated = true
    rest = nil
  }

  /// Of a paragraph that stands in a document of its own.
  init?(paragraph source: String) {
    let document = Document(parsing: source)
    guard let first = document.firstChild(document.root) else { return nil }
    self.init(first, of: document)
  }

  /// The words before a dash or colon, without any bold, as terms of a glossary are written; `nil`
  /// where they are too many for a term.
  init?(plain source: String) {
    let marks = [" - ", " – ", " — ", ": ", "：", " = ", " → ", " -> ", " => "]
    guard !source.includes("::"), FieldLabel(line: source) == nil,
      let mark = source.firstRange(ofAny: marks)
    else { return nil }
    let name = String(source[..<mark.lowerBound])
    let plain = Document(parsing: name).plainText().oneLine
    guard plain.split(separator: " ").count <= 5, plain.contains(where: \.isLetter),
      asking(plain) < .byWords, !plain.includes(" /")
    else { return nil }
    text = plain
    markdown = plain == name ? nil : name
    isSeparated = true
    let said = String(source[mark.upperBound...]).trimmingBreak
    rest = said.hasSuffix("<br>") ? String(said.dropLast(4)).trimmingBreak : said
  }
}

/// Where the bold start ends, or the next one where "and" joins them: "**Red** and **Blue**: ...".
private func leadEnd(in inlines: [Inline]) -> Int? {
  var start = 0
  while let end = inlines[start...].firstIndex(where: { $0.kind == .end(.strong) }) {
    guard end + 3 < inlines.count, case .text(let joint) = inlines[end + 1].kind,
      [" and ", " & ", " or ", " / "].contains(joint), inlines[end + 2].kind == .start(.strong)
    else { return end }
    start = end + 3
  }
  return nil
}

private func separate(
  inner: String,
  tail: String
) -> (name: String, isSeparated: Bool, rest: String) {
  var name = inner
  var isSeparated = false
  while let last = name.last, ":：. ".contains(last) {
    name.removeLast()
    isSeparated = true
  }
  var rest = tail[...]
  // "**Runner** (*agent*) – runs the jobs": what stands in brackets stays with what is said.
  var aside = ""
  if !isSeparated, let bracket = bracketed(atStartOf: rest) {
    let behind = tail[bracket.endIndex...]
    let isParted = [" - ", " – ", " — ", ": ", "：", " = ", " → "].contains(where: behind.hasPrefix)
    if isParted { (aside, rest) = (bracket + " ", behind) }
  }
  for mark in [":", "：", "=>", "->", "-", "–", "—", "=", "→"]
  where rest.drop(while: { $0 == " " }).hasPrefix(mark) {
    rest = rest.drop { $0 == " " }.dropFirst(mark.count)
    isSeparated = true
    break
  }
  return (name, isSeparated, aside + rest.drop { $0 == " " })
}

/// A few words in brackets, with these.
private func bracketed(atStartOf text: Substring) -> Substring? {
  let text = text.drop { $0 == " " }
  guard text.first == "(", let close = text.prefix(60).firstIndex(of: ")") else { return nil }
  return text[...close]
}
