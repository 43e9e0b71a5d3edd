import Markdown

/// What a line says behind its label, where that makes it a question.
struct QuestionLine {
  /// Markdown; empty where the question stands below.
  var text: String
  var number: String?
  /// What stands behind a question in bold, in the same line.
  var rest: String?
  /// Whether bold marks begin before the label and end in a later line.
  var isBoldOpen = false
  /// Whether its label is a mere letter, which may be the initial of a person.
  var isLetter: Bool

  /// An item that goes on with the numbers of labelled questions.
  init(text: String, number: Int) {
    self.text = text
    self.number = String(number)
    isLetter = false
  }

  /// `Q:`, `**Q1:**`, `**Question 3: ...**`, `Frage 2.`, and the letters of `pairs`.
  init?(_ line: some StringProtocol, pairs: LetterPairs = LetterPairs()) {
    guard
      mayBeLabelledQuestion(line.utf8) || !pairs.questions.isEmpty && mayBeLettered(line.utf8)
    else { return nil }
    guard
      line.utf8.prefix(60).contains(where: { ":.)*_-?".utf8.contains($0) || $0 > 0x7f })
        || line.utf8.isWordAndNumber
    else { return nil }
    var source = Substring(line).drop { $0.isBlank || $0.isPictogram }
    guard let first = source.first, first.isLetter || "*_[(【<".contains(first) else { return nil }
    // "[Q1](#q1) What?" is a line of a table of contents.
    if first == "[", source.includes("](#") { return nil }
    if first == "<" {
      guard source.hasPrefix("<b>") || source.hasPrefix("<strong>") else { return nil }
      source = withBoldMarks(source)[...]
    }
    var text = String(source)
    var bold: (inner: String, after: String)?
    if let mark = ["**", "__", "*", "_"].first(where: { source.hasPrefix($0) }) {
      text.removeFirst(mark.count)
      if let end = text.firstRange(of: mark)?.lowerBound {
        let after = text[text.index(end, offsetBy: mark.count)...]
        bold = (String(text[..<end]), String(after))
        text = bold.map { $0.inner + $0.after } ?? text
      } else if mark.count == 1 {
        return nil
      } else {
        isBoldOpen = true
      }
    }
    if text.utf8.contains(where: { $0 == 0x09 || $0 >= 0x80 }) {
      text = String(text.map { $0.isBlank ? " " : $0 })
    }
    let title = Title(plain: text)
    if let label = title.label, label.kind == .question, bold != nil || isDelimited(title, in: text)
    {
      self.text = title.isNoteAlone ? "" : title.text
      number = label.number
      isLetter = number == nil && text.dropFirst().first?.isLetter != true
    } else if let letter = LetterLabel(line: source), pairs.questions.contains(letter.letter) {
      self.text = letter.rest
      number = letter.number.map { String(letter.letter) + $0 }
      isLetter = letter.number == nil
    } else {
      return nil
    }
    if let bold, bold.after.contains(where: \.isLetter) {
      let inner = Title(plain: bold.inner)
      let marks = splitMarks("x " + bold.after)
      if inner.label != nil, !inner.text.isEmpty, marks.0 != "x" {
        self.text = inner.text
        rest = String(bold.after.drop { $0.isBlank || ":-–—".contains($0) })
      }
    }
  }
}

extension Collection<UInt8> {
  /// Whether it may be "QUESTION 12" and nothing else.
  fileprivate var isWordAndNumber: Bool {
    guard count <= 16, first.map(\.isASCIILetter) == true else { return false }
    let rest = drop { $0.isASCIILetter || $0 == 0x20 }
    return !rest.isEmpty && rest.allSatisfy(\.isASCIIDigit)
  }
}

/// Whether a mark parts label and text: "Q1 was good" has none; in "Q.1 Why?" it stands before the number.
private func isDelimited(_ title: Title, in text: String) -> Bool {
  if text.hasPrefix("Q."),
    asking(title.text) > .no || title.number != nil && title.text.includes(" => ")
  {
    return true
  }
  // "Q1 Why?"
  if text.hasPrefix("Q"), title.number != nil, asking(title.text) == .byMark { return true }
  // "問題1　..."
  if title.number != nil, text.utf8.first.map({ $0 >= 0xe3 }) == true { return true }
  guard !title.text.isEmpty, let start = text.firstRange(of: title.text)?.lowerBound else {
    return true
  }
  let before = text[..<start].last { !$0.isBlank }
  return before.map { !$0.isLetter && !$0.isNumber } ?? false
}

func withBoldMarks(_ source: Substring) -> String {
  var text = String(source)
  for tag in ["<b>", "</b>", "<strong>", "</strong>"] {
    while let place = text.firstRange(of: tag)?.lowerBound {
      text.replaceSubrange(place..<text.index(place, offsetBy: tag.count), with: "**")
    }
  }
  return text
}

/// A line with several labelled questions and answers, taken apart before each label.
///
/// `Q1: one? yes Q2: two? no`, `Q: one? A: yes`.
func splitExchanges(_ line: String) -> [String] {
  var starts: [String.Index] = []
  var before: Character = "x"
  var hasQuestion = false
  for index in line.indices {
    let character = line[index]
    defer { before = character }
    guard before == " " || index == line.startIndex, "QAqa*".contains(character) else { continue }
    var rest = line[index...].drop { $0 == "*" }
    guard let letter = rest.first, letter == "Q" || letter == "A" else { continue }
    let isBold = rest.startIndex != index
    let word = ["Question", "Answer", "Ans", "Q", "A"].first { rest.hasPrefix($0) } ?? ""
    rest = rest.dropFirst(max(1, word.count))
    let digits = rest.prefix(while: \.isNumber)
    rest = rest.dropFirst(digits.count).drop { $0 == "*" }
    guard let mark = rest.first, mark == ":" || !digits.isEmpty && ".)".contains(mark),
      rest.dropFirst().first == " " || rest.dropFirst().first == "*"
    else { continue }
    if letter == "Q" {
      guard index == line.startIndex || hasQuestion && !digits.isEmpty else { continue }
      hasQuestion = true
    } else if index == line.startIndex || !hasQuestion && !isBold {
      continue
    }
    starts.append(index)
  }
  guard let first = starts.first, starts.count > 1 || first != line.startIndex else {
    return [line]
  }
  if first != line.startIndex {
    // A picture before a label belongs to it.
    let isSaid = line[..<first].contains { $0.isLetter || $0.isNumber }
    if isSaid { starts.insert(line.startIndex, at: 0) } else { starts[0] = line.startIndex }
  }
  return zip(starts, starts.dropFirst() + [line.endIndex]).map {
    String(line[$0..<$1]).trimmingBreak
  }
}

extension Document {
  /// Whether a block may have a line that is labelled as a question.
  func mayHaveQuestionLine(_ block: NodeID) -> Bool {
    hasLine(in: block) { mayBeLabelledQuestion($0.withoutMarksOfContainers) }
  }

  /// Whether it is a paragraph with such a line.
  func beginsQuestion(_ block: NodeID, _ pairs: LetterPairs) -> Bool {
    guard kind(block) == .paragraph, mayHaveQuestionLine(block) || mayHaveLetter(block, pairs)
    else {
      return false
    }
    return markdown(block).split(separator: "\n").contains { QuestionLine($0, pairs: pairs) != nil }
  }

  private func mayHaveLetter(_ block: NodeID, _ pairs: LetterPairs) -> Bool {
    !pairs.questions.isEmpty && hasLine(in: block) { mayBeLettered($0) }
  }

  /// The same with labels in the midst of lines, "Q" or "Question" behind a space or a star.
  func mayHaveExchange(_ block: NodeID) -> Bool {
    mayHaveQuestionLine(block) || hasLabelInside(block)
  }

  private func hasLabelInside(_ block: NodeID) -> Bool {
    let range = range(block)
    return bytes.withUnsafeBufferPointer { bytes in
      range.dropFirst().contains { index in
        guard bytes[index] == UInt8(ascii: "Q"), " *".utf8.contains(bytes[index - 1]) else {
          return false
        }
        let behind = bytes[(index + 1)..<range.upperBound]
        guard let next = behind.first else { return false }
        return (0x30...0x39).contains(next) || ":*".utf8.contains(next) || next >= 0x80
          || behind.starts(with: "uestion".utf8)
      }
    }
  }
}

/// A look at the first bytes, which spares most lines the rest.
func mayBeLabelledQuestion(_ line: some Sequence<UInt8>) -> Bool {
  mayBeginWithLabel(line, wordsForQuestion)
}
