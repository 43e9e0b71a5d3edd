extension Setting {
  static let bell = Setting(
    "bell",
    value: "on|off",
    .oneOf(["on", "off"]),
    standard: "on",
    "the bell when a phase of an interview ends"
  )
}

extension Setting {
  static let grader = Setting(
    "grader",
    value: "COMMAND",
    .command,
    "a program of your own that judges typed answers"
  )
  static let graderSeconds = Setting(
    "grader-seconds",
    value: "N",
    .number(1...600, or: []),
    standard: "10",
    "how long it may take"
  )
}

/// How sessions go, in the order in which they are shown.
let sessionSettings: [Setting] = [.bell, .grader, .graderSeconds]

extension Settings {
  /// Whether the bell may ring.
  var rings: Bool { entries(of: .bell).last?.value != "off" }
}
