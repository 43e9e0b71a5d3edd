import Markdown

/// A question and what its author put behind it.
struct Trail {
  /// Markdown; the text of the link where all of it is one.
  var question: String
  var isLink = false
  /// Links to a solution or source, as Markdown.
  var links: [String] = []
  /// Plain text behind it, as in "(easy)".
  var note = ""
  /// Markdown behind a linked question and a dash, which answers it.
  var said: String?
  /// "True" in bold behind a statement.
  var verdict: String?
}

/// Takes off what is no part of a question: links to its source, notes in brackets, a bold verdict.
func splitTrail(_ source: String) -> Trail {
  var trail = Trail(question: source)
  if source.isLineWithoutLinks, let last = source.utf8.last, !"*_ ".utf8.contains(last) {
    // Neither links nor a verdict in bold; trimmed as what has mark-up is below.
    if source.utf8.contains(where: { "*_".utf8.contains($0) }) {
      trail.question = source.trimmingBreak
    }
  } else if source.utf8.contains(where: { "[*_<".utf8.contains($0) }) {
    let document = Document(parsing: source, options: .gfm)
    guard let block = document.firstChild(document.root), document.kind(block) == .paragraph else {
      return trail
    }
    let inlines = document.inlines(block)
    if let linked = linkStart(inlines, of: document) { return linked }
    if let judged = verdictEnd(inlines, of: document) {
      trail.question = judged.question
      trail.verdict = judged.verdict
      return trail
    }
    let cut = linksEnd(inlines, of: document)
    trail.question = String(decoding: document.bytes[..<cut.end], as: UTF8.self).trimmingBreak
    trail.links = cut.links
  }
  trail.note = dropNote(from: &trail.question)
  return trail
}

/// `[What is a trie?](url) (easy)`.
private func linkStart(_ inlines: [Inline], of document: Document) -> Trail? {
  guard let first = inlines.first, case .start(.link(let destination, _)) = first.kind,
    !destination.hasPrefix("#") || destination == "#",
    let end = inlines.firstIndex(where: { if case .end(.link) = $0.kind { true } else { false } })
  else { return nil }
  let tail = inlines[(end + 1)...]
  let text = plainText(of: Array(tail)).oneLine
  let inner = String(
    decoding: document.bytes[first.range.upperBound..<inlines[end].range.lowerBound],
    as: UTF8.self
  )
  let isAsked = inner.last.map { "?？.".contains($0) } ?? false
  guard isAsked || text.isEmpty || text.first.map({ !$0.isLetter && !$0.isNumber }) == true,
    // "[Tries](url): how do they grow?" asks behind the link.
    isAsked || asking(text) < .byMark
  else { return nil }
  var trail = Trail(question: inner.trimmingBreak, isLink: true)
  let more = String(decoding: document.bytes[inlines[end].range.upperBound...], as: UTF8.self)
  if let said = answer(behindLink: more, text) {
    trail.said = said
    trail.links = [destination]
    return trail
  }
  trail.note = text
  trail.links = [destination] + (more.includes("](") ? [more.trimmingBreak] : [])
  return trail
}

/// What a dash or a colon parts from a linked question, where it says more than a note does.
///
/// Links alone are where the answer is to be read, and a few words say how hard it is or who asked.
private func answer(behindLink source: String, _ text: String) -> String? {
  let rest = source.drop { $0 == " " }
  guard let mark = rest.first, "-–—:→".contains(mark), rest.dropFirst().first == " ",
    !source.includes("](")
  else { return nil }
  let said = String(rest.dropFirst()).trimmingBreak
  let words = said.split(separator: " ")
  guard words.count >= 3, !words.contains(where: { $0.lowercased().hasPrefix("asked") }),
    !words.allSatisfy({ isDifficulty($0.filter(\.isLetter)) || $0.first?.isNumber == true })
  else { return nil }
  return said
}

/// Where the links behind a question begin.
private func linksEnd(_ inlines: [Inline], of document: Document) -> (end: Int, links: [String]) {
  let separators = Set(" -–—|[](（）),;:·•→/👉📺🔗".unicodeScalars)
  let whole = document.bytes.count
  var links: [String] = []
  var end = whole
  var index = inlines.count - 1
  var isInside = false
  while index >= 0 {
    let inline = inlines[index]
    switch inline.kind {
    case .end(.link):
      isInside = true
    case .start(.link(let destination, _)):
      isInside = false
      if destination.hasPrefix("#") { return (whole, []) }
      links.insert(destination, at: 0)
      end = inline.range.lowerBound
    case _ where isInside: break
    case .text:
      let text = String(
        decoding: document.bytes[inline.range.lowerBound..<min(end, inline.range.upperBound)],
        as: UTF8.self
      )
      var scalars = text.unicodeScalars[...]
      while let last = scalars.last, separators.contains(last) { scalars.removeLast() }
      let kept = Substring(scalars)
      if kept.isEmpty {
        end = inline.range.lowerBound
        break
      }
      let dropped = text.utf8.count - kept.utf8.count
      let gap = text.utf8.suffix(dropped)
      let isParted = gap.contains { $0 != 0x20 } || kept.last.map { ".?!？。".contains($0) } ?? false
      guard !links.isEmpty, isParted else { return (whole, []) }
      // Brackets that were open before the links belong to the question.
      return (inline.range.lowerBound + kept.utf8.count, links)
    default:
      return links.isEmpty ? (whole, []) : (whole, [])
    }
    index -= 1
  }
  return (whole, [])
}

/// A statement and the bold word behind it that judges it.
private func verdictEnd(
  _ inlines: [Inline],
  of document: Document
) -> (question: String, verdict: String)? {
  guard inlines.count >= 4, inlines.last?.kind == .end(.strong),
    case .text(let word) = inlines[inlines.count - 2].kind,
    inlines[inlines.count - 3].kind == .start(.strong),
    verdicts.contains(word.lowercased().filter(\.isLetter))
  else { return nil }
  let start = inlines[inlines.count - 3].range.lowerBound
  let question = String(decoding: document.bytes[..<start], as: UTF8.self)
  var kept = question.trimmingBreak
  while let last = kept.last, " -–—:→(".contains(last) { kept.removeLast() }
  return (kept, word)
}

private let verdicts: Set<String> = [
  "true", "false", "yes", "no", "t", "f", "richtig", "falsch", "ja", "nein", "verdadero", "falso",
  "verdadeiro", "sí", "não", "vrai", "faux", "oui", "non", "vero", "верно", "неверно", "да", "нет",
  "对", "错", "正确", "错误", "是", "否",
]

/// Takes a note in brackets off, behind a sentence as in "What is a trie? (asked twice)", or of times.
private func dropNote(from question: inout String) -> String {
  guard let last = question.last, ")）]".contains(last) else { return "" }
  let opening: Character = last == ")" ? "(" : last == "]" ? "[" : "（"
  guard let open = question.lastIndex(of: opening) else { return "" }
  let before = question[..<open].trimmingSpaces
  let note = String(question[open...])
  guard let end = before.last, "?.!？。".contains(end) || note.saysHowOften else { return "" }
  guard !note.saysHowToAnswer else { return "" }
  question = String(before)
  return note
}

extension String {
  /// "(x2)", "(3 times)", "（两遍）".
  fileprivate var saysHowOften: Bool {
    let words = lowercased().filter { $0.isLetter || $0.isNumber || $0 == " " }.split(
      separator: " "
    )
    let isTimes = words.contains {
      ["times", "twice", "x2", "x3", "x4", "2x", "3x", "asked"].contains($0)
    }
    return isTimes || count <= 6 && ["遍", "次", "回"].contains { includes($0) }
  }

  /// Whether a note belongs to the question, as "(select two)" does.
  fileprivate var saysHowToAnswer: Bool {
    let words = lowercased().split { !$0.isLetter }
    return words.isEmpty || words.contains { instructions.contains(String($0)) }
  }
}

private let instructions: Set<String> = [
  "select", "choose", "pick", "mark", "multiple", "several", "two", "three", "apply", "correct",
  "seleccione", "elija", "escolha", "selecione", "choisissez", "wählen", "mehrere", "выберите",
  "несколько", "answers", "answer", "options", "option", "true", "false", "assume", "hint", "or",
]

extension Substring {
  fileprivate var trimmingSpaces: Substring {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
