import Scheduling

/// Options of what decides and explains the schedule.
extension CommandOption {
  static let reviews = CommandOption(
    "reviews",
    value: "FILE",
    group: .choose,
    "answers from a CSV: card_id, review_time_ms, rating"
  )
  static let model = CommandOption(
    "model",
    value: "NAME",
    .oneOf(Model.spellings),
    group: .choose,
    "the model: \(Model.names.joined(separator: ", "))"
  )
  static let resetWeights = CommandOption(
    "reset",
    group: .change,
    "take the published weights again"
  )
  static let leeches = CommandOption(
    "leeches",
    group: .choose,
    "only questions that are missed again and again"
  )
  static let why = CommandOption(
    "why",
    group: .output,
    "what each answer did, and what the next would do"
  )
  static let clearFlags = CommandOption("clear", group: .change, "take the flags away")
  static let yes = CommandOption("yes", group: .change, "do it without asking")
}
