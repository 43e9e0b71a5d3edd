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
    let isHeading = page.heading(at: position - 1) != nil
    if let title = page.heading(at: position - 1)?.title.text, recalls.areInLowercase(of: title) {
      return !page.document.entries(of: page.blocks[position]).contains { entry in
        entry.asking > .no || entry.title.text.beginsIndirectly
      }
    }
    guard isHeading || page.document.kind(before) == .paragraph,
      mayMentionDerivations(page.document.bytes[page.document.range(before)])
    else { return false }
    let text = page.document.text(before).lowercased()
    if isHeading {
      return text.includes("derivations")
        || text.includes("derive") && (text.includes("able to") || text.includes("to derive"))
    }
    guard text.hasSuffix(":") else { return false }
    return text.includes("derivations")
      || text.includes("deriv")
        && ["memory", "notes", "yourself", "reproduc"].contains(where: text.includes)
  }

  /// Whether "deriv" stands among the letters of some Markdown, whatever marks are in between.
  ///
  /// What tags, entities or signs beyond ASCII may show is not looked into.
  private func mayMentionDerivations(_ source: ArraySlice<UInt8>) -> Bool {
    let stem = Array("deriv".utf8)
    var found = 0
    for byte in source {
      if byte.isASCIILetter {
        found = byte | 0x20 == stem[found] ? found + 1 : byte | 0x20 == stem[0] ? 1 : 0
        if found == stem.count { return true }
      } else if "<&".utf8.contains(byte) || byte >= 0x80 {
        return true
      }
    }
    return false
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

/// What headings say above results that are to be written down without help.
private let recalls: Phrases = [
  "reproduce from memory", "prove from memory", "derive from memory", "write from memory",
]
