import Markdown
import Questions

/// Lists of terms: the term, and below it `:   what it means`, or `<dt>` and `<dd>`.
///
/// Those that ask are questions. The others count below a heading such as "Glossary", or where the
/// lists make up much of the document, because manuals list their options in the same way.
struct DefinitionLists: Dialect {
  let name = "definition-lists"
  let summary = "terms, each with what it means below, behind a colon or in HTML"

  func claims(in page: Page) -> [Claim] {
    var entries = htmlTerms(in: page)
    if page.clues.contains(.definitions) {
      var options = page.document.options
      options.definitionLists = true
      let document = Document(parsing: page.document.bytes, options: options)
      var walk = document.walk(document.root)
      while let step = walk.next() {
        guard case .enter(let node) = step, case .definitionList = document.kind(node) else {
          continue
        }
        entries += self.entries(of: node, in: document)
        walk.skipChildren(of: node)
      }
    }
    guard !entries.isEmpty else { return [] }
    let isForInterviews = page.headings.first?.names.contains(.questions) == true
    let lines = entries.reduce(0) { $0 + $1.lines.count }
    let isGlossary = lines * 5 >= page.contentLineCount * 2
    var trail = HeadingTrail(page)
    return entries.compactMap { entry in
      let path = trail.path(above: entry.lines.lowerBound)
      guard var draft = Draft(front: entry.term, back: entry.meaning, lines: entry.lines) else {
        return nil
      }
      // Options of a command line are no terms, nor are variables of an environment.
      guard draft.title.first != "-", !(path.last.map(headsSettings) ?? false) else { return nil }
      let asks = asking(draft.title) == .byMark
      let isBelowTerms =
        path.contains(where: speaksOfTerms) && !(path.first.map(rulesWriting) ?? false)
      guard asks || isGlossary || isForInterviews || isBelowTerms else { return nil }
      if !asks { draft.form = Term() }
      draft.path = path
      return Claim(draft, weight: .shaped)
    }
  }

  private func entries(of list: NodeID, in document: Document) -> [DefinitionEntry] {
    var entries: [DefinitionEntry] = []
    var isOpen = false
    for node in document.children(list) {
      let lines = document.lines(node)
      if document.kind(node) == .term {
        let term = document.markdown(node)
        if isOpen, let last = entries.indices.last {
          // Terms that share what they mean.
          entries[last].term += " / " + term
        } else {
          entries.append(DefinitionEntry(term: term, meaning: "", lines: lines))
        }
        isOpen = true
      } else if let last = entries.indices.last {
        let blocks = Array(document.children(node))
        guard let first = blocks.first, let end = blocks.last else { continue }
        if !entries[last].meaning.isEmpty { entries[last].meaning += "\n\n" }
        entries[last].meaning += document.markdown(from: first, through: end)
        entries[last].lines = entries[last].lines.lowerBound...lines.upperBound
        isOpen = false
      }
    }
    return entries
  }
}

/// Whether a title says that programs are set up below it.
private func headsSettings(_ title: String) -> Bool {
  settings.areInLowercase(of: title) && asking(title) < .byWords
}

private let settings: Phrases = [
  "environment variable", "configuration", "settings", "command line", "command-line", "options",
  "flags", "parameters", "arguments", "umgebungsvariablen", "einstellungen", "optionen",
  "variables de entorno", "configuración", "variáveis de ambiente", "configuração",
  "variables d'environnement", "переменные окружения", "настройки", "环境变量", "配置", "環境変数",
]

/// A term with what it means.
struct DefinitionEntry {
  /// Markdown, as the meaning.
  var term: String
  var meaning: String
  var lines: ClosedRange<Int>
}
