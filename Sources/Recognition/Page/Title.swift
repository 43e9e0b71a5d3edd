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
  /// Whether a pilcrow followed, as in headings copied from a web page.
  var hasPermalink = false

  init(plain: String, markdown source: String? = nil) {
    let (body, marks) = splitMarks(plain.oneLine)
    let (label, rest) = splitLabel(body)
    self.label = label
    number = label?.number
    text = rest
    difficulty = marks.difficulty
    hasPermalink = marks.hasPermalink
    markdown = source.flatMap { source in
      let (body, _) = splitMarks(unwrapped(source.oneLine))
      let (sourceLabel, sourceRest) = splitLabel(body)
      let hasMarkup = sourceRest.contains { "*_`[<\\&$~".contains($0) }
      guard hasMarkup, (sourceLabel == nil) == (label == nil), !sourceRest.isEmpty else {
        return nil
      }
      return sourceRest
    }
  }

  /// Whether question and answer stand in this one line, as in "Why? Because".
  var isWholeExchange: Bool {
    guard let mark = text.firstIndex(of: "?") else { return false }
    return text[text.index(after: mark)...].contains(where: \.isLetter)
  }
}

/// The word and number before a title.
struct TitleLabel: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case question
    case problem
    case design
    case scenario
    /// A number alone, or a letter and a number.
    case number
  }

  var kind: Kind
  var number: String?
}

private let labelWords: [(word: String, kind: TitleLabel.Kind)] = [
  ("interview question", .question), ("question", .question), ("q", .question),
  ("front", .question),
  ("coding problem", .problem), ("coding challenge", .problem), ("problem", .problem),
  ("exercise", .problem), ("challenge", .problem), ("task", .problem),
  ("system design", .design), ("design", .design), ("walkthrough", .design),
  ("blind scenario", .scenario), ("scenario", .scenario), ("case study", .scenario),
  ("case", .scenario),
]

private func splitLabel(_ text: String) -> (TitleLabel?, String) {
  let lower = text.lowercased()
  for (word, kind) in labelWords where lower.hasPrefix(word) {
    var rest = text.dropFirst(word.count)
    if rest.first == " " { rest = rest.dropFirst() }
    if rest.first == "#" { rest = rest.dropFirst() }
    let digits = numberPrefix(of: rest)
    rest = rest.dropFirst(digits.count)
    let (hasMark, after) = splitDelimiter(rest)
    guard
      hasMark && (!digits.isEmpty || rest.first == ":" || kind == .question)
        || !digits.isEmpty && (rest.isEmpty || rest.first == " ")
    else { continue }
    let name = word == "q" ? String(text.prefix(1)) : word.capitalized + " "
    let number = digits.isEmpty ? nil : name + digits
    return (TitleLabel(kind: kind, number: number), String(after))
  }
  return splitNumber(text)
}

/// Takes off a number alone, as in `12.`, `1.2`, `(3)` and `B1:`.
private func splitNumber(_ text: String) -> (TitleLabel?, String) {
  var rest = text[...]
  let isBracketed = rest.first == "("
  if isBracketed { rest = rest.dropFirst() }
  let letter = rest.prefix { $0.isASCII && $0.isUppercase }
  guard letter.count <= 1 else { return (nil, text) }
  rest = rest.dropFirst(letter.count)
  let digits = numberPrefix(of: rest)
  guard !digits.isEmpty else { return (nil, text) }
  rest = rest.dropFirst(digits.count)
  let (hasMark, after) = splitDelimiter(rest)
  let isMultipart = digits.contains(".") && rest.first == " "
  guard hasMark && (letter.isEmpty || rest.first == ":" || rest.first == ".") || isMultipart,
    after.contains(where: \.isLetter)
  else { return (nil, text) }
  return (TitleLabel(kind: .number, number: letter + digits), String(after))
}

/// Digits, with more of them after single dots.
private func numberPrefix(of text: Substring) -> String {
  var digits = ""
  var rest = text
  while true {
    let run = rest.prefix { $0.isASCII && $0.isNumber }
    guard !run.isEmpty else { break }
    digits += run
    rest = rest.dropFirst(run.count)
    guard rest.first == ".", rest.dropFirst().first?.isNumber == true else { break }
    digits += "."
    rest = rest.dropFirst()
  }
  return digits.count <= 8 ? digits : ""
}

private func splitDelimiter(_ text: Substring) -> (hasMark: Bool, rest: Substring) {
  var rest = text.drop { $0 == " " }
  let hadSpace = rest.startIndex != text.startIndex
  guard let mark = rest.first, ":.)-–—|]".contains(mark) else { return (false, rest) }
  let after = rest.dropFirst()
  let isDash = "-–—|".contains(mark)
  guard after.isEmpty || after.first == " " || !isDash && after.first?.isLetter == true,
    !isDash || hadSpace
  else { return (false, rest) }
  rest = after.drop { $0 == " " }
  return (true, rest)
}
