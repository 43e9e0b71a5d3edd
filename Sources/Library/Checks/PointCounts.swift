package import Basics
import Questions

/// Answers from which no key point can be taken, or more than a person says.
package struct PointCounts: Check {
  package let rules: [Rule] = [.noPoints, .manyPoints]

  package init() {}

  package func remarks(on document: Inspection) -> [Remark] {
    document.questions.compactMap { question in
      guard isSpoken(question.form), question.statedPoints.isEmpty, let answer = question.answer
      else { return nil }
      let line = Remark.Spot.line(question.line)
      switch pointCount(in: answer) {
      case 0: return Remark(.noPoints, at: line, .noPoints(question.title), help: .listPoints)
      case 1...8: return nil
      case let count:
        return Remark(.manyPoints, at: line, .manyPoints(count, question.title), help: .listPoints)
      }
    }
  }

  /// Whether a typed answer is compared with points, and not looked at as a whole.
  private func isSpoken(_ form: any Form) -> Bool {
    form is Recall || form is Behavioural || form is Connection
  }
}

extension Rule {
  package static let noPoints = Rule("W301", "an answer without key points")
  package static let manyPoints = Rule("W302", "an answer with too many points")
}

extension Finding.Message {
  fileprivate static func noPoints(_ title: String) -> Finding.Message {
    "no key points can be taken from the answer: \(title.prefix(80))"
  }

  fileprivate static func manyPoints(_ count: Int, _ title: String) -> Finding.Message {
    "the answer has \(count) points, of which only 8 are asked: \(title.prefix(80))"
  }
}

extension String {
  fileprivate static let listPoints = "list those that matter under \"Key points:\""
}
