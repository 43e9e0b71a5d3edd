import Markdown

/// The bold start of a paragraph where it is all of a question or title.
struct BoldStart {
  /// Plain.
  var text: String
  /// The same as Markdown.
  var source: String
  /// Markdown of what follows, without a dash or colon before it.
  var rest: String
  /// Whether a colon follows its few words, as in "**Why**: because".
  var isName: Bool
  /// Whether more than marks follows in its own line.
  var isAnsweredAtOnce: Bool
  /// Whether it asks nothing and stands before a dash, so that it may be a topic and nothing else.
  var isTopicAlone: Bool

  /// `nil` where bold only stresses a word of a sentence.
  init?(_ markdown: String) {
    guard markdown.hasPrefix("**") || markdown.hasPrefix("__") else { return nil }
    let document = Document(parsing: markdown)
    guard let block = document.firstChild(document.root), document.kind(block) == .paragraph else {
      return nil
    }
    let inlines = document.inlines(block)
    guard inlines.first?.kind == .start(.strong),
      let end = inlines.firstIndex(where: { $0.kind == .end(.strong) })
    else { return nil }
    let inner = inlines[0].range.upperBound..<inlines[end].range.lowerBound
    text = plainText(of: Array(inlines[1..<end])).oneLine
    source = String(decoding: document.bytes[inner], as: UTF8.self).oneLine
    let tail = String(decoding: document.bytes[inlines[end].range.upperBound...], as: UTF8.self)
    let isWhole = tail.firstLine.allSatisfy { $0.isWhitespace || $0 == "\\" || $0.isPictogram }
    let mark = tail.drop { $0 == " " }.first { _ in true }
    let isSeparated = mark.map { ":-–—=→".contains($0) } ?? true
    let endsSentence = text.last.map { ".?!:？。：".contains($0) } ?? false
    // "**Explain** every number" asks nothing, "**Trie**: a tree" neither.
    guard isWhole || endsSentence || isSeparated else { return nil }
    isAnsweredAtOnce =
      !isWhole && tail.firstLine.contains { $0.isLetter || $0.isNumber || $0 == "`" }
    isTopicAlone =
      !isWhole && asking(text) == .no && Title(plain: text).label?.kind != .question
    if isTopicAlone, mark == ":" { return nil }
    if isWhole || !isSeparated {
      rest = tail
    } else {
      rest = String(tail.drop { $0 == " " }.drop { ":-–—=→".contains($0) })
    }
    rest = String(rest.drop { $0.isWhitespace || $0 == "\\" })
    let isColon = mark == ":" || mark == "：" || text.last == ":" || text.last == "："
    isName = isColon && !rest.isEmpty && text.split(separator: " ").count < 5
    if text.last == ":" || text.last == "：" {
      text.removeLast()
      if source.last == ":" || source.last == "：" { source.removeLast() }
    }
  }
}
