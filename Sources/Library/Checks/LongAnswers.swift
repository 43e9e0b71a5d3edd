package import Basics
import Questions

/// Answers that nobody says in one go.
package struct LongAnswers: Check {
  package let rules: [Rule] = [.longAnswer]

  package init() {}

  package func remarks(on document: Inspection) -> [Remark] {
    document.questions.compactMap { question in
      guard let answer = question.answer else { return nil }
      let count = answer.utf8.count { $0 == UInt8(ascii: "\n") } + 1
      guard count > 60 else { return nil }
      return Remark(.longAnswer, at: .line(question.line), .long(count, question.title))
    }
  }
}

extension Rule {
  package static let longAnswer = Rule("W303", "an answer of more than 60 lines")
}

extension Finding.Message {
  fileprivate static func long(_ count: Int, _ title: String) -> Finding.Message {
    "the answer has \(count) lines; several questions are easier to keep: \(title.prefix(80))"
  }
}
