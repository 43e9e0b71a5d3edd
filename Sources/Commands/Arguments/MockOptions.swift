/// Options of a mock interview.
extension CommandOption {
  static let phases = CommandOption(
    "phases",
    value: "M,M...",
    group: .session,
    "minutes of each phase, as in 5,10,15,5"
  )
  static let mockMinutes = CommandOption(
    "minutes",
    value: "M",
    .number(1...480),
    group: .session,
    "the whole interview in M minutes"
  )
}
