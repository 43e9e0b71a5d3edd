/// The statement that a question is, where its answer begins with whether it is true; else `nil`.
///
/// As in "False. It finds a local one." A question that asks for a value is none, though `True` may be
/// that value.
func statement(of question: Question) -> Statement? {
  guard let answer = question.draft.answer,
    answer.utf8.first.map({ $0 >= 0x80 || "TtFfVvRrWw*_`(".utf8.contains($0) }) == true,
    let (isTrue, rest) = verdict(beginning: answer), isStated(question)
  else { return nil }
  return Statement(isTrue: isTrue, correction: rest.isEmpty ? nil : rest)
}

/// Whether it is a sentence to judge, and asks for nothing else.
private func isStated(_ question: Question) -> Bool {
  let title = question.title.lowercased()
  if ["true or false", "true/false", "t/f"].contains(where: title.contains) { return true }
  if question.path.contains(where: { $0.lowercased().contains("true or false") }) { return true }
  guard question.stem == nil, let last = title.last, last != "?", last != "？" else { return false }
  let first = title.prefix { $0.isLetter }
  let asking = ["what", "which", "how", "why", "when", "who", "where", "name", "give", "evaluate"]
  return !asking.contains(String(first)) && title.split(whereSeparator: \.isWhitespace).count >= 3
    || title.contains { !$0.isASCII && $0.isLetter } && title.count >= 6
}

/// The verdict that a text begins with, and the text behind it.
package func verdict(beginning text: String) -> (isTrue: Bool, rest: String)? {
  let start = text.drop { $0.isWhitespace || "*_`(（".contains($0) }
  if let sign = start.first, let isTrue = signs[sign] { return (isTrue, behind(start.dropFirst())) }
  let word = start.prefix { $0.isLetter }
  guard let isTrue = words[word.lowercased()] else { return nil }
  let rest = start.dropFirst(word.count)
  // "True positives are ..." and "False alarms" begin no verdict.
  guard let next = rest.first else { return (isTrue, "") }
  if next.isWhitespace {
    let blank = rest.drop { $0.isWhitespace && !$0.isNewline }
    guard let after = blank.first, after.isNewline || "–—-(,:;".contains(after) else {
      return blank.isEmpty ? (isTrue, "") : nil
    }
    return (isTrue, behind(blank))
  }
  return ".,;:!*_`)）。，–—".contains(next) ? (isTrue, behind(rest)) : nil
}

private func behind(_ text: Substring) -> String {
  var rest = text.drop { $0.isWhitespace || ".,;:!*_`)）。，–—-".contains($0) }
  while rest.last?.isWhitespace == true { rest.removeLast() }
  return String(rest)
}

private let words: [String: Bool] = [
  "true": true, "t": true, "false": false, "f": false, "wahr": true, "richtig": true,
  "falsch": false, "verdadero": true, "verdadeiro": true, "falso": false, "vrai": true,
  "faux": false,
]

private let signs: [Character: Bool] = [
  "✓": true, "✔": true, "✅": true, "√": true, "✗": false, "✘": false, "❌": false, "×": false,
]
