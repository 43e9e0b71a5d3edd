import Markdown

/// The document with questions in bold that their author has set off in another way.
///
/// A row of quotes that ask, each with its answer below, of lines in italics or underlined, or of plain
/// paragraphs right above an answer's label in bold, is what a row of bold lines is elsewhere. Lines
/// stay what they are.
func boldingQuestions(of document: Document) -> Document {
  let ways = SetOff.mayStand(in: document.bytes)
  guard !ways.isEmpty else { return document }
  var lines = document.lines
  let texts = document.linesOutsideFences
  var isMended = false
  for way in ways {
    let passages = passages(setOffBy: way, in: texts)
    guard isRow(passages, setOffBy: way, in: lines) else { continue }
    for passage in passages where passage.asking > .no {
      guard let first = passage.lines.first, let last = passage.lines.last else { continue }
      for (index, text) in zip(passage.lines, passage.texts) {
        lines[index] = (index == first ? "**" : "") + text + (index == last ? "**" : "")
      }
      isMended = true
    }
  }
  guard isMended else { return document }
  return document.made(of: lines)
}

/// How a line or paragraph may differ from others.
private enum SetOff: CaseIterable {
  case quoted
  case emphasized
  /// By the label in bold that stands below it.
  case answered

  /// Those of which there may be a row, by a look at how lines begin.
  static func mayStand(in bytes: [UInt8]) -> [SetOff] {
    var counts = [0, 0, 0]
    var before: UInt8 = 0
    bytes.visitLines { line in
      let text = line.drop { $0 == 0x20 }
      guard let first = text.first, first > 0x20 else { return true }
      let second = text.dropFirst().first ?? 0
      switch UnicodeScalar(first) {
      case ">": counts[0] += 1
      case "*", "_":
        if second != first {
          counts[1] += second > 0x20 ? 1 : 0
        } else if mayEndQuestion(before), mayBeLabelled(text) {
          counts[2] += 1
        }
      case "<" where second | 0x20 == UInt8(ascii: "u") || second | 0x20 == UInt8(ascii: "i"):
        counts[1] += 1
      case "<" where second == UInt8(ascii: "b") || second == UInt8(ascii: "s"), "\u{e2}", "\u{f0}":
        // "<b>Answer:</b>", or a picture before the label.
        if mayEndQuestion(before), text.prefix(12).contains(where: isMark) {
          counts[2] += 1
        }
      default: break
      }
      before = first
      return true
    }
    return zip(allCases, counts).filter { $1 >= 3 }.map(\.0)
  }
}

/// Whether a line that begins so may be the last one of a question, or of the code below it.
private func mayEndQuestion(_ first: UInt8) -> Bool {
  first >= 0x80 || first.isASCIILetter || first == UInt8(ascii: "`")
}

private func isMark(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: "*") || byte == UInt8(ascii: ">")
}

/// A few lines that are set off, without their marks.
private struct SetOffText {
  let lines: Range<Int>
  let texts: [String]
  let asking: Asking
  /// Whether it is the answer to what is set off in the same way above it.
  let isAnswer: Bool

  init(lines: Range<Int>, texts: [String]) {
    self.lines = lines
    self.texts = texts.map { $0.withoutBoldMarks.trimmingBreak }
    let source = self.texts.joined(separator: " ")
    let title = Title(plain: plainLine(source))
    let label = FieldLabel(line: texts.first ?? "")
    isAnswer = label?.role == .answer
    let isWordless = !title.text.contains(where: \.isLetter)
    if isWordless || title.text.utf8.count > 300 || label.map({ $0.role != .stem }) == true {
      asking = .no
    } else {
      asking = title.label?.kind == .question ? .byMark : askingAtEnd(title.text)
    }
  }
}

/// Whether most of the passages ask clearly, with something below them that may be the answer.
///
/// Right below headings they are what these head.
private func isRow(_ passages: [SetOffText], setOffBy way: SetOff, in lines: [String]) -> Bool {
  let passages = passages.filter { !$0.isAnswer }
  let asked = passages.filter { $0.asking >= .byWords }
  guard asked.count >= 3, asked.count * 4 >= passages.count * 3 else { return false }
  // Whoever tells of himself asks himself.
  let narrated = asked.count { speaksOfOneself($0.texts.joined(separator: " ")) }
  guard asked.count(where: { $0.asking == .byMark }) * 2 >= asked.count, narrated * 3 < asked.count
  else { return false }
  let headed = asked.count { passage in
    let before = lines[..<passage.lines.lowerBound].last { !$0.isBlankLine } ?? ""
    return before.hasPrefix("#") && !before.answers
  }
  let answered = asked.count { passage in
    guard let next = lines[passage.lines.upperBound...].first(where: { !$0.isBlankLine }) else {
      return false
    }
    if way == .quoted, next.hasPrefix(">") {
      return FieldLabel(line: String(next.dropFirst()))?.role == .answer
    }
    return next.answers || !next.hasPrefix("#")
  }
  return headed * 2 < asked.count && answered * 4 >= asked.count * 3
}

/// `texts` are the lines of the document, those of code being empty.
private func passages(setOffBy way: SetOff, in texts: [String]) -> [SetOffText] {
  var found: [SetOffText] = []
  var index = 0
  while index < texts.count {
    let passage =
      switch way {
      case .quoted: quote(at: index, in: texts)
      case .emphasized: emphasis(at: index, in: texts)
      case .answered: paragraph(at: index, in: texts)
      }
    if let passage { found.append(passage) }
    index = max(index + 1, passage?.lines.upperBound ?? 0)
  }
  return found
}

/// A quote, all of it; a long one asks nothing.
private func quote(at start: Int, in texts: [String]) -> SetOffText? {
  let run = texts[start...].prefix { $0.hasPrefix(">") }
  guard !run.isEmpty else { return nil }
  let said = run.map { line in
    let text = String(line.dropFirst()).trimmingBreak
    // A heading in a quote is no more than its text.
    let signs = text.prefix { $0 == "#" }
    return text[signs.endIndex...].first == " "
      ? String(text[signs.endIndex...]).trimmingBreak : text
  }
  let isShort = run.count <= 3 && !said.contains { $0.isEmpty || $0.beginsBlock && !$0.isNumbered }
  return SetOffText(lines: run.indices, texts: isShort ? said : [])
}

/// A line that is all in italics or underlined, and a paragraph by its start.
private func emphasis(at index: Int, in texts: [String]) -> SetOffText? {
  guard index == 0 || texts[index - 1].isBlankLine else { return nil }
  let text = texts[index].trimmingBreak
  for (open, close) in [
    ("*", "*"), ("_", "_"), ("<u>", "</u>"), ("<ins>", "</ins>"), ("<i>", "</i>"),
  ]
  where text.hasPrefix(open) && text.hasSuffix(close) && text.count > open.count + close.count {
    let inner = String(text.dropFirst(open.count).dropLast(close.count))
    guard !inner.hasPrefix(open), !inner.includes(close), inner.first != " " else { return nil }
    return SetOffText(lines: index..<index + 1, texts: [inner])
  }
  return nil
}

/// A paragraph of a few plain lines above a label in bold that says that the answer follows.
private func paragraph(at start: Int, in texts: [String]) -> SetOffText? {
  guard start == 0 || texts[start - 1].isBlankLine, texts[start].beginsSentence else { return nil }
  let run = texts[start...].prefix { !$0.isBlankLine && !$0.isAnswerInBold }
  guard (1...3).contains(run.count),
    run.allSatisfy({ !$0.beginsBlock && FieldLabel(line: $0) == nil }),
    texts[run.endIndex...].first(where: { !$0.isBlankLine })?.isAnswerInBold == true
  else { return nil }
  return SetOffText(lines: run.indices, texts: Array(run))
}

extension String {
  /// Whether no mark stands before its first word.
  fileprivate var beginsSentence: Bool {
    guard let first else { return false }
    return first.isLetter || first.isPictogram || "¿\"“«„".contains(first)
  }

  fileprivate var isAnswerInBold: Bool {
    let text = drop { $0 == " " || $0.isPictogram }
    guard text.hasPrefix("**") || text.hasPrefix("<b>") || text.hasPrefix("<strong>") else {
      return false
    }
    return FieldLabel(line: withBoldMarks(text))?.role == .answer
  }

  /// Whether it is a heading such as "### Answer".
  fileprivate var answers: Bool {
    hasPrefix("#") && FieldLabel(heading: String(drop { $0 == "#" || $0 == " " }))?.role == .answer
  }

  /// Whether a number stands behind its sign, as in "#3 Why?".
  fileprivate var isNumbered: Bool {
    hasPrefix("#") && dropFirst().first.map { $0.isASCII && $0.isNumber } == true
  }

  fileprivate var withoutBoldMarks: String {
    var text = self
    while let range = text.firstRange(of: "**") { text.removeSubrange(range) }
    return unwrapped(text)
  }
}
