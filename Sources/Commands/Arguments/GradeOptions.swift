import Sessions

extension CommandOption {
  static let gradedForm = CommandOption(
    "as",
    value: "FORM",
    .oneOf(GradeRequest.forms),
    group: .scoring,
    "\(GradeRequest.forms.joined(separator: ", ")) (default \(GradeRequest.freeForm))"
  )
  static let gradedQuestion = CommandOption(
    "question",
    value: "TEXT",
    group: .scoring,
    "what was asked: to repeat it is no answer"
  )
}
