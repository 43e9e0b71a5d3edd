import Grading
import Markdown

/// The short answer that a question wants, all of which can be typed and must be right.
///
/// That is a name, a number or a line of code; in answer to what a program prints, its lines. `nil` for
/// anything that a person could say in their own words, or of which the author lists the key points.
///
/// - Complexity: O(1) for a long answer, else O(n) in its length.
func shortReply(to question: Question) -> ShortAnswer? {
  guard let answer = question.draft.answer, question.statedPoints.isEmpty else { return nil }
  if asksForOutput(question), let output = printed(in: answer) { return output }
  guard answer.utf8.count <= 120, !answer.contains(where: \.isNewline),
    !asksForProse(question.title)
  else { return nil }
  return shortAnswer(saying: answer)
}

/// The answer that a few words, a number or code are; `nil` for a sentence.
func shortAnswer(saying answer: String) -> ShortAnswer? {
  let spans = codeSpans(only: answer)
  if !spans.isEmpty { return ShortAnswer(spans, as: .code) }
  let text = plainAnswer(answer)
  guard !text.contains(where: \.isNewline) else { return nil }
  // What ends as a sentence is one, but for a single word.
  guard text.last != "." || !text.contains(" ") else { return nil }
  let wordings = wordings(in: text)
  guard !wordings.isEmpty, wordings.allSatisfy(isShort) else { return nil }
  return ShortAnswer(wordings)
}

/// The ways to say it: what `or` and `(also: ...)` divide.
func wordings(in text: String) -> [String] {
  let point = KeyPoint(parsing: text)
  let sides = point.text.split(separator: " or ").map(\.withoutStops)
  let whole = sides.count > 1 && sides.allSatisfy(isShort) ? sides : [point.text.withoutFullStop]
  return (whole + point.aliases).filter { !$0.isEmpty }
}

/// What a reader sees of an answer in Markdown.
package func plainAnswer(_ markdown: String) -> String {
  Document(parsing: markdown).plainText()
}

/// Three words at most, none of which makes a sentence of them.
private func isShort(_ text: String) -> Bool {
  let words = text.split(whereSeparator: \.isWhitespace)
  guard (1...3).contains(words.count), text.count <= 40, text.contains(where: { !$0.isPunctuation })
  else { return false }
  let verbs: Set<String> = [
    "is", "are", "was", "it", "because", "depends", "yes", "no", "not", "use", "none", "nothing",
  ]
  return !words.contains { verbs.contains($0.lowercased().filter(\.isLetter)) }
    && !text.contains(";") && !text.contains(": ") && !text.contains(", ")
}

/// Whether the title wants reasons, for which no few words are the only ones.
private func asksForProse(_ title: String) -> Bool {
  let words = title.lowercased().split { !$0.isLetter }
  let asking: Set<Substring> = [
    "why", "explain", "describe", "discuss", "compare", "how", "tell", "difference", "differences",
    "walk", "would", "should", "could",
  ]
  return words.prefix(3).contains(where: asking.contains)
    && !(words.first == "how" && ["many", "much", "long"].contains(words.dropFirst().first))
}

private func asksForOutput(_ question: Question) -> Bool {
  // Most questions show no code, and the look for it is all that they cost.
  let hasCode = question.draft.stem.map { $0.contains("```") || $0.contains("~~~") } ?? false
  guard hasCode || question.draft.titleMarkdown?.contains("`") == true else { return false }
  let title = question.title.lowercased()
  guard title.contains("print") || title.contains("output") || title.contains("evaluate") else {
    return false
  }
  return
    ["what", "predict", "give", "which", "write"].contains { title.hasPrefix($0) }
    || title.hasSuffix("?") || title.hasPrefix("output")
}

/// What is printed: a fence that the answer begins with, or the code or the few words that it is.
private func printed(in answer: String) -> ShortAnswer? {
  guard answer.utf8.count <= 2000 else { return nil }
  let document = Document(parsing: answer)
  guard let first = document.firstChild(document.root) else { return nil }
  switch document.kind(first) {
  case .code: return ShortAnswer([document.literal(first)], as: .output)
  case .paragraph:
    if case .code(let code)? = document.inlines(first).first?.kind {
      return ShortAnswer([code], as: .output)
    }
    let text = document.text(first)
    guard document.next(first) == nil, isShort(text.withoutFullStop) else { return nil }
    return ShortAnswer([text.withoutFullStop], as: .output)
  default: return nil
  }
}

/// The code of an answer that is nothing else, but for `or` between two; empty for any other.
private func codeSpans(only answer: String) -> [String] {
  guard answer.first == "`" else { return [] }
  let document = Document(parsing: answer)
  guard let paragraph = document.firstChild(document.root),
    document.kind(paragraph) == .paragraph, document.next(paragraph) == nil
  else { return [] }
  var spans: [String] = []
  for inline in document.inlines(paragraph) {
    switch inline.kind {
    case .code(let code): spans.append(code)
    case .text(let text) where ["or", ".", ""].contains(text.filter { !$0.isWhitespace }): break
    default: return []
    }
  }
  return spans
}

extension String {
  fileprivate var withoutFullStop: String {
    var text = Substring(self).drop(while: \.isWhitespace)
    while let last = text.last, last.isWhitespace { text.removeLast() }
    if text.hasSuffix("."), !text.hasSuffix("..") { text.removeLast() }
    return String(text)
  }
}
