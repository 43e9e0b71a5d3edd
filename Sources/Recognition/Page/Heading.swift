import Markdown

/// A line that heads a section.
///
/// Real headings, and where a document has none of them, as in text copied from a web page, lines
/// that stand alone and say no sentence. A pilcrow at the end (a permalink) makes any line one.
package struct Heading: Sendable {
  /// Which of the page's blocks it is.
  let position: Int
  /// 1 for the outermost.
  var level: Int
  let line: Int
  var title: Title
  /// All of its text, with number and marks.
  let whole: String
  /// What it is called like.
  let names: HeadingNames
  /// What stands behind it in the same block, as text on the line after `</h3>`.
  var rest: (text: String, lines: ClosedRange<Int>)?

  init(position: Int, level: Int, line: Int, title: Title, whole: String) {
    self.position = position
    self.level = level
    self.line = line
    self.title = title
    self.whole = whole
    names = HeadingNames(of: title.text)
  }
}

/// The headings among the top-level blocks of a document, in order.
func findHeadings(
  among blocks: [NodeID],
  of document: Document,
  untickedBoxes: Int
) -> [Heading] {
  let written = blocks.enumerated().compactMap { position, block in
    realHeading(block, at: position, of: document, untickedBoxes)
  }
  let titled = droppingAskers(of: gradingRows(written))
  let real = levellingRows(labellingRows(numberingRows(letteringRows(titled))))
  let isLinked = hasPilcrow(document.bytes, 0..<document.bytes.count)
  let alone =
    !real.isEmpty && !isLinked
    ? []
    : blocks.enumerated().compactMap { position, block in
      // Beside real headings only a permalink makes one.
      real.isEmpty || hasPilcrow(document.bytes, document.range(block))
        ? lineAlone(block, at: position, of: document) : nil
    }
  let linked = alone.filter(\.title.hasPermalink)
  guard real.isEmpty, linked.isEmpty else {
    let counted = linked.filter(\.isChapter)
    let asked = counted.count { asking($0.title.text) > .byTopic }
    let levelled = linked.enumerated().map { order, line in
      line.heading(isFirst: order == 0, countsQuestions: asked * 2 > counted.count)
    }
    return (real + levelled).sorted { $0.position < $1.position }
  }
  var found: [Heading] = []
  let saysAnswer = blocks.contains { block in
    document.kind(block) == .paragraph && labels(in: .block(block), of: document).contains(.answer)
  }
  for line in alone where line.position + 1 < blocks.count && line.isBareHeading {
    // Where "A:" stands below, "Q:" is a line like any other.
    if saysAnswer, line.title.label?.kind == .question { continue }
    // What stands directly below "Problem 1: Tries" is the problem.
    if line.title.label == nil, found.last?.position == line.position - 1, found.last?.level == 3 {
      continue
    }
    found.append(line.heading(isFirst: found.isEmpty))
  }
  return found
}

/// Whether the sign of a permalink stands there, which is C2 B6.
private func hasPilcrow(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
  var start = range.lowerBound
  while let place = firstIndex(of: 0xb6, in: bytes, start..<range.upperBound) {
    if place > range.lowerBound, bytes[place - 1] == 0xc2 { return true }
    start = place + 1
  }
  return false
}

private func realHeading(
  _ block: NodeID,
  at position: Int,
  of document: Document,
  _ untickedBoxes: Int
) -> Heading? {
  let line = document.lines(block).lowerBound
  if document.kind(block) == .html {
    return htmlHeading(document.literal(block), at: position, firstLine: line)
  }
  guard case .heading(let level) = document.kind(block) else { return nil }
  // A rule directly below a question and its answer makes no heading of them.
  if document.lines(block).count > 2, isExchange(document.markdown(block)) { return nil }
  let text = document.text(block)
  if FieldLabel(heading: text)?.role == .answer,
    !isKeySection(block, level, of: document, untickedBoxes),
    !isPartA(block, level, of: document)
  {
    return nil
  }
  let source = headingSource(block, of: document)
  let leading = splitPictures(atStartOf: withoutTail(source))
  let pictured = splitPictures(atEndOf: leading.rest)
  let graded = splitDifficulty(atEndOf: pictured.rest) ?? splitEndNote(pictured.rest)
  let bare = withoutFootnotes(withoutSuperscript(graded?.rest ?? pictured.rest))
  // Alone, "1. Why?" would be an item of a list.
  let plain = bare == source ? text : plainLine(bare)
  var title = Title(plain: plain, markdown: bare)
  title.difficulty =
    title.difficulty ?? graded?.difficulty ?? pictured.difficulty ?? leading.difficulty
  return Heading(position: position, level: level, line: line, title: title, whole: text)
}

/// Whether a heading begins with "A:" because another one near it at its level does with "B:", or with
/// "A1:" because others do with "A2:" and no question has a "Q".
private func isPartA(_ block: NodeID, _ level: Int, of document: Document) -> Bool {
  let text = document.text(block)
  guard text.hasPrefix("A") else { return false }
  let beside = titles(beside: block, level, of: document)
  if text.hasPrefix("A: ") { return beside.contains { $0.hasPrefix("B: ") } }
  guard let own = numberBehindA(text), !beside.contains(where: { $0.hasPrefix("Q") }) else {
    return false
  }
  return beside.contains { numberBehindA($0).map { $0 != own } ?? false }
}

/// The number of "A1" and "A-1" at the start of a title.
private func numberBehindA(_ title: String) -> Substring? {
  let number = title.dropFirst().drop { $0 == "-" }.prefix(while: \.isNumber)
  return title.first == "A" && !number.isEmpty ? number : nil
}

/// The headings of a level among the blocks near one, so that not all look at all others.
private func titles(beside block: NodeID, _ level: Int, of document: Document) -> [String] {
  var found: [String] = []
  for step in [document.next, document.previous] {
    var place = step(block)
    for _ in 0..<100 {
      guard let node = place else { break }
      if document.kind(node) == .heading(level: level) { found.append(document.text(node)) }
      place = step(node)
    }
  }
  return found
}

/// A heading's source without a word in small letters behind it, as in `Why? <sup>new</sup>`.
private func withoutSuperscript(_ source: String) -> String {
  for name in ["sup", "sub"] where source.trimmingBreak.hasSuffix("</\(name)>") {
    guard let open = source.firstRange(of: "<\(name)>")?.lowerBound else { continue }
    let kept = source[..<open]
    let note = source[open...].dropFirst(name.count + 2).prefix { $0 != "<" }
    // "x<sup>2</sup>" and "O(n)<sub>avg</sub>" have no space before it.
    guard kept.last == " ", note.utf8.count <= 24, kept.contains(where: \.isLetter) else {
      continue
    }
    return String(kept).trimmingBreak
  }
  return source
}

private func isExchange(_ text: String) -> Bool {
  let lines = text.split(separator: "\n").map(String.init)
  return lines.dropFirst().contains { $0.answerText != nil }
    && lines.first.flatMap { QuestionLine($0) } != nil
}

/// The source of a heading without its number signs or underline.
func headingSource(_ heading: NodeID, of document: Document) -> String {
  let source = document.markdown(heading)
  var lines = source.split(separator: "\n", omittingEmptySubsequences: false)
  if let first = lines.first, first.drop(while: { $0 == " " }).hasPrefix("#") {
    let text = first.drop { $0 == " " || $0 == "#" }
    let closing = text.reversed().prefix { $0 == "#" || $0 == " " }
    return closing.contains(" ") ? String(text.dropLast(closing.count)) : String(text)
  }
  if lines.count > 1 { lines.removeLast() }
  return lines.joined(separator: " ")
}

/// A block of a single line, which may be a heading without any mark-up.
private struct LineAlone {
  let position: Int
  let line: Int
  let plain: String
  let title: Title
  /// The number of the list of which it is the only item, which is how a chapter with a number reads.
  let chapter: String?

  var isChapter: Bool { chapter != nil }

  /// Whether it reads like a title: short, and no sentence.
  var isBareHeading: Bool {
    guard plain.count <= 90, let first = title.text.first, let last = plain.last,
      first.isLetter && !first.isLowercase || first.isNumber
    else { return false }
    if title.label != nil, !isChapter { return !title.isWholeExchange || title.asksFurther }
    // A line of a program is none.
    guard !plain.utf8.contains(where: { "<>={}".utf8.contains($0) }) else { return false }
    return !".,;:!?\"”“".contains(last) && !plain.dropLast().saysSentence && !plain.contains("→")
      && FieldLabel(line: plain).map(\.rest.isEmpty) ?? true
  }

  /// `countsQuestions` says that most of the numbered lines ask, so that they are no chapters.
  func heading(isFirst: Bool, countsQuestions: Bool = false) -> Heading {
    let isQuestion = isChapter ? countsQuestions : title.label != nil
    let level =
      isQuestion ? 3 : isChapter || isFirst && splitPart(plain) == nil ? 1 : 2
    var title = title
    if isQuestion, let chapter, title.label == nil {
      title.label = TitleLabel(kind: .number, number: chapter)
      title.number = chapter
    }
    return Heading(position: position, level: level, line: line, title: title, whole: plain)
  }
}

private func lineAlone(_ block: NodeID, at position: Int, of document: Document) -> LineAlone? {
  let lines = document.lines(block)
  guard lines.count == 1 else { return nil }
  var source = document.markdown(block)
  var chapter: String?
  switch document.kind(block) {
  // Bold lines have dialects of their own.
  case .paragraph where source.hasPrefix("**") || source.hasPrefix("__"): return nil
  case .paragraph: break
  case .list(let style) where style.isOrdered:
    source = String(source.drop { $0 != " " }.drop { $0 == " " })
    if case .ordered(let start, _) = style.marker { chapter = String(start) }
  default: return nil
  }
  let plain = document.text(block)
  return LineAlone(
    position: position,
    line: lines.lowerBound,
    plain: plain,
    title: Title(plain: plain, markdown: source),
    chapter: chapter
  )
}

extension Substring {
  /// Whether a sentence ends inside; "vs." ends none.
  fileprivate var saysSentence: Bool {
    let words = split(separator: " ")
    return words.dropLast().contains { word in
      guard let last = word.last, ".?!".contains(last) else { return false }
      return !["vs.", "e.g.", "i.e.", "etc."].contains(word.lowercased()) && word.count > 2
    }
  }
}

/// Whether a heading such as "Answer Key" or "Answers" has a list of keys below it.
private func isKeySection(
  _ block: NodeID,
  _ level: Int,
  of document: Document,
  _ untickedBoxes: Int
) -> Bool {
  let name = document.text(block)
  guard isKeyName(name), let next = document.next(block) else { return false }
  if key(of: name).includes("key") { return true }
  switch document.kind(next) {
  case .heading: return true
  case .list(let style):
    if style.isOrdered, level <= 2,
      document.mayRepeatOptions(next, untickedBoxes: untickedBoxes)
    {
      return true
    }
    let texts = document.children(next).map { document.text($0).oneLine }
    let keys = texts.count { text in
      // "- Q3: B"
      guard style.isOrdered else { return keyPairs(in: text).count == 1 }
      return text.isKey || isVerdict(text) || OptionMark(line: text) != nil
    }
    // A short entry that says something else, as "A and C" or "none", takes the others nothing.
    return keys == texts.count
      || keys >= 2 && keys * 3 >= texts.count * 2 && texts.allSatisfy { $0.utf8.count <= 24 }
  case .table: return level <= 2
  case .paragraph:
    let text = document.text(next)
    return text.first?.isNumber == true && (level <= 2 || keyPairs(in: text.oneLine).count >= 2)
      || namesKeyOfNumber(text.firstLine)
  default: return false
  }
}
