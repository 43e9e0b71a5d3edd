import Basics
import JSON
package import Questions

/// Which questions the last session found in each bank, answered or not.
///
/// Only what was not there then has appeared since. It is not in the log, for nothing hangs on it but a
/// quicker and surer look: without it every question that was never answered may be a new one.
package struct Seen: Sendable, Hashable {
  /// Six letters for each question's id, by the census' scope.
  private var marks: [String: String] = [:]

  package init() {}

  /// `nil` where the bank was never seen.
  func ids(in scope: String) -> Set<Substring>? {
    guard let text = marks[scope], text.utf8.count % length == 0 else { return nil }
    return Set(
      stride(from: 0, to: text.utf8.count, by: length).map { start in
        let first = text.utf8.index(text.startIndex, offsetBy: start)
        return text[first..<text.utf8.index(first, offsetBy: length)]
      }
    )
  }

  package mutating func note(_ census: Census) {
    marks[census.scope] = distinct(census.bank.questions).map { Seen.mark(of: $0.id) }.joined()
  }

  static func mark(of id: QuestionID) -> Substring {
    Fingerprint([id]).short.suffix(length)
  }
}

private let length = 6

extension Seen {
  var members: [JSONMember] {
    guard !marks.isEmpty else { return [] }
    let banks = marks.sorted { $0.key < $1.key }.map { JSONMember($0.key, .string($0.value)) }
    return [JSONMember("seen", .object(banks))]
  }

  init(json: JSONNode) {
    guard let banks = json["seen"]?.object else { return }
    for member in banks {
      if let text = member.value.string { marks[member.name] = text }
    }
  }
}
