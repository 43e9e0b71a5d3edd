package import Basics
package import Questions

/// What is wrong with the documents of a quiz, by which no answer could be right.
///
/// Of the findings those are taken that are errors in a document of the questions; a question whose
/// options have no right one is an error as well.
package func contentErrors(of questions: [Question], _ findings: [Finding]) -> [Finding] {
  let files = Set(questions.map(\.file))
  let told = findings.filter { $0.severity == .error && files.contains($0.place.file) }
  let unmarked = questions.filter { !$0.choices.isEmpty && $0.correct.isEmpty }
  let errors = told + unmarked.map { Finding(.unscorable, at: $0.place, .unscorable($0)) }
  return errors.sorted { $0.isBefore($1) }
}

extension QuizReport {
  mutating func sortContentErrors() {
    contentErrors.sort { $0.isBefore($1) }
  }
}

extension Finding {
  fileprivate func isBefore(_ other: Finding) -> Bool {
    (place.file, place.line, place.column, rule.id, message.text)
      < (
        other.place.file, other.place.line, other.place.column, other.rule.id, other.message.text
      )
  }
}

extension Rule {
  fileprivate static let unscorable = Rule("E502", "a question that no answer can pass")
}

extension Finding.Message {
  fileprivate static func unscorable(_ question: Question) -> Self {
    let problem =
      switch question.keyProblem {
      case .conflicting: "two keys name different options as right"
      case .unknownOption: "the key names an option that is not there"
      case .missing, nil: "no option is marked as the right one"
      }
    return "\(problem): \(String(question.title.prefix(80)))"
  }
}
