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
    if let title = page.heading(at: position - 1)?.title.text {
      if isToRecall(title) { return isOfResults(position, in: page) }
      guard mayMentionDerivations(page.document.bytes[page.document.range(before)]) else {
        return false
      }
      let text = title.lowercased()
      return text.includes("derivations")
        || text.includes("derive") && (text.includes("able to") || text.includes("to derive"))
        || text.hasPrefix("derive ")
    }
    guard page.document.kind(before) == .paragraph else { return false }
    let source = page.document.bytes[page.document.range(before)]
    guard let mark = source.last(where: { $0 > 0x20 && $0 != 0x2a }),
      // "：" and "。" end so.
      mark == UInt8(ascii: ":") || mark == 0x9a || mark == 0x82
    else {
      // How to go about it, between the title and the list.
      guard position > 1, page.document.lines(before).count <= 2,
        let title = page.heading(at: position - 2)?.title.text
      else { return false }
      return isToRecall(title) && isOfResults(position, in: page)
    }
    let text = page.document.text(before).lowercased()
    if text.includes("derivations")
      || text.includes("deriv")
        && ["memory", "notes", "yourself", "reproduc"].contains(where: text.includes)
    {
      return true
    }
    let last = text.split { ".!?\n".contains($0) }.last ?? ""
    return recalls.areIn(String(last)) && isOfResults(position, in: page)
  }

  /// Whether a list neither asks, but for "Why a quorum overlaps" without a box, nor tells what its items
  /// mean.
  private func isOfResults(_ position: Int, in page: Page) -> Bool {
    let tells = page.document.children(page.blocks[position]).contains { item in
      guard let first = page.document.firstChild(item) else { return true }
      let source = page.document.markdown(first)
      return BoldLead(plain: source)?.rest != nil || source.includes(" = ")
    }
    guard !tells else { return false }
    let entries = page.document.entries(of: page.blocks[position])
    if entries.contains(where: \.isTask) {
      return !entries.contains { $0.asking > .no || $0.title.text.beginsIndirectly }
    }
    let asking = entries.count { $0.asking > .no && !$0.title.text.beginsIndirectly }
    return asking * 2 < entries.count && !entries.contains { $0.asking == .byMark }
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

/// Whether a title says that what is below it is to be known without help, as in "Know by heart".
func isToRecall(_ title: String) -> Bool { recalls.areInLowercase(of: title) }

/// What is said above results that are to be written down without help.
private let recalls: Phrases = [
  "from memory", "without looking", "without help", "вывести самостоятельно", "and reproduce",
  "feche o caderno", "cierra el cuaderno", "fermez le cahier", "zpaměti", "z paměti", "по пам'яті",
  "напам'ять", "close the book", "close the notes",
  "without notes", "without the book", "by heart", "auswendig",
  "aus dem kopf", "de memoria", "sin mirar", "de cor", "sem consultar", "par cœur", "de mémoire",
  "sans notes", "sans aide", "a memoria", "senza aiuto", "sin ayuda", "sem ajuda", "bez pomocy",
  "без подсказ", "utan hjälp", "ohne vorlage", "ohne hilfe", "selbst herleiten", "何も見ずに",
  "derive yourself", "senza appunti", "наизусть", "по памяти", "на память",
  "z pamięci",
  "na pamięć", "ezberden", "ezbere", "uit het hoofd", "utantill", "默写", "背诵", "暗記",
]
