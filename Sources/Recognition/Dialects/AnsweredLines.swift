import Markdown
import Questions

/// Lines that ask and answer at once.
///
/// `What is a socket? - An end of a connection.`, a row of them in paragraphs that hold nothing else.
struct AnsweredLines: Dialect {
  let name = "answered-lines"
  let summary = "lines with a question, a dash or arrow, and its answer"

  func claims(in page: Page) -> [Claim] {
    let found = page.blocks.indices.flatMap {
      position -> [(position: Int, section: String?, line: AnsweredLine)] in
      let block = page.blocks[position]
      guard page.document.kind(block) == .paragraph, page.heading(at: position) == nil,
        page.document.mayAnswerAtOnce(block)
      else { return [] }
      let texts = page.document.markdown(block).split(
        separator: "\n",
        omittingEmptySubsequences: false
      )
      let lines = texts.enumerated().compactMap { offset, text in
        AnsweredLine(String(text), number: page.document.lines(block).lowerBound + offset)
      }
      if lines.count == texts.count { return lines.map { (position, nil, $0) } }
      // Its title may be glued to the first line.
      guard lines.count == texts.count - 1, lines.count >= 2,
        let title = texts.first.map(String.init)?.trimmingBreak, title.isSectionName
      else { return [] }
      return lines.map { (position, title, $0) }
    }
    guard found.count >= 3 else { return exchanges(in: page) }
    return claims(of: found, in: page)
  }

  /// Paragraphs of one line each that answer what they ask, where hardly anything else stands.
  private func exchanges(in page: Page) -> [Claim] {
    let found = page.blocks.indices.compactMap {
      position -> (position: Int, section: String?, line: AnsweredLine)? in
      let block = page.blocks[position]
      guard page.document.kind(block) == .paragraph, page.heading(at: position) == nil,
        page.document.lines(block).count == 1, page.document.mayGoOnBehindMark(block)
      else { return nil }
      let number = page.document.lines(block).lowerBound
      return AnsweredLine(exchange: page.document.markdown(block), number: number)
        .map { (position, nil, $0) }
    }
    guard found.count >= 3, found.count * 4 >= page.contentLineCount * 3 - 4 else { return [] }
    return claims(of: found, in: page)
  }

  private func claims(
    of found: [(position: Int, section: String?, line: AnsweredLine)],
    in page: Page
  ) -> [Claim] {
    found.map { position, section, line in
      let lines = line.number...line.number
      var draft = Draft(asking: line.title, lines: lines, path: page.path(above: position))
      if let section { draft.path.append(section) }
      draft.answer = answer(from: line.answer)
      draft.decideForm(label: nil)
      return Claim(draft, weight: .shaped)
    }
  }
}

/// A line with a question mark, a dash or an arrow behind it, and more.
private struct AnsweredLine {
  let title: Title
  let answer: String
  let number: Int

  init?(_ line: String, number: Int) {
    guard line.utf8.count <= 600, let mark = line.firstIndex(where: { "?？؟".contains($0) }) else {
      return nil
    }
    let behind = line[line.index(after: mark)...].drop { $0 == " " }
    guard
      let dash = ["- ", "– ", "— ", "-> ", "=> ", "→ ", "⇒ ", ": "].first(where: {
        behind.hasPrefix($0)
      })
    else { return nil }
    let source = String(line[...mark].withoutBullet).trimmingBreak
    title = Title(plain: plainLine(source), markdown: source)
    answer = String(behind.dropFirst(dash.count)).trimmingBreak
    self.number = number
    guard asking(title.text) == .byMark, title.label?.kind != .question,
      answer.contains(where: { $0.isLetter || $0.isNumber })
    else { return nil }
  }

  /// Without any dash, and maybe a note in brackets that belongs to the question.
  init?(exchange line: String, number: Int) {
    guard line.utf8.count <= 300, let mark = line.firstIndex(where: { "?？".contains($0) }) else {
      return nil
    }
    var behind = line[line.index(after: mark)...]
    guard behind.first == " ", !behind.includes("?") else { return nil }
    var source = String(line[...mark])
    behind = behind.drop { $0 == " " }
    if behind.first == "(", let close = behind.firstIndex(of: ")"),
      behind[close...].dropFirst().contains(where: \.isLetter)
    {
      source += " " + behind[...close]
      behind = behind[close...].dropFirst().drop { $0 == " " }
    }
    title = Title(plain: plainLine(source), markdown: source)
    answer = String(behind).withoutAside
    self.number = number
    let word = line.prefix(while: \.isLetter)
    guard asking(title.text) == .byMark, title.label == nil, asking(word + " things") == .byWords,
      asking(answer) == .no, FieldLabel(line: answer) == nil,
      answer.first.map({ $0.isUppercase || $0.isNumber || "`\"".contains($0) }) == true
    else { return nil }
  }
}

extension String {
  /// Without emphasis and brackets around all of it.
  fileprivate var withoutAside: String {
    var text = trimmingBreak
    for (open, close) in [("**", "**"), ("*", "*"), ("_", "_"), ("(", ")"), ("[", "]")]
    where text.hasPrefix(open) && text.hasSuffix(close) && text.count > open.count + close.count {
      let inner = String(text.dropFirst(open.count).dropLast(close.count))
      if !inner.includes(open) { text = inner }
    }
    return text
  }
}

extension String {
  /// Whether it is a few words that say no sentence and ask nothing.
  fileprivate var isSectionName: Bool {
    utf8.count <= 60 && split(separator: " ").count <= 5 && contains(where: \.isLetter)
      && !endsSentence && !utf8.contains(UInt8(ascii: "?"))
  }
}

extension Document {
  /// A look at the bytes: a question mark and more behind it.
  fileprivate func mayGoOnBehindMark(_ block: NodeID) -> Bool {
    let source = bytes[range(block)]
    guard source.count <= 300,
      let mark = source.firstIndex(where: { $0 == UInt8(ascii: "?") || $0 == 0x9f })
    else { return false }
    return source[mark...].dropFirst().contains { $0 > 0x20 }
  }

  /// A look at the bytes: a question mark with a dash or an arrow soon behind it.
  fileprivate func mayAnswerAtOnce(_ block: NodeID) -> Bool {
    let source = bytes[range(block)]
    return source.indices.contains { index in
      guard source[index] == UInt8(ascii: "?") || source[index] == 0x9f else { return false }
      return source[(index + 1)...].prefix(3).contains { "-=:".utf8.contains($0) || $0 == 0xe2 }
    }
  }
}
