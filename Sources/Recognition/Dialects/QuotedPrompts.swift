import Markdown
import Questions

/// What an interviewer says, in quotation marks, and the advice after it.
///
/// `"Tell me about a conflict." Use STAR.` as a paragraph or an item, below a heading about
/// behaviour, or several of them in a row.
struct QuotedPrompts: Dialect {
  let name = "quoted-prompts"
  let summary = "what an interviewer says, in quotation marks"

  func claims(in page: Page) -> [Claim] {
    var claims: [(claim: Claim, section: Int)] = []
    for (position, block) in page.blocks.enumerated() {
      for part in paragraphs(of: block, in: page.document)
      where "\"“„«".utf8.contains(page.document.bytes[page.document.range(part).lowerBound]) {
        guard let quote = Quote(page.document.markdown(part)) else { continue }
        let lines = page.document.lines(part)
        var draft = Draft(
          form: Recall(),
          title: quote.plainTitle,
          line: lines.lowerBound,
          lastLine: lines.upperBound
        )
        draft.path = page.path(above: position)
        draft.answer = answer(from: quote.rest)
        draft.decideForm(label: nil)
        let section = page.headings(above: position).last?.position ?? -1
        claims.append((Claim(draft, weight: .shaped), section))
      }
    }
    let sizes = Dictionary(grouping: claims, by: \.section).mapValues(\.count)
    return claims.filter { claim, section in
      claim.draft.form is Behavioural || sizes[section, default: 0] >= 3
    }.map(\.claim)
  }

  private func paragraphs(of block: NodeID, in document: Document) -> [NodeID] {
    switch document.kind(block) {
    case .paragraph: [block]
    case .list: document.children(block).compactMap { document.firstChild($0) }
    default: []
    }
  }
}

private struct Quote {
  var title: String
  var rest: String

  /// A text that begins with a quoted sentence.
  init?(_ markdown: String) {
    let pairs: [(Character, Character)] = [("“", "”"), ("\"", "\""), ("„", "“"), ("«", "»")]
    guard let open = markdown.first, let pair = pairs.first(where: { $0.0 == open }) else {
      return nil
    }
    let inner = markdown.dropFirst()
    guard let close = inner.firstIndex(of: pair.1) else { return nil }
    title = String(inner[..<close]).oneLine
    rest = String(inner[inner.index(after: close)...].drop { " -–—:\n".contains($0) })
    guard let last = title.last, ".?!…".contains(last), title.split(separator: " ").count >= 2
    else {
      return nil
    }
  }

  var plainTitle: String { Document(parsing: title).plainText().oneLine }
}
