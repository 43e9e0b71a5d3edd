import Basics
import Foundation
import Grading
import JSON

/// Comparing an answer of a thousand words with twelve key points, beside merely reading it.
func reportGrading() {
  let answer = spokenAnswer(words: 1000)
  let points = gradedPoints(12)
  let question = "How does a priority queue work, and what do its operations cost?"
  let json = Array(JSONValue.object([JSONMember("answer", .string(answer))]).compact().utf8)
  let short = spokenAnswer(words: 100)
  let all = rows(of: [
    (
      "an answer of 1,000 words against 12 key points",
      { keep(coverage(of: points, in: answer, question: question)) }
    ),
    (
      "an answer of 100 words against 12 key points",
      { keep(coverage(of: points, in: short, question: question)) }
    ),
    (
      "reading the 1,000 words as JSON", { keep((try? JSONNode(parsing: json))?["answer"]?.string) }
    ),
    (
      "the same by the toolchain's JSONSerialization",
      { keep(try? JSONSerialization.jsonObject(with: Data(json))) }
    ),
  ])
  for row in all { say(row.text) }
  let time = all[0].time / .milliseconds(1)
  say("wanted less than one millisecond: \(verdict(time < 1))\n")
  reportGradingGrowth(question)
}

/// A long answer against many points, and what twice the words and twice the points cost.
private func reportGradingGrowth(_ question: String) {
  let sizes = [(2000, 30), (4000, 30), (2000, 60)]
  let all = rows(
    of: sizes.map { words, count in
      let (answer, points) = (spokenAnswer(words: words), gradedPoints(count))
      let name = "an answer of \(words) words against \(count) key points"
      return (
        name: name, body: { keep(coverage(of: points, in: answer, question: question)) }
      )
    }
  )
  for row in all { say(row.text) }
  let growth = all.dropFirst().map { $0.time / all[0].time }
  for (name, times) in zip(["words", "points"], growth) {
    say("twice the \(name): \(hundredths(times)) x, wanted 2.2 or less: \(verdict(times <= 2.2))")
  }
  say("")
}

private let trade = [
  "heap", "array", "key", "parent", "child", "minimum", "insertion", "deletion", "swap", "root",
  "level", "binary", "complete", "tree", "logarithmic", "constant", "queue", "priority", "sink",
  "climb", "index", "pointer", "balanced", "rotation", "height", "traversal", "stack", "recursion",
  "edge", "weight", "shortest", "path", "relaxation", "amortised", "analysis", "hash", "collision",
  "bucket", "resize", "copy", "search", "sorted", "partition", "pivot", "stable", "merge",
]

private let common = ["the", "of", "a", "is", "in", "and", "to", "that", "it", "by", "with", "for"]

/// Sentences of some ten words, two in five of them small ones.
private func spokenAnswer(words: Int) -> String {
  var random = SeededRandom(seed: 7)
  return (0..<words).map { place in
    let word = (place % 5 < 2 ? common : trade).randomElement(using: &random) ?? ""
    return word + (place % 11 == 10 ? "." : place % 17 == 16 ? "," : "")
  }.joined(separator: " ")
}

private func gradedPoints(_ count: Int) -> [KeyPoint] {
  var random = SeededRandom(seed: 8)
  return (0..<count).map { _ in
    let words = (0..<9).map { place in
      (place % 3 == 0 ? common : trade).randomElement(using: &random) ?? ""
    }
    return KeyPoint(words.joined(separator: " "))
  }
}
