/// Options of which answers the statistics count.
extension CommandOption {
  static let since = CommandOption(
    "since",
    value: "DAY",
    group: .choose,
    "answers from that day on: 2026-09-01, 90d"
  )
  static let weeks = CommandOption(
    "weeks",
    value: "N",
    .number(1...530),
    group: .output,
    "that many weeks of the calendar (26)"
  )
  static let braille = CommandOption(
    "braille",
    group: .output,
    "charts in dots, twice as many days in a row"
  )
}
