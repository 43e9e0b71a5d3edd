import Markdown
import Questions

/// A list of mistakes, each put right after a dash.
///
/// `1. **Calling recall precision** - recall counts misses.` below a heading that speaks of
/// mistakes, myths or pitfalls.
struct MistakeLists: Dialect {
  let name = "mistake-lists"
  let summary = "a list of mistakes, each put right"

  func claims(in page: Page) -> [Claim] {
    let named = page.headings.filter { speaksOfMistakes($0.title.text) }
    // "Mistakes I made" tells a story, unless much speaks of study.
    let ofOneself = named.filter { speaksOfOneself($0.title.text) }.map(\.position)
    let tellsStory = !ofOneself.isEmpty && page.studySigns < 3
    let sections = Set(named.map(\.position)).subtracting(tellsStory ? ofOneself : [])
    guard !sections.isEmpty else { return [] }
    return page.blocks.indices.flatMap { position -> [Claim] in
      let block = page.blocks[position]
      guard case .list = page.document.kind(block),
        let heading = page.headings(above: position).last, sections.contains(heading.position),
        !page.hasTitle(in: heading.position + 1..<position)
      else { return [] }
      let path = page.path(above: position)
      return page.document.children(block).compactMap { item in
        claim(for: item, path: path, in: page)
      }
    }
  }

  /// Bold at the start of an item, also behind a cross.
  private func lead(of item: NodeID, in document: Document) -> BoldLead? {
    if let lead = BoldLead(item, of: document) { return lead }
    guard let first = document.firstChild(item), document.kind(first) == .paragraph else {
      return nil
    }
    let source = document.markdown(first)
    let rest = source.drop { $0.isPictogram || $0 == " " }
    return rest.startIndex == source.startIndex ? nil : BoldLead(paragraph: String(rest))
  }

  private func claim(for item: NodeID, path: [String], in page: Page) -> Claim? {
    let document = page.document
    guard let lead = lead(of: item, in: document), let rest = lead.rest, lead.isSeparated else {
      return nil
    }
    let lines = document.lines(item)
    var draft = Draft(
      form: Mistake(),
      title: lead.text,
      line: lines.lowerBound,
      lastLine: lines.upperBound
    )
    draft.titleMarkdown = lead.markdown
    draft.path = path
    let blocks = Array(document.children(item))
    let first = blocks.first.map { document.lines($0) } ?? lines
    let parts = [Part.text(rest, lines: first)] + blocks.dropFirst().map(Part.block)
    draft.fill(from: page.fields(of: parts))
    draft.lastLine = lines.upperBound
    return Claim(draft, weight: .shaped)
  }
}

extension Page {
  /// Whether a line that only names something stands there, as titles do where others are marked.
  fileprivate func hasTitle(in positions: Range<Int>) -> Bool {
    positions.contains { position in
      let block = blocks[position]
      guard document.kind(block) == .paragraph, document.lines(block).count == 1 else {
        return false
      }
      let text = document.text(block).oneLine
      return text.isSectionTitle && text.last != ":"
    }
  }
}

/// Whether a title speaks of mistakes, myths or pitfalls.
func speaksOfMistakes(_ title: String) -> Bool { mistakes.areInLowercase(of: title) }

/// "Errors" alone heads those of a program.
private let mistakes: Phrases = [
  "erros que reprov", "errores que suspend", "erreurs qui recal", "errori che bocci", "časté chyby",
  "typické chyby",
  "vanliga misstag", "typiska fel", "типові помилки", "поширені помилки",
  "mistake", "misconception", "goes wrong", "how to fail", "ways to fail", "myth", "pitfall",
  "common error", "typical error",
  "frequent error", "classic error", "trap", "wrong statement", "false statement", "wrong belief",
  "sinks candidates", "fails candidates", "candidates fail", "typische fehler", "häufige fehler",
  "klassische fehler", "irrtümer", "missverständnisse", "errores comunes", "errores típicos",
  "errores frecuentes", "erros comuns", "erros típicos", "erros frequentes", "armadilhas",
  "erreurs fréquentes", "erreurs courantes", "erreurs classiques", "pièges", "idées reçues",
  "errori comuni", "errori tipici", "errori frequenti", "trappole", "типичные ошибки",
  "частые ошибки", "распространённые ошибки", "заблуждения", "ловушки", "typowe błędy",
  "częste błędy", "pułapki", "sık yapılan hatalar", "veelgemaakte fouten", "fouten waar",
  "valkuilen", "常见错误", "误区", "易错",
  "よくある間違い", "よくある誤解", "흔한 실수",
]
