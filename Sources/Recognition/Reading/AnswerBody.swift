import Markdown
import Questions

/// What an author has put where the answer belongs.
struct AnswerBody {
  /// Markdown; `nil` where it is no answer.
  var text: String?
  var gap = AnswerGap.missing
  /// Where the answer is, where only a link says so.
  var links: [String] = []
}

/// Tells an answer from an empty place, a mark that one is to come, and a mere link.
func answerBody(_ markdown: String) -> AnswerBody {
  var text = tidied(markdown)
  for arrow in ["=> ", "-> ", "→ "] where text.hasPrefix(arrow) {
    text = String(text.dropFirst(arrow.count))
  }
  for letter in ["**R:** ", "**R.** ", "**R**: ", "**О:** ", "**О**: "] where text.hasPrefix(letter)
  {
    // "Resposta", "Respuesta", "Réponse", "Risposta" and "Ответ" cut short.
    text = String(text.dropFirst(letter.count))
  }
  guard !text.isEmpty, !text.isLetterOfLabel else { return AnswerBody() }
  if text.utf8.count < 120, claimsCopyright(text) { return AnswerBody() }
  if text.utf8.count < 240, isBlankToFill(text) { return AnswerBody(gap: .empty) }
  if text.utf8.count < 80, leadsElsewhere(text) { return AnswerBody(gap: .link) }
  if text.utf8.count < 60, isPlaceholder(text) { return AnswerBody(gap: .placeholder) }
  if text.utf8.count < 600, text.includes("](") || text.includes("<a ") || text.includes("http"),
    isOnlyLinks(text)
  {
    return AnswerBody(gap: .link, links: [text])
  }
  if text.utf8.count < 200, text.lowercased().hasPrefix("read answer on") {
    return AnswerBody(gap: .link, links: [text])
  }
  return AnswerBody(text: text)
}

extension String {
  /// Whether it is "R:" or "**O:**" and nothing behind.
  fileprivate var isLetterOfLabel: Bool {
    guard utf8.count <= 8 else { return false }
    let letters = filter { !"*_ ".contains($0) }
    return letters.count == 2 && letters.last == ":" && letters.first?.isLetter == true
  }
}

/// The answer alone; see `answerBody(_:)`.
func answer(from markdown: String) -> String? { answerBody(markdown).text }

/// Whether a line, behind a label such as "Answer:", only marks where an answer is to come.
package func marksPlace(ofAnswer line: String) -> Bool {
  answerBody(FieldLabel(line: line)?.rest ?? line).gap == .placeholder
}

/// Whether there is nothing but room to write, as "Notes: ________".
private func isBlankToFill(_ text: String) -> Bool {
  guard text.includes("____") || text.includes("....") else { return false }
  return text.split(separator: "\n").allSatisfy { line in
    let blank = line.drop { !"_.".contains($0) }
    let name = line[..<blank.startIndex].filter { $0 != " " }
    return blank.count >= 4 && blank.allSatisfy { "_. ".contains($0) }
      && (name.isEmpty || name.count <= 20 && name.last == ":")
  }
}

/// Whether a line says to whom the page belongs, and no more.
private func claimsCopyright(_ text: String) -> Bool {
  !text.contains("\n") && ["(c) ", "© ", "Copyright "].contains(where: text.hasPrefix)
}

/// Whether a text only names another term or place, as in "see Recall".
private func leadsElsewhere(_ text: String) -> Bool {
  let words = text.split { $0 == " " || $0 == ":" }
  guard let first = words.first?.lowercased(), (2...5).contains(words.count) else { return false }
  // "See above" is as much as some authors say.
  if first == "see" { return words[1].first?.isUppercase == true && text.last != "." }
  return [
    "zob.", "siehe", "s.", "véase", "vid.", "voir", "vedi", "см.", "див.", "bkz.", "vgl.",
    "cf.", "参见",
  ]
  .contains(first)
}

/// The text inside of a fence and without a comment's mark.
private func withoutComment(_ text: String) -> String {
  var lines = text.split(separator: "\n").map(String.init)
  guard lines.count == 3, lines[0].hasPrefix("```"), lines[2].hasPrefix("```") else { return text }
  lines = [lines[1]]
  return String(lines[0].drop { "#/-;*% ".contains($0) })
}

private func isPlaceholder(_ source: String) -> Bool {
  let text = withoutComment(source)
  let words = text.lowercased().filter { $0.isLetter || $0 == " " || $0.isNumber }.oneLine
  if ["answer coming soon", "coming soon ", "still need ", "still needs "]
    .contains(where: words.hasPrefix)
  {
    return true
  }
  if words.isEmpty { return text.allSatisfy { "?.…-_*~ \n".contains($0) } }
  return placeholders.contains(words)
}

private let placeholders: Set<String> = [
  "todo", "to be written", "tbd", "tba", "wip", "na", "answer here", "to be completed",
  "coming soon", "to do",
  "to be added", "to be done", "to be continued", "to be answered", "to be updated", "fixme",
  "answer", "your answer here", "your answer", "add answer", "add answer here", "add your answer",
  "your code here", "your solution here", "write your code here", "solution here", "code here",
  "pending", "none", "à rédiger", "da completare", "zu ergänzen", "wird nachgereicht",
  "do uzupełnienia",
  "дописать", "por completar", "por redactar", "no answer", "no answer yet", "not answered yet",
  "work in progress",
  "in progress", "will be added", "will be added soon", "answer coming soon", "under construction",
  "write your answer here", "fill me", "fill in", "empty", "xxx", "lorem ipsum", "placeholder",
  "help wanted", "contribute", "soon", "later", "en construcción", "por hacer", "pendiente",
  "a completar", "em breve", "à compléter", "à faire", "folgt", "kommt noch", "в разработке",
  "todo answer", "待补充", "待完善", "待续", "待更新", "暂无", "略", "未完待续", "準備中", "yakında",
]

/// Whether nothing is said but where to read on: links, and words that lead to them.
private func isOnlyLinks(_ text: String) -> Bool {
  let document = Document(parsing: text, options: .gfm)
  var isInLink = false
  var outside = ""
  var links = 0
  // "See [this talk](...)"
  var pointsHere = false
  for case .enter(let node) in document.walk(document.root) {
    switch document.kind(node) {
    case .paragraph, .heading, .cell: break
    case .code, .math, .html: return false
    default: continue
    }
    for inline in document.inlines(node) {
      switch inline.kind {
      case .start(.link(let destination, _)):
        isInLink = true
        if !destination.hasPrefix("#") { links += 1 }
      case .end(.link): isInLink = false
      case .text(let part) where isInLink && part.lowercased().hasPrefix("this "): pointsHere = true
      case .html(let tag):
        if tag.hasPrefix("<a ") { links += 1 }
        isInLink = tag.hasPrefix("<a ") || isInLink && !tag.hasPrefix("</a")
      case .code, .start(.image): return false
      case .text(let part) where !isInLink: outside += part
      case .softBreak, .hardBreak: outside += " "
      default: break
      }
    }
    outside += " "
  }
  guard links > 0 else { return false }
  let words = outside.lowercased().split { !$0.isLetter }.map(String.init)
  guard words.allSatisfy(leadingWords.contains) else { return false }
  return words.isEmpty || pointsHere && words == ["see"]
    || words.contains { !weakWords.contains($0) }
}

/// Words that may as well begin a sentence of the answer.
private let weakWords: Set<String> = [
  "see", "the", "a", "and", "or", "in", "on", "it", "to", "at", "la", "le", "en", "el", "sur",
  "auf",
  "na", "на",
]

/// Words that only lead to a link.
private let leadingWords: Set<String> = [
  "answer", "a", "ans", "read", "the", "on", "see", "here", "link", "links", "more", "at", "full",
  "source", "sources", "reference", "references", "ref", "refs", "solution", "video", "article",
  "blog", "post", "and", "or", "also", "check", "out", "this", "it", "in", "wikipedia", "wiki",
  "docs", "documentation", "from", "to", "for", "explained", "detailed", "details", "watch", "mdn",
  "respuesta", "resposta", "antwort", "ответ", "ссылка", "подробнее", "答案", "链接", "参考", "见", "详见",
  "解析", "详解", "题解", "解答", "参考答案", "原文", "查看", "回答", "解説", "풀이", "해설", "정답",
  "enlace", "enlaces", "fuente", "fuentes", "fonte", "fontes", "lien", "liens", "quelle", "quellen",
  "ссылки", "источник", "источники",
  "la", "le", "sur", "réponse", "en", "el", "auf", "lesen", "weiterlesen", "continuer", "читать",
  "на", "suite", "więcej", "na", "odpowiedź", "cevap", "risposta", "leggi",
  "ver", "leer", "ler", "lire", "siehe", "смотреть", "tutorial", "resource", "resources", "github",
]
