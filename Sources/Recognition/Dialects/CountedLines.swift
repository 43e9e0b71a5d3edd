import Markdown
import Questions

/// Paragraphs whose lines are counted, and each asks, has a gap or has its answer.
///
/// `(1) What is torque? *Answer:* force times arm`, `a) An address has ____ bits.`
struct CountedLines: Dialect {
  let name = "counted-lines"
  let summary = "lines of a paragraph that are counted, each of them a question"

  func claims(in page: Page) -> [Claim] {
    page.blocks.indices.flatMap { position -> [Claim] in
      let block = page.blocks[position]
      guard page.document.kind(block) == .paragraph, page.heading(at: position) == nil,
        mayBeCountedLines(page.document.bytes[page.document.range(block)])
      else { return [] }
      let texts = page.document.markdown(block).split(separator: "\n").map(String.init)
      let lines = texts.compactMap(CountedLine.init)
      guard lines.count >= 2, lines.count == texts.count,
        zip(lines, lines.dropFirst()).allSatisfy({ $1.mark.number == $0.mark.number + 1 }),
        lines.allSatisfy(\.asks), lines.contains(where: \.isClear)
      else { return [] }
      let first = page.document.lines(block).lowerBound
      let path = page.path(above: position)
      return lines.enumerated().map { offset, line in
        var draft = Draft(
          asking: line.title,
          lines: first + offset...first + offset,
          path: path
        )
        draft.number = line.mark.name
        draft.answer = line.answer.flatMap { answer(from: $0) }
        return Claim(draft, weight: line.answer == nil ? .shaped : .labelled)
      }
    }
  }
}

/// A look at the first bytes: a bracket, or a digit or letter with one behind it.
private func mayBeCountedLines(_ source: ArraySlice<UInt8>) -> Bool {
  let start = source.prefix(4)
  return start.contains(UInt8(ascii: ")")) && source.contains(0x0a)
}

private struct CountedLine {
  let mark: CountMark
  let title: Title
  let answer: String?

  init?(_ line: String) {
    guard let mark = CountMark(atStartOf: line[...]), mark.close == ")", mark.name.utf8.count <= 2
    else { return nil }
    self.mark = mark
    var text = String(mark.rest).trimmingBreak
    var said: String?
    for label in [
      " *Answer:*", " **Answer:**", " _Answer:_", " Answer:", " *Ans:*", " Ans:", " *A:*",
    ] {
      guard let start = text.firstRange(of: label) else { continue }
      said = String(text[start.upperBound...]).trimmingBreak
      text = String(text[..<start.lowerBound]).trimmingBreak
      break
    }
    answer = said
    title = Title(plain: plainLine(text), markdown: text)
    guard title.text.contains(where: \.isLetter) else { return nil }
  }

  var asks: Bool { isClear || asking(title.text) > .byTopic }

  /// Whether more than its first word says so.
  var isClear: Bool { answer != nil || title.text.hasGap || asking(title.text) == .byMark }
}
