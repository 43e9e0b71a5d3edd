/// A sentence with parts in square brackets, each of which is hidden once.
///
/// The brackets stand in the title's Markdown; without any the sentence is asked as it is.
package struct Cloze: Form {
  package let name = "cloze"
  package let summary = "a sentence with a gap to fill"

  package init() {}

  package func cards(of question: Question) -> [Card] {
    let pieces = clozePieces(of: question.titleMarkdown ?? "")
    let gaps = pieces.indices.filter { pieces[$0].isHidden }
    guard !gaps.isEmpty else { return [card(of: question, prompt: prompt(of: question))] }
    return gaps.enumerated().map { order, gap in
      Card(
        id: order == 0 ? question.id : "\(question.id)~gap\(order + 1)",
        question: question.id,
        prompt: pieces.indices.map { $0 == gap ? "\\[…\\]" : pieces[$0].text }.joined(),
        answer: pieces[gap].text,
        reply: .judge
      )
    }
  }
}

/// A stretch of a sentence with gaps.
package struct ClozePiece: Hashable, Sendable {
  /// Markdown, without the brackets.
  package var text: String
  package var isHidden: Bool
}

/// Takes a sentence apart at its brackets; `![` and `](` belong to images and links and hide nothing.
package func clozePieces(of markdown: String) -> [ClozePiece] {
  var pieces: [ClozePiece] = []
  var open = ""
  let last = markdown.lastIndex(of: "]") ?? markdown.startIndex
  var rest = Substring(markdown)
  while let character = rest.popFirst() {
    if character == "\\", let next = rest.popFirst() {
      open += "\\" + String(next)
    } else if character == "[", open.last != "!", rest.startIndex < last,
      let end = rest.firstIndex(of: "]"),
      rest[rest.index(after: end)...].first != "(", end > rest.startIndex
    {
      if !open.isEmpty { pieces.append(ClozePiece(text: open, isHidden: false)) }
      pieces.append(ClozePiece(text: String(rest[..<end]), isHidden: true))
      open = ""
      rest = rest[rest.index(after: end)...]
    } else {
      open.append(character)
    }
  }
  return open.isEmpty ? pieces : pieces + [ClozePiece(text: open, isHidden: false)]
}
