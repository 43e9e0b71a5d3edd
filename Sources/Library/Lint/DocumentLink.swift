package import Markdown

/// A link or an image of a document's text.
package struct DocumentLink: Hashable, Sendable {
  package var isImage: Bool
  package var destination: String
  /// What is read: the text of a link, the words instead of an image.
  package var text: String
  /// In bytes, from the opening bracket to the end.
  package var range: Range<Int>
  /// The part of it that says where it leads.
  package var target: Range<Int>
}

extension Document {
  /// Every link and image of the text, in the order of their ends; those in HTML are left out.
  package func links() -> [DocumentLink] {
    var links: [DocumentLink] = []
    for case .enter(let node) in walk(root) where mayHaveLinks(node) {
      links += self.links(in: inlines(node))
    }
    return links
  }

  private func mayHaveLinks(_ node: NodeID) -> Bool {
    switch kind(node) {
    case .heading, .paragraph, .term, .summary, .cell:
      bytes[range(node)].contains(UInt8(ascii: "["))
    default: false
    }
  }

  private func links(in inlines: [Inline]) -> [DocumentLink] {
    var links: [DocumentLink] = []
    var open: [Int] = []
    for (index, inline) in inlines.enumerated() {
      switch inline.kind {
      case .start(.link), .start(.image): open.append(index)
      case .end(.link(let destination, _)):
        guard let start = open.popLast() else { continue }
        links.append(link(to: destination, isImage: false, inlines[start...index]))
      case .end(.image(let destination, _)):
        guard let start = open.popLast() else { continue }
        links.append(link(to: destination, isImage: true, inlines[start...index]))
      default: continue
      }
    }
    return links
  }

  private func link(
    to destination: String,
    isImage: Bool,
    _ inlines: ArraySlice<Inline>
  ) -> DocumentLink {
    let start = inlines.first?.range ?? 0..<0
    let end = inlines.last?.range ?? start
    // The end is "](target)"; an address in angle brackets is its own text.
    let hasTarget = end.count > 1 && bytes[end.lowerBound] == UInt8(ascii: "]")
    return DocumentLink(
      isImage: isImage,
      destination: destination,
      text: Markdown.plainText(of: Array(inlines)),
      range: start.lowerBound..<end.upperBound,
      target: hasTarget ? end.lowerBound + 1..<end.upperBound : start.lowerBound..<end.upperBound
    )
  }
}
