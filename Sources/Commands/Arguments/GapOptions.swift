/// Options of `grill gaps`.
extension CommandOption {
  static let drillGaps = CommandOption("drill", group: .session, "drill the weak cards, due or not")
  static let gapLimit = CommandOption(
    "limit",
    short: "n",
    value: "N",
    .number(1...100_000),
    group: .session,
    "with --drill: at most N cards"
  )
  static let gapsForm = CommandOption(
    "to",
    value: "FORM",
    .oneOf(["markdown"]),
    group: .output,
    "as a document: markdown"
  )
}
