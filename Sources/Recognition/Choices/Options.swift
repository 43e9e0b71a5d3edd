import Markdown

/// The options of a question.
struct Options {
  /// Plain text.
  var texts: [String] = []
  /// Positions of those that are ticked or otherwise set off as right.
  var correct: [Int] = []
  var style: OptionMark.Style

  /// Whether nothing but options looks like this; letters and numbers need a key beside them.
  var isSure: Bool { style == .box || !correct.isEmpty }
}

/// Options among rows, and which of the rows they are.
struct OptionRun {
  var options: Options
  var rows: Range<Int>
}

/// The first options among the rows, before anything that is called an answer; `asked` is what stands
/// above all of them.
func firstOptions(in rows: [Row], of document: Document, below asked: String = "") -> OptionRun? {
  for index in rows.indices {
    let run = options(at: index, in: rows, of: document, below: index == 0 ? asked : "")
    guard let run else { continue }
    return rows[..<index].contains(where: \.isAnswerLabel) ? nil : run
  }
  return nil
}

/// The options that begin at this row; `nil` where no two of them follow each other.
///
/// `asked` is what stands above the first row.
func options(
  at start: Int,
  in rows: [Row],
  of document: Document,
  below asked: String = ""
) -> OptionRun? {
  if let mark = rows[start].mark ?? tickedPicture(at: start, in: rows),
    mark.style == .box || mark.position == 0
  {
    var reader = OptionReader(mark, at: start, in: rows, of: document)
    if let run = reader.run() { return run }
  }
  guard rows[start].bullet != nil else { return tickedLines(at: start, in: rows) }
  return markedBullets(at: start, in: rows, below: start > 0 ? rows[start - 1].text : asked)
}

extension Row {
  /// Whether the row says that an answer follows.
  var isAnswerLabel: Bool {
    switch kind {
    case .line: FieldLabel(line: text)?.role == .answer
    case .heading: FieldLabel(heading: text)?.role == .answer
    case .html:
      withoutWrapping(text).map { text in
        text.split(separator: "\n").contains { FieldLabel(summary: String($0))?.role == .answer }
      } ?? false
    case .code, .rule, .other: false
    }
  }
}

/// Text as it is read, of a single line of Markdown that may begin with anything.
func plainLine(_ markdown: String) -> String {
  guard markdown.utf8.contains(where: isMarkup) else {
    return markdown.oneLine
  }
  // The word before keeps "# x" and "- x" from being blocks.
  let line = "a " + markdown.oneLine
  let isParagraph = line.utf8.last != UInt8(ascii: " ") && !line.utf8.contains(UInt8(ascii: "<"))
  let document = isParagraph ? Document(paragraph: line) : Document(parsing: line)
  let plain = document.plainText().oneLine
  return plain.hasPrefix("a ") ? String(plain.dropFirst(2)) : plain == "a" ? "" : plain
}

private func isMarkup(_ byte: UInt8) -> Bool {
  switch UnicodeScalar(byte) {
  case "*", "_", "`", "[", "<", "\\", "&", "$", "~", "!", "|": true
  default: false
  }
}
