import Markdown
import Questions

extension Page {
  /// The numbered statements of a section that asks whether they are true, without their verdicts: a key
  /// has those, or the reader is to write them into brackets.
  func keyedStatements(in section: Range<Int>) -> [Claim] {
    let end = section.first { position in keyLists.contains { $0.positions.contains(position) } }
    let found = (section.lowerBound..<(end ?? section.upperBound)).flatMap { position in
      countedStatements(at: position).map { line in (line, path(above: position)) }
    }
    let hasKey = keyLists.contains { $0.positions.upperBound > section.lowerBound }
    guard found.count >= 2, hasKey || found.allSatisfy(\.0.isToFill) else { return [] }
    return found.map { one, path in
      var draft = Draft(
        form: Recall(),
        title: one.title.text,
        line: one.line,
        lastLine: one.line
      )
      draft.titleMarkdown = one.title.markdown
      draft.number = one.number
      draft.path = path
      return Claim(draft, weight: .labelled)
    }
  }

  /// The items of an ordered list, or the lines of a paragraph that all have numbers.
  private func countedStatements(at position: Int) -> [KeyedStatement] {
    let block = blocks[position]
    let first = document.lines(block).lowerBound
    switch document.kind(block) {
    case .list(let style):
      guard case .ordered(let start, _) = style.marker else { return [] }
      return document.children(block).enumerated().compactMap { offset, item in
        guard let text = document.firstChild(item) else { return nil }
        let source = document.markdown(text).oneLine
        return KeyedStatement(
          source,
          number: String(Int(start) + offset),
          line: document.lines(text).lowerBound
        )
      }
    case .paragraph:
      let lines = document.markdown(block).split(separator: "\n").map(String.init)
      let found = lines.enumerated().compactMap { offset, line -> KeyedStatement? in
        let bare = line.drop { "( )[]_".contains($0) }
        let title = Title(plain: plainLine(String(bare)))
        guard let number = title.number, title.label?.kind == .number else { return nil }
        let room = line.prefix(line.count - bare.count)
        return KeyedStatement(room + title.text, number: number, line: first + offset)
      }
      return found.count == lines.count ? found : []
    default: return []
    }
  }
}

/// A statement with its number, and whether there is room for the verdict before it.
private struct KeyedStatement {
  let title: Title
  let number: String
  let line: Int
  let isToFill: Bool

  init?(_ source: String, number: String, line: Int) {
    let text = source.drop { "( )[]_.…（）　".contains($0) }
    title = Title(plain: plainLine(String(text)), markdown: String(text))
    guard title.text.contains(where: \.isLetter) else { return nil }
    isToFill = source.first.map { "([_（".contains($0) } ?? false
    self.number = number
    self.line = line
  }
}
