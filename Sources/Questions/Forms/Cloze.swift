/// A sentence with parts in square brackets, each of which is hidden once.
///
/// The brackets stand in the title's Markdown; without any the sentence is asked as it is.
package struct Cloze: Form {
  package let name = "cloze"
  package let summary = "a sentence with a gap to fill"

  package let hasOneCard = false

  package init() {}

  package func cards(of question: Question) -> [Card] {
    let pieces = clozePieces(of: question.titleMarkdown ?? "")
    let gaps = pieces.indices.filter { pieces[$0].isHidden }
    guard !gaps.isEmpty else { return [card(of: question, prompt: prompt(of: question))] }
    let context = question.context.map { escaped($0) + " › " }.joined()
    return gaps.enumerated().map { order, gap in
      Card(
        id: order == 0 ? question.id : "\(question.id)~gap\(order + 1)",
        question: question.id,
        prompt: context + pieces.indices.map { $0 == gap ? "\\[…\\]" : pieces[$0].text }.joined(),
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

  package init(text: String, isHidden: Bool) {
    self.text = text
    self.isHidden = isHidden
  }
}

/// Takes a sentence apart at its brackets; `![` and `](` belong to images and links and hide nothing.
///
/// A backslash before a bracket makes it text, in code as well, where Markdown would show it.
///
/// - Complexity: O(n) in the length of the text.
package func clozePieces(of markdown: String) -> [ClozePiece] {
  var pieces: [ClozePiece] = []
  var open = ""
  var ticks = 0
  var rest = Substring(markdown)
  // Of the gap that a bracket here would begin.
  var end = rest.startIndex
  while let character = rest.first {
    let run = rest.prefix { $0 == "`" }.count
    if run > 0 {
      ticks = ticks == 0 ? run : ticks == run ? 0 : ticks
      open += rest.prefix(run)
      rest = rest.dropFirst(run)
      continue
    }
    rest.removeFirst()
    if character == "\\", let next = rest.popFirst() {
      open += ticks > 0 && "[]".contains(next) ? String(next) : "\\" + String(next)
      continue
    }
    if character == "[", open.last != "!" {
      if end < rest.startIndex { end = gapEnd(in: rest) }
      if end < rest.endIndex, rest[end...].dropFirst().first != "(", end > rest.startIndex {
        if !open.isEmpty { pieces.append(ClozePiece(text: open, isHidden: false)) }
        pieces.append(ClozePiece(text: String(rest[..<end]), isHidden: true))
        open = ""
        rest = rest[end...].dropFirst()
        continue
      }
    }
    open.append(character)
  }
  return open.isEmpty ? pieces : pieces + [ClozePiece(text: open, isHidden: false)]
}

/// The next bracket that closes and has no backslash before it, else the end.
private func gapEnd(in text: Substring) -> Substring.Index {
  var isEscaped = false
  for index in text.indices {
    if text[index] == "]", !isEscaped { return index }
    isEscaped = text[index] == "\\" && !isEscaped
  }
  return text.endIndex
}
