import Scheduling

/// Options that say how the days ahead are to go.
extension CommandOption {
  static let interviewDay = CommandOption(
    "date",
    value: "DAY",
    group: .ahead,
    "the day of the interview: 2026-12-15 or +20d"
  )
  static let minutesPerDay = CommandOption(
    "minutes",
    value: "M",
    .number(1...1440),
    group: .ahead,
    "minutes of study a day"
  )
  static let lastDay = CommandOption(
    "last-day",
    value: "M",
    .number(0...1440),
    group: .ahead,
    "minutes on the day before it, if others"
  )
  static let save = CommandOption("save", group: .ahead, "keep day and minutes; drills follow them")
  static let clear = CommandOption("clear", group: .ahead, "take the saved day back")
  static let newCards = CommandOption(
    "cards",
    value: "N",
    .number(1...20_000),
    group: .choose,
    "N new cards, and none of yours"
  )
  static let days = CommandOption(
    "days",
    value: "D",
    .number(1...1000),
    group: .ahead,
    "how many days to play (30)"
  )
  static let retention = CommandOption(
    "retention",
    value: "SHARE",
    group: .ahead,
    "only that desired retention, as in 0.9 or 90%"
  )
  static let tsv = CommandOption("tsv", group: .output, "rows, tabs between")
}
