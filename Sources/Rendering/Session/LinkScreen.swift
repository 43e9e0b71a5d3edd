import Markdown
package import Questions
package import Terminal

/// Where the links and images of a card lead, each once; empty where it has none.
package func links(of card: Card, _ question: Question, _ capabilities: Capabilities) -> [Line] {
  var seen: Set<String> = []
  let texts = [card.prompt, card.answer ?? ""] + question.sources
  let found = texts.flatMap { links(in: $0) }.filter { seen.insert($0.target).inserted }
  return found.flatMap { link in
    let text = link.text.isEmpty || link.text == link.target ? "" : link.text + ": "
    return capabilities.isPlain
      ? labelled("Link", text + link.target, capabilities)
      : wrap(
        Line(text) + Line(link.target, .key),
        width: capabilities.width,
        first: "  ",
        rest: "    "
      )
  }
}

private struct Link {
  var text: String
  var target: String
}

private func links(in markdown: String) -> [Link] {
  guard markdown.contains("[") || markdown.contains("://") else { return [] }
  let document = Document(parsing: markdown)
  var links: [Link] = []
  for case .enter(let node) in document.walk(document.root) {
    var open: [Int] = []
    let inlines = document.inlines(node)
    for (index, inline) in inlines.enumerated() {
      switch inline.kind {
      case .start(.link), .start(.image): open.append(index)
      case .end(.link(let target, _)), .end(.image(let target, _)):
        guard let start = open.popLast() else { continue }
        links.append(Link(text: plainText(of: Array(inlines[start...index])), target: target))
      default: continue
      }
    }
  }
  return links
}
