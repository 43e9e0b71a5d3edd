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
    .oneOf(Model.names + Model.names.map { $0.replacing("-", with: "") }),
    group: .choose,
    "the model: \(Model.names.joined(separator: ", "))"
  )
  static let fitDryRun = CommandOption(
    "dry-run",
    group: .output,
    "say what would change, change nothing"
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
  static let yes = CommandOption("yes", group: .change, "do it without asking")
}
