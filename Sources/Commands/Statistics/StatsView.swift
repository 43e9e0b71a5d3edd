import Terminal

/// One view of the statistics, with everything that is said about it anywhere.
struct StatsView: Sendable {
  /// One lower-case word: the first operand of `grill stats`.
  let name: String
  /// The question that it answers, and by what.
  let summary: String
  /// A line to type.
  let example: String
  /// Those that mean something to it and not to every view.
  let options: [CommandOption]
  let page: @Sendable (StatsMaterial) throws(Failure) -> Page

  /// What it shows, as whoever reads it wants it.
  struct Page {
    let screen: (Capabilities) -> [Line]
    let json: () -> String
    let tsv: () -> String
  }

  init<Value>(
    _ name: String,
    _ summary: String,
    example: String? = nil,
    options: [CommandOption] = [],
    of value: @escaping @Sendable (StatsMaterial) throws(Failure) -> Value,
    screen: @escaping @Sendable (Value, Capabilities) -> [Line],
    json: @escaping @Sendable (Value) -> String,
    tsv: @escaping @Sendable (Value) -> String
  ) {
    self.name = name
    self.summary = summary
    self.example = example ?? "grill stats \(name)"
    self.options = options
    page = { material throws(Failure) in
      let value = try value(material)
      return Page(
        screen: { screen(value, $0) },
        json: { json(value) },
        tsv: { tsv(value) }
      )
    }
  }
}
