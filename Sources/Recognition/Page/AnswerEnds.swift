import Markdown

extension Page {
  /// Where the answer ends in a text without headings, of whose last lines one in bold names what
  /// follows.
  func endBeforeTitle(of position: Int, _ limit: Int) -> Int {
    guard document.kind(blocks[position]) == .paragraph else { return limit }
    var end = limit
    while end - 1 > position, isTitleLine(end - 1) || document.text(blocks[end - 1]).isGap {
      end -= 1
    }
    return end
  }

  /// Where "Q: ..." begins another question, behind a labelled answer.
  func nextExchange(behind start: Int, before end: Int) -> Int? {
    guard
      let answer = (start + 1..<max(end, start + 1)).first(where: { roles[$0].contains(.answer) })
    else { return nil }
    return (answer + 1..<end).first { position in
      beginsQuestion(position) && roles[position].contains(.answer)
        && QuestionLine(document.markdown(blocks[position]).firstLine)?.isLetter == true
    }
  }

  /// Whether a question in bold has the number behind that of a heading.
  ///
  /// "**7. Why?**" below "### 6. What?" is the next one.
  func countsOn(at position: Int, from heading: Heading) -> Bool {
    let block = blocks[position]
    guard heading.title.label?.kind == .number, document.kind(block) == .paragraph,
      let number = heading.title.number.flatMap({ digits(in: $0) }),
      document.bytes[document.range(block)].starts(with: "**\(number + 1)".utf8)
    else { return false }
    return document.boldFirstLine(of: block)?.endsQuestion == true
  }

  /// Whether a question in bold stands there, and below it a fold that hides its answer.
  func asksAboveFold(_ position: Int) -> Bool {
    let block = blocks[position]
    guard position + 1 < blocks.count, document.kind(block) == .paragraph,
      document.kind(blocks[position + 1]) == .html, roles[position + 1].first == .answer,
      document.lines(block).count == 1
    else { return false }
    return document.boldFirstLine(of: block)?.endsQuestion == true
  }

  private func isTitleLine(_ position: Int) -> Bool {
    let block = blocks[position]
    guard document.kind(block) == .paragraph, document.lines(block).count == 1 else { return false }
    let source = document.markdown(block)
    return unwrapped(source.trimmingBreak) != source.trimmingBreak
      && FieldLabel(line: source) == nil
      && !document.text(block).endsSentence
  }
}

extension String {
  /// Whether nothing but spaces that do not break stand in it.
  fileprivate var isGap: Bool { !isEmpty && allSatisfy(\.isWhitespace) }
}
