package import Basics
import Questions

/// Options of which none is marked as right, or which are marked in two ways that differ.
package struct ChoiceKeys: Check {
  package let rules: [Rule] = [.keyBeyondOptions, .twoKeys, .noKey]

  package init() {}

  package func remarks(on document: Inspection) -> [Remark] {
    document.questions.compactMap { question in
      guard question.form is Choice, let problem = question.keyProblem else { return nil }
      let line = Remark.Spot.line(question.line)
      let title = question.title
      return switch problem {
      case .missing: Remark(.noKey, at: line, .noKey(title), help: .markKey)
      case .unknownOption:
        Remark(.keyBeyondOptions, at: line, .beyond(letter(of: question.choices.count - 1), title))
      case .conflicting: Remark(.twoKeys, at: line, .twoKeys(title))
      }
    }
  }
}

extension Rule {
  package static let keyBeyondOptions = Rule("E110", "a key that names no option")
  package static let twoKeys = Rule("E111", "two keys that differ")
  package static let noKey = Rule("W306", "options without a key")
}

extension Finding.Message {
  fileprivate static func noKey(_ title: String) -> Finding.Message {
    "no option is marked as the right one: \(title.prefix(80))"
  }

  fileprivate static func beyond(_ last: String, _ title: String) -> Finding.Message {
    "the key names an option beyond \(last), the last one: \(title.prefix(80))"
  }

  fileprivate static func twoKeys(_ title: String) -> Finding.Message {
    "two keys name different options as right: \(title.prefix(80))"
  }
}

extension String {
  fileprivate static let markKey = "tick it, as in - [x] ..., or write Answer: B below the options"
}
