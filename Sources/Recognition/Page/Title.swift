/// A line that may ask something, taken apart: number, what it says, difficulty.
struct Title: Sendable {
  /// Plain text without number, label and difficulty marks.
  var text: String
  /// The same as Markdown, where it carries mark-up and could be taken apart in the same way.
  var markdown: String?
  /// The number with its letters, as in `Q1.4`.
  var number: String?
  /// What the author calls it, as in "Problem" or "Q".
  var label: TitleLabel?
  var difficulty: String?
  var minutes: Int?
  /// Those behind it, as in "Why? #tries #trees".
  var tags: [String] = []
  /// How surely it is asked.
  var weight: String?
  /// Whether a pilcrow followed, as in headings copied from a web page.
  var hasPermalink = false

  init(plain given: String, markdown written: String? = nil) {
    let (given, written) = (given.withoutEditLink, written?.withoutEditLink)
    let shown = written.flatMap { withoutShownNotes(given, $0) }
    let (plain, source) = (shown?.plain ?? given, shown?.source ?? written)
    let (body, marks) = splitMarks(plain.oneLine)
    let (label, rest) = splitWholeLabel(body)
    self.label = label
    number = label?.number
    let (bare, level) = withoutStart(label == nil ? rest : rest.droppingPictograms)
    let (graded, grade) = splitGrade(withoutLeadingPoints(bare))
    self.text = label?.kind == .question && isCountOfAll(graded) ? "" : withoutQuotes(graded)
    difficulty = marks.difficulty ?? grade ?? shown?.difficulty ?? level
    minutes = marks.minutes
    tags = marks.tags
    weight = marks.weight
    hasPermalink = marks.hasPermalink
    let isMarked = marks.difficulty != nil || marks.minutes != nil
    let text = self.text
    markdown = source.flatMap { source in
      guard source.utf8.contains(where: mayBeMarkup) else { return nil }
      let (body, _) = splitMarks(unwrapped(source.oneLine))
      let (sourceLabel, graded) = splitWholeLabel(body)
      let bare = withoutStart(label == nil ? graded : graded.droppingPictograms).text
      let sourceRest = withoutQuotes(splitGrade(withoutLeadingPoints(bare)).text)
      let hasMarkup = sourceRest.contains { "*_`[<\\&$~".contains($0) }
      guard hasMarkup, (sourceLabel == nil) == (label == nil), !sourceRest.isEmpty else {
        return nil
      }
      // What was taken off may be in italics there.
      return isMarked && plainLine(sourceRest) != text ? nil : sourceRest
    }
  }

  /// Whether nothing but a note in brackets follows the label, as in "Question 1 (2 points)".
  var isNoteAlone: Bool {
    guard label != nil, text.utf8.contains(where: { $0 == UInt8(ascii: ")") || $0 == 0x5d })
    else { return false }
    let note = text.filter { !"*_ ".contains($0) }
    guard let first = note.first, let last = note.last,
      first == "(" && last == ")" || first == "[" && last == "]"
    else { return false }
    return note.firstIndex(of: last) == note.index(before: note.endIndex)
  }

  /// Whether it is nothing but a word for "question".
  var isQuestionAlone: Bool {
    guard label == nil, text.utf8.count <= 24, !text.utf8.contains(0x20) else { return false }
    let named = Title(plain: text + ":")
    return named.label?.kind == .question && named.text.isEmpty
  }

  /// Whether what stands behind the first question mark asks as well, as "Give examples" does.
  var asksFurther: Bool {
    guard let mark = text.firstIndex(of: "?") else { return false }
    return asksOn(String(text[text.index(after: mark)...]))
  }

  /// Whether question and answer stand in this one line, as in "Why? Because".
  var isWholeExchange: Bool {
    guard let mark = text.firstIndex(of: "?") else { return false }
    return text[text.index(after: mark)...].contains(where: \.isLetter)
  }
}

/// Whether it only says how many questions there are, as behind "Question 3" in "Question 3 of 50".
private func isCountOfAll(_ text: String) -> Bool {
  guard text.utf8.count <= 12, text.utf8.last?.isASCIIDigit == true else { return false }
  let words = text.drop { $0 == "/" || $0 == " " }.lowercased()
  let name = words.prefix { !$0.isNumber }
  return words.dropFirst(name.count).allSatisfy(\.isNumber)
    && ["", "of ", "out of ", "von ", "de ", "di ", "sur ", "из "].contains(name)
}

/// Whether a title may be marked up by a byte; E1 begins one that is the same as a backtick.
private func mayBeMarkup(_ byte: UInt8) -> Bool {
  switch UnicodeScalar(byte) {
  case "*", "_", "`", "[", "<", "\\", "&", "$", "~", "\u{e1}": true
  default: false
  }
}

extension String {
  /// Without pictures at its start.
  fileprivate var droppingPictograms: String {
    guard let first = utf8.first, first >= 0xe2 else { return self }
    return String(drop { $0.isPictogram || $0 == " " })
  }
}
