import Foundation
import Markdown
import Questions

/// What a careful reader finds in a document, as the reference data tell it.
struct Truth: Decodable {
  var questions: [Item]

  struct Item: Decodable {
    var title: String
    var titleAlts: [String]?
    var line: Int
    var tier: String?
    var optional: Bool?
    var answerHead: String?
    var answerTail: String?

    var isWanted: Bool { optional != true && (tier == nil || tier == "core") }
    var titles: [String] { [title] + (titleAlts ?? []) }
  }

  init(at file: URL) throws {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    self = try decoder.decode(Truth.self, from: Data(contentsOf: file))
  }
}

/// How well found questions agree with a truth.
struct Score {
  var wanted = 0
  var found = 0
  var falsePositives = 0
  var heads = 0
  var tails = 0
  var answers = 0
  var missed: [String] = []

  /// Matches greedily by title, exact before loose, then by line; nearest line first.
  init(_ truth: Truth, _ questions: [Question]) {
    var matched: [Int: Int] = [:]
    var used = Set<Int>()
    for level in 0...2 {
      for (index, item) in truth.questions.enumerated() where matched[index] == nil {
        let candidates = questions.indices.filter { position in
          let distance = abs(questions[position].line - item.line)
          guard !used.contains(position), distance <= 6 else { return false }
          let title = questions[position].title
          switch level {
          case 0: return item.titles.contains { spaced($0) == spaced(title) }
          case 1: return item.titles.contains { loose($0) == loose(title) && !loose($0).isEmpty }
          default: return distance <= 1
          }
        }
        let nearest = candidates.min {
          abs(questions[$0].line - item.line) < abs(questions[$1].line - item.line)
        }
        guard let nearest else { continue }
        matched[index] = nearest
        used.insert(nearest)
      }
    }
    falsePositives = questions.count - used.count
    for (index, item) in truth.questions.enumerated() where item.isWanted {
      wanted += 1
      guard let position = matched[index] else {
        missed.append("\(item.line): \(item.title)")
        continue
      }
      found += 1
      compareAnswer(of: item, with: questions[position])
    }
  }

  private mutating func compareAnswer(of item: Truth.Item, with question: Question) {
    guard let first = item.answerHead, !first.isEmpty, let last = item.answerTail else { return }
    answers += 1
    let answer = loose(question.answer.map { Document(parsing: $0).plainText() } ?? "")
    let head = loose(first).prefix(30)
    let tail = loose(last).suffix(30)
    if answer.prefix(head.count + 40).contains(head) { heads += 1 }
    if answer.suffix(tail.count + 40).contains(tail) { tails += 1 }
  }
}

private func spaced(_ text: String) -> String {
  text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
}

private func loose(_ text: String) -> String {
  text.precomposedStringWithCompatibilityMapping.lowercased()
    .filter { $0.isLetter || $0.isNumber }
}
