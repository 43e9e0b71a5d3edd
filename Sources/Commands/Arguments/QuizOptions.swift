import Exports

/// Options of a quiz; few words, so that its help fits a window.
extension CommandOption {
  static let onlyChanged = CommandOption(
    "only-changed",
    value: "REF",
    group: .choose,
    "changed since REF"
  )
  static let shuffle = CommandOption("shuffle", group: .choose, "in the seed's order")
  static let shard = CommandOption(
    "shard",
    value: "N/M",
    .part,
    group: .choose,
    "the Nth of M parts, which grill quiz merge joins"
  )
  static let answers = CommandOption(
    "answers",
    value: "FILE",
    group: .scoring,
    "- is standard input"
  )
  static let selfCheck = CommandOption("self-check", group: .scoring, "the documents' own")
  static let template = CommandOption("template", group: .scoring, "a file to fill in")
  static let allowSkip = CommandOption("allow-skip", group: .scoring, "skipped do not count")
  static let minScore = CommandOption(
    "min-score",
    value: "N",
    .number(0...100),
    group: .scoring,
    "exit 1 below N %"
  )
  static let minCard = CommandOption(
    "min-card",
    value: "N",
    .number(0...100),
    group: .scoring,
    "pass from N % (70)"
  )
  static let allowErrors = CommandOption("allow-errors", group: .scoring, "errors do not fail")
  static let failOnRedFlag = CommandOption("fail-on-red-flag", group: .scoring, "the default")
  static let noFailOnRedFlag = CommandOption(
    "no-fail-on-red-flag",
    group: .scoring,
    "they may be said"
  )
  static let quizJSON = CommandOption("json", group: .scoring, "one JSON document")
  static let report = CommandOption(
    "report",
    value: "FORMAT[=FILE]",
    group: .scoring,
    allReports.map(\.name).joined(separator: ", ")
  )
  static let listPassed = CommandOption("verbose", group: .scoring, "what passed as well")
}
