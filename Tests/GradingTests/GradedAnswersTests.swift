import Foundation
import Grading
import TestKit
import Testing

/// Measures coverage against the judgement of people.
struct GradedAnswersTests {
  @Test(.enabled(if: sharedFolder != nil))
  func `coverage follows the scores that two people gave`() throws {
    let rows = try read(#require(sharedFolder).appending(path: "grading/graded_answers.csv"))
    #expect(rows.count == 1074)
    let coverages = rows.map { row in
      coverage(
        of: sentences(of: row.reference),
        in: row.answer,
        question: row.question,
        source: row.reference
      )
    }
    let scores = rows.map(\.score)
    let byShare = correlation(coverages.map(\.share), scores)
    let byExtent = correlation(coverages.map(\.extent), scores)
    // Reached: 0.489 and 0.589. The two people agree with each other at 0.584.
    #expect(byShare > 0.47)
    #expect(byExtent > 0.58)
    // Of two answers to one question: 0.778.
    #expect(order(coverages.map(\.extent), rows) > 0.76)
  }

  /// How often of two answers to one question that people scored differently the better one covers
  /// more; where both cover the same, half.
  private func order(_ values: [Double], _ rows: [Row]) -> Double {
    var (right, all) = (0.0, 0.0)
    for group in Dictionary(grouping: rows.indices, by: { rows[$0].question }).values {
      for (place, one) in group.enumerated() {
        for other in group[(place + 1)...] where rows[one].score != rows[other].score {
          let product = (values[one] - values[other]) * (rows[one].score - rows[other].score)
          right += product > 1e-9 ? 1 : product < -1e-9 ? 0 : 0.5
          all += 1
        }
      }
    }
    return right / all
  }

  private struct Row {
    var question, reference, answer: String
    var score: Double
  }

  private func read(_ file: URL) throws -> [Row] {
    var rows: [Row] = []
    for fields in try fields(of: String(contentsOf: file, encoding: .utf8)).dropFirst() {
      let score = try #require(Double(fields[4]))
      rows.append(Row(question: fields[1], reference: fields[2], answer: fields[3], score: score))
    }
    return rows
  }

  /// Comma-separated values with quotes (RFC 4180).
  private func fields(of text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var field = ""
    var isQuoted = false
    var wasQuote = false
    for character in text {
      if isQuoted {
        if character == "\"" {
          isQuoted = false
          wasQuote = true
        } else {
          field.append(character)
        }
        continue
      }
      switch character {
      case "\"":
        if wasQuote { field.append(character) }
        isQuoted = true
      case ",":
        row.append(field)
        field = ""
      case _ where character.isNewline:
        rows.append(row + [field])
        (row, field) = ([], "")
      default:
        field.append(character)
      }
      wasQuote = false
    }
    return rows
  }

  private func sentences(of text: String) -> [KeyPoint] {
    text.split(separator: /[.;!?](?=\s|$)/)
      .filter { $0.contains(where: \.isLetter) }
      .map { KeyPoint(String($0)) }
  }

  /// Pearson's r.
  private func correlation(_ a: [Double], _ b: [Double]) -> Double {
    let meanA = a.reduce(0, +) / Double(a.count)
    let meanB = b.reduce(0, +) / Double(b.count)
    let products = zip(a, b).reduce(0) { $0 + ($1.0 - meanA) * ($1.1 - meanB) }
    let squaresA = a.reduce(0) { $0 + ($1 - meanA) * ($1 - meanA) }
    let squaresB = b.reduce(0) { $0 + ($1 - meanB) * ($1 - meanB) }
    return products / (squaresA * squaresB).squareRoot()
  }
}
