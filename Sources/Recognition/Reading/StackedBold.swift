import Markdown
import Questions

extension Page {
  /// Questions in bold that stand in one paragraph, line by line, each with its answer in the lines
  /// below; `[]` where fewer than two lines are such.
  func stackedQuestions(at position: Int) -> [Draft] {
    let block = blocks[position]
    guard document.kind(block) == .paragraph, heading(at: position) == nil,
      document.bytes[document.range(block)].starts(with: "**".utf8),
      document.lineCount(in: block, upTo: 2, where: mayBeBold) == 2
    else { return [] }
    let lines = document.markdown(block)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let starts = lines.indices.filter { lines[$0].isBoldTitle }
    let clear = starts.count {
      asking(Title(plain: plainLine(lines[$0].trimmingBreak)).text) > .byTopic
    }
    guard starts.first == 0, starts.count >= 2, clear * 2 >= starts.count else { return [] }
    let first = document.lines(block).lowerBound
    return zip(starts, starts.dropFirst() + [lines.count]).map { start, end in
      let source = lines[start].trimmingBreak
      let line = first + start
      var draft = Draft(
        asking: Title(plain: plainLine(source), markdown: source),
        lines: line...line,
        path: path(above: position)
      )
      if start + 1 < end {
        let text = lines[(start + 1)..<end].joined(separator: "\n")
        draft.fill(from: fields(of: [.text(text, lines: line + 1...first + end - 1)]))
      }
      draft.decideForm(label: nil)
      return draft
    }
  }
}

/// Whether bold may be around all of a line, but for blanks and a line break at its end.
private func mayBeBold(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
  let last = line.last { $0 > 0x20 && $0 != UInt8(ascii: "\\") }
  let isOpen = line.drop { $0 <= 0x20 || $0 >= 0x80 }.starts(with: "**".utf8)
  return isOpen && last.map { $0 == UInt8(ascii: "*") || $0 >= 0x80 } ?? false
}

extension String {
  /// Whether all of the line is in bold, and a title by its number or because it asks.
  fileprivate var isBoldTitle: Bool {
    let line = trimmingBreak
    let inner = unwrapped(line)
    guard line.hasPrefix("**"), inner != line, FieldLabel(line: line) == nil else { return false }
    let title = Title(plain: plainLine(inner))
    return title.label?.kind == .number || title.label?.kind == .question
      || asking(title.text) > .byTopic
  }
}
