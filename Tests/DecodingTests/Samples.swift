import Basics
import Testing

/// What documents of one language are made of: its sentences, and lines put together from its words.
struct Sample: Sendable, CustomTestStringConvertible {
  let language: String
  let lines: [String]

  var testDescription: String { language }

  static let all = (latinSentences + otherSentences).enumerated().map { index, sample in
    let sentences = sample.lines.split(separator: "\n").map(String.init)
    let made = generatedLines(of: sentences, count: 24, seed: UInt64(index))
    return Sample(language: sample.language, lines: sentences + made)
  }
}

/// Words of those sentences in another order, among the punctuation of word processors.
private func generatedLines(of sentences: [String], count: Int, seed: UInt64) -> [String] {
  var random = SeededRandom(seed: seed)
  let words = sentences.flatMap { $0.split(separator: " ").map(String.init) }
  let shapes = [
    "%, %.", "“%” %", "% — %", "% → %", "• % …", "‘%’: %", "1. % (%) ✅", "| % | % |", "**%** – %",
    "% × % ≥ %", "`%` %", "# %", "- [ ] % %?",
  ]
  return (0..<count).map { _ in
    let shape = shapes.randomElement(using: &random) ?? "%"
    return shape.split(separator: "%", omittingEmptySubsequences: false).enumerated().reduce("") {
      line,
      part in
      guard part.offset > 0 else { return line + part.element }
      let phrase = (0..<Int.random(in: 1...3, using: &random)).map { _ in
        words.randomElement(using: &random) ?? ""
      }
      return line + phrase.joined(separator: " ") + part.element
    }
  }
}
