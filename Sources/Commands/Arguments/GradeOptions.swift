import Sessions

extension CommandOption {
  static let gradedForm = CommandOption(
    "as",
    value: "FORM",
    .oneOf(GradeRequest.forms),
    group: .scoring,
    "\(GradeRequest.forms.joined(separator: ", ")) (default \(GradeRequest.freeForm))"
  )
  static let ownGrader = CommandOption(
    "grader",
    group: .scoring,
    "ask your own grader as well: grill help settings"
  )
  static let gradedQuestion = CommandOption(
    "question",
    value: "TEXT",
    group: .scoring,
    "what was asked: to repeat it is no answer"
  )
}
