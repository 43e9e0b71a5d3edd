import Basics

/// The answers as a file that `AnswerFile` reads back, one block each.
///
/// `seed` is the one by which steps were shown; `nil` where none matters.
package func answerText(of answers: [GivenAnswer], seed: UInt64?) -> String {
  (seed.map { "seed: \($0)\n\n" } ?? "") + answers.map(block).joined(separator: "\n")
}

private func block(_ answer: GivenAnswer) -> String {
  var head = "== \(printableLine(answer.id))"
  if let choice = answer.choice {
    head += "   choice: \(choice.map(letter).joined(separator: " "))"
  }
  if let order = answer.order { head += "   order: \(numbers(order))" }
  if let ticks = answer.ticks { head += "   ticks: \(ticks.isEmpty ? "none" : numbers(ticks))" }
  let lines = answer.text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  let text = answer.text.isEmpty ? "" : lines.map(escaped).joined(separator: "\n") + "\n"
  return head + "\n" + text
}

/// A line that would begin a block, or that looks as if it had been kept from it, gets a backslash.
private func escaped(_ line: Substring) -> String {
  isEscaped(line) || line.hasPrefix("==") ? "\\\(line)" : String(line)
}

/// Whether backslashes stand before `==` at the start of the line.
func isEscaped(_ line: Substring) -> Bool {
  line.hasPrefix("\\") && line.drop { $0 == "\\" }.hasPrefix("==")
}

private func letter(_ position: Int) -> String {
  String(UnicodeScalar(UInt8(ascii: "a") + UInt8(clamping: min(25, max(0, position)))))
}

private func numbers(_ positions: [Int]) -> String {
  positions.map { String($0 + 1) }.joined(separator: " ")
}
