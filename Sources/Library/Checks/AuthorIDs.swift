package import Basics
import Questions

/// Ids that their author gave and that cannot be taken over.
package struct AuthorIDs: Check {
  package let rules: [Rule] = [.repeatedID, .badID]

  package init() {}

  package func remarks(on document: Inspection) -> [Remark] {
    document.questions.compactMap { question in
      guard let (rule, message) = objection(to: question), let stated = question.statedID else {
        return nil
      }
      let place = document.bytes(of: stated, in: question.lines)
      return Remark(rule, at: place.map(Remark.Spot.bytes) ?? .line(question.line), message)
    }
  }
}

/// The same, told at the questions.
func idFindings(_ questions: [Question]) -> [Finding] {
  questions.compactMap { question in
    objection(to: question).map { Finding($0.rule, at: question.place, $0.message) }
  }
}

private func objection(to question: Question) -> (rule: Rule, message: Finding.Message)? {
  guard let stated = question.statedID else { return nil }
  guard let id = authorID(stated) else { return (.badID, .badID(stated)) }
  return question.id == id ? nil : (.repeatedID, .repeatedID(id, question.id))
}

extension Rule {
  package static let repeatedID = Rule("E108", "an id that was given before")
  package static let badID = Rule("E109", "an id that cannot be typed")
}

extension Finding.Message {
  fileprivate static func badID(_ id: String) -> Finding.Message {
    "\"\(id)\" is no id: letters, digits, \"-\", \"_\" and \".\" may be in one"
  }

  fileprivate static func repeatedID(_ id: String, _ used: String) -> Finding.Message {
    "the id \"\(id)\" was given before in this file; this question is \"\(used)\""
  }
}
