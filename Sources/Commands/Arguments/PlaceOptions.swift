/// Options of where a command works and how much it says, whatever the command.
extension CommandOption {
  static let directory = CommandOption(
    "directory",
    short: "C",
    value: "DIR",
    group: .everywhere,
    "work as if started in that folder"
  )
  static let quiet = CommandOption(
    "quiet",
    short: "q",
    group: .everywhere,
    "only results and errors, no remarks"
  )
}
