import Foundation
import Questions
import TestKit
import Testing

/// Numbers in the shipped documents, worked out again.
///
/// A line of `Tests/Golden/Content/figures-DECK.tsv` is a question's id, an expression in Python and
/// the number as the question or its answer writes it.
@Suite(.enabled("needs python3") { Python.path != nil })
struct FiguresTests {
  @Test(arguments: ["core-ml", "foundations", "interview-prep", "ml-theory", "study-notes"])
  func `each number is what its expression gives, to the digits shown`(deck: String) throws {
    let path = packageFolder.appending(path: "Tests/Golden/Content/figures-\(deck).tsv")
    let rows = try String(contentsOf: path, encoding: .utf8).split(separator: "\n").map {
      $0.split(separator: "\t").map(String.init)
    }
    try #require(rows.allSatisfy { $0.count == 3 } && !rows.isEmpty)
    let values = try Python.run(evaluating, rows.map { $0[1] + "\n" }.joined()).split(
      separator: "\n"
    )
    try #require(values.count == rows.count)
    let questions = Dictionary(
      grouping: try ShippedBank().questions(in: deck),
      by: \.id
    )
    for (row, value) in zip(rows, values) {
      let (id, written) = (row[0], row[2])
      let question = try #require(questions[id]?.first, "\(deck): \(id)")
      #expect(question.says(written), "\(id) does not say \(written)")
      let figure = try #require(Figure(written), "\(id): \(written)")
      let worth = try #require(Double(value), "\(id): \(row[1]) gives \(value)")
      #expect(figure.isRounded(from: worth), "\(id): \(row[1]) = \(value), not \(written)")
    }
  }

  private let evaluating = """
    import sys
    from math import *
    from statistics import NormalDist
    for line in sys.stdin:
        print(float(eval(line)))
    """
}

extension Question {
  fileprivate func says(_ text: String) -> Bool {
    ([draft.title, draft.titleMarkdown ?? "", draft.stem ?? "", draft.answer ?? ""] + draft.choices
      + draft.followUps.flatMap { [$0.question, $0.answer ?? ""] })
      .contains { $0.contains(text) }
  }
}

/// A number as people write it, such as `1,000`, `0.47` or `64%`.
private struct Figure {
  let value: Double
  /// Half of what the last digit counts, and a little for what arithmetic loses.
  let tolerance: Double

  init?(_ text: String) {
    let isPercentage = text.hasSuffix("%")
    let digits = text.filter { $0.isNumber || $0 == "." || $0 == "e" }
    guard let number = Double(digits) else { return nil }
    let isNegative = text.hasPrefix("-") || text.hasPrefix("−")
    let scale = isPercentage ? 0.01 : 1
    value = (isNegative ? -number : number) * scale
    let decimals = digits.split(separator: ".").dropFirst().first?.count ?? 0
    tolerance = (pow(10, -Double(decimals)) * 0.5 + 1e-9) * scale
  }

  func isRounded(from other: Double) -> Bool {
    abs(other - value) <= tolerance * 1.001
  }
}
