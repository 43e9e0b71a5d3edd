import Markdown
import Questions

/// A list of results to derive.
///
/// Plain items below a line such as "Key derivations to reproduce:" or a heading that says so.
/// Nobody writes the answers there.
struct DerivationLists: Dialect {
  let name = "derivation-lists"
  let summary = "a list of results to derive"

  func claims(in page: Page) -> [Claim] {
    page.blocks.indices.flatMap { position -> [Claim] in
      let block = page.blocks[position]
      guard case .list = page.document.kind(block), isAnnounced(at: position, in: page) else {
        return []
      }
      let path = page.path(above: position)
      return page.document.children(block).compactMap { item in
        claim(for: item, path: path, of: page.document)
      }
    }
  }

  private func isAnnounced(at position: Int, in page: Page) -> Bool {
    guard position > 0 else { return false }
    let before = page.blocks[position - 1]
    // In capitals too, and whatever marks are in between.
    guard page.document.text(before).utf8.contains(where: { $0 | 0x20 == UInt8(ascii: "v") }) else {
      return false
    }
    let text = page.document.text(before).lowercased()
    if page.heading(at: position - 1) != nil { return text.contains("derivations") }
    guard page.document.kind(before) == .paragraph, text.hasSuffix(":") else { return false }
    return text.contains("derivations")
      || text.contains("deriv")
        && ["memory", "notes", "yourself", "reproduc"].contains(where: text.contains)
  }

  private func claim(for item: NodeID, path: [String], of document: Document) -> Claim? {
    let blocks = Array(document.children(item))
    guard let first = blocks.first, document.kind(first) == .paragraph else { return nil }
    let title = Title(plain: document.text(first), markdown: document.markdown(first))
    let lines = document.lines(item)
    var draft = Draft(
      form: Derivation(),
      title: title.text,
      line: lines.lowerBound,
      lastLine: lines.upperBound
    )
    draft.titleMarkdown = title.markdown
    draft.path = path
    draft.answer = answer(
      from: blocks.dropFirst().map { document.markdown($0) }.joined(separator: "\n\n")
    )
    return Claim(draft, weight: .shaped)
  }
}
