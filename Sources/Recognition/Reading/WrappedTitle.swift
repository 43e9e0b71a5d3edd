/// How many of these lines make the question that the first of them begins.
///
/// A line goes on where it ends in the middle of a sentence. `end` is the line with the answer's
/// label, if any: then what stands before it is more likely to belong to the question.
func titleLineCount(_ lines: [String], answerAt end: Int?) -> Int {
  var count = 1
  while count < lines.count, count != end, count < 12 {
    let title = lines[count - 1].trimmingBreak
    let next = lines[count].trimmingBreak
    // "(a lock, a latch etc.)" ends none where the next line goes on.
    let isOpen = !title.endsSentence || title.hasSuffix(".)") && next.first?.isLowercase == true
    guard !next.isEmpty, isOpen, !next.beginsWithArrow, FieldLabel(line: next) == nil
    else { break }
    if next.beginsItem || next.beginsBlock {
      // "in which order: (a) inside, (b) outside?"
      guard next.first == "(", lines[count...].prefix(4).contains(where: \.endsQuestion) else {
        break
      }
      count += 1
      continue
    }
    guard next.goesOn(from: title) || end != nil && !next.looksLikeCode else { break }
    count += 1
  }
  return count
}

/// Wrapped lines as one, with words put together that a hyphen parts at a line end.
func joinedTitle(_ lines: some Sequence<String>) -> String {
  var result = ""
  for line in lines {
    let text = line.trimmingBreak
    if result.isEmpty {
      result = text
    } else if result.last == "-", result.dropLast().last?.isLetter == true,
      text.first?.isLowercase == true
    {
      result = result.dropLast() + text
    } else {
      result += " " + text
    }
  }
  return result
}

extension String {
  /// Whether a sentence ends with it, also inside of bold or quotation marks.
  var endsSentence: Bool {
    let text = utf8.count > 400 ? Substring(suffix(80)) : self[...]
    guard let last = text.last(where: { !"*_\"”’)` ".contains($0) && !$0.isPictogram }) else {
      return false
    }
    return ".?!:;。？！：؟".contains(last)
  }

  var endsQuestion: Bool {
    guard let last = last(where: { !"*_\"”’)` ".contains($0) && !$0.isPictogram }) else {
      return false
    }
    return "?？؟".contains(last)
  }

  /// Whether it is the line after `before` in the same sentence.
  func goesOn(from before: String) -> Bool {
    guard let first else { return false }
    if before.last == "," || before.last == "-" && before.dropLast().last?.isLetter == true {
      return true
    }
    if first.isLowercase, !looksLikeCode { return true }
    let word = before.split(separator: " ").last.map { $0.lowercased() } ?? ""
    if joiningWords.contains(word) { return true }
    return endsQuestion && asking(String(filter { !"?？؟".contains($0) })) == .no
      && before.utf8.count >= 40
  }

  /// Whether a bullet, a number or a letter with a mark stands before it.
  var beginsItem: Bool {
    let text = drop { $0 == " " || $0 == "\t" }
    guard let first = text.first, let second = text.dropFirst().first else { return false }
    if "-*+•◦o▪–".contains(first) { return second == " " || second == "\t" }
    if first == "(" { return text.dropFirst(2).prefix(3).contains(")") }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let name = digits.isEmpty && first.isASCII && first.isLetter ? text.prefix(1) : digits
    let after = text.dropFirst(name.count)
    return !name.isEmpty && name.count <= 3 && ".)".contains(after.first ?? " ")
      && (after.dropFirst().first?.isWhitespace ?? true)
  }

  /// Whether an arrow stands before it, as before an answer below its question.
  var beginsWithArrow: Bool {
    let text = drop { $0 == " " }
    guard let first = text.utf8.first, "-=".utf8.contains(first) || first == 0xe2 else {
      return false
    }
    return ["-> ", "=> ", "→ ", "⇒ ", "➜ ", "↳ "].contains { text.hasPrefix($0) }
  }

  /// Whether a picture, a fence, a quote, a table or a tag begins with it.
  var beginsBlock: Bool {
    let text = drop { $0 == " " || $0 == "\t" }
    return ["![", "```", "~~~", "> ", "|", "<", "#", "$$"].contains { text.hasPrefix($0) }
  }

  /// Whether it reads like a line of a program, a shell or a configuration.
  var looksLikeCode: Bool {
    let text = trimmingBreak
    guard let last = text.last else { return false }
    if "{};".contains(last) || text.hasPrefix("#") || text.hasPrefix("//") { return true }
    if text.hasPrefix("$ ") || text.hasPrefix("> ") { return true }
    let signs = ["();", " = ", "==", "->", "=>", "::", "</", "&&", "||", " | ", " --", "/>", "()"]
    return signs.contains { text.includes($0) }
  }
}

private let joiningWords: Set<String> = [
  "a", "an", "the", "of", "in", "on", "at", "to", "for", "and", "or", "with", "without", "between",
  "by", "from", "as", "is", "are", "was", "were", "that", "which", "than", "into", "not", "if",
  "when", "your", "its", "their", "vs", "vs.", "de", "la", "el", "los", "las", "un", "una", "y",
  "o", "e", "do", "da", "le", "les", "du", "des", "et", "ou", "der", "die", "das", "den", "dem",
  "ein", "eine", "einen", "und", "oder", "zwischen", "von", "mit", "i", "и", "или", "в", "на",
  "с", "от", "между", "что", "ve", "ile", "il", "lo", "di", "tra", "entre", "en", "con", "com",
]
