extension Setting {
  static let bell = Setting(
    "bell",
    value: "on|off",
    .oneOf(["on", "off"]),
    standard: "on",
    "the bell when a phase of an interview ends"
  )
}

extension Settings {
  /// Whether the bell may ring.
  var rings: Bool { entries(of: .bell).last?.value != "off" }
}
