package import Basics
package import Sessions
package import Terminal

/// A word that is typed on a line of its own among the notes of an interview.
package enum MockCommand: String, CaseIterable, Hashable, Sendable {
  case next
  case probe
  case phases
  case pause
  case edit
  case stop
  case help

  /// `nil` for a line that is a note.
  package init?(line: some StringProtocol) {
    let word = line.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    guard word.hasPrefix(":") else { return nil }
    self.init(rawValue: String(word.dropFirst()))
  }

  package var typed: String { ":" + rawValue }

  package var help: String {
    switch self {
    case .next: "the next phase; what is left of this one is banked"
    case .probe: "what the interviewer asks on"
    case .phases: "the phases and their times"
    case .pause: "the clock stands still until Enter"
    case .edit: "go on writing in $VISUAL, $EDITOR or vi"
    case .stop: "stop, and score what was begun"
    case .help: "these words"
    }
  }
}

/// The live block while notes are written: the text, how the time stands, and what can be typed.
package func mockBox(
  _ editor: LineEditor,
  _ mock: Mock,
  at moment: Moment,
  _ capabilities: Capabilities
) -> EditView {
  let text = boxedText(editor, rows: capabilities.rows - 4, capabilities)
  let below = [mockStatus(mock, at: moment, capabilities), mockHints(capabilities)]
  return EditView(lines: text.lines + below, cursor: text.cursor)
}

/// The live block while the clock stands still.
package func pausedBlock(_ mock: Mock, at moment: Moment, _ capabilities: Capabilities) -> [Line] {
  let keys = [Line("Enter", .key) + " go on", Line("Ctrl-C", .key) + " stop and score"]
  return [
    mockStatus(mock, at: moment, capabilities),
    (row(keys, gap: 2, margin: 1, width: capabilities.columns - 2).first ?? Line()) + " ",
  ]
}

/// As in `total 10:53 of 35:00  ██████···  phase 2 ends in 3:48`.
func mockStatus(_ mock: Mock, at moment: Moment, _ capabilities: Capabilities) -> Line {
  let total = mock.seconds(at: moment)
  let planned = mock.plan.seconds
  let left = "total \(clock(total)) of \(clock(planned))"
  let right = phaseClock(mock, at: moment)
  let columns = min(20, capabilities.columns - left.count - right.count - 8)
  // What ends soon is worth more than the whole.
  guard columns >= -4 else { return Line(" \(right)").cut(to: capabilities.columns - 1) }
  let bar =
    columns >= 4 ? Line("  ") + Rendering.bar(total / max(1, planned), columns: columns) : Line()
  return (Line(" \(left)") + bar + Line("  \(right)")).cut(to: capabilities.columns - 1)
}

private func phaseClock(_ mock: Mock, at moment: Moment) -> String {
  guard let step = mock.step else { return "" }
  let used = mock.seconds(of: step, at: moment)
  let left = mock.phase(of: step).seconds - used
  let name = "phase \(mock.steps[step].phase + 1)"
  if case .paused = mock.state { return "\(name) paused at \(clock(used))" }
  let banked = mock.banked >= 0.5 ? ", banked \(clock(mock.banked))" : ""
  return left >= 0 ? "\(name) ends in \(clock(left))\(banked)" : "\(name) over by +\(clock(-left))"
}

/// The words that can be typed, as many as there is room for.
private func mockHints(_ capabilities: Capabilities) -> Line {
  var items =
    [Line("Ctrl-D", .key) + " next phase"]
    + [MockCommand.probe, .pause, .phases, .edit, .help].map { Line($0.typed, .key) }
    + [Line("Ctrl-C", .key) + " stop and score"]
  let width = capabilities.columns - 2
  while row(items, gap: 2, margin: 1, width: width).count > 1, items.count > 1 {
    items.remove(at: max(1, items.count - 2))
  }
  return row(items, gap: 2, margin: 1, width: width).first ?? Line()
}

/// What can be typed, each with what it does.
package func mockWords(_ capabilities: Capabilities) -> [Line] {
  let keys =
    [("Ctrl-D", "the next phase; in plain on an empty line")]
    + MockCommand.allCases.map { ($0.typed, $0.help) } + [("Ctrl-C", "the same as :stop")]
  let column = keys.reduce(0) { max($0, $1.0.count) }
  return keys.flatMap { key, help in
    capabilities.isPlain
      ? labelled(key, help, capabilities)
      : wrap(
        Line(help),
        width: capabilities.width,
        first: Line("  ") + Line(key, .key).padded(to: column + 2),
        rest: Line(spaces(column + 4))
      )
  }
}

/// Said once at the start in plain, where no block shows what can be typed.
package func mockSentence(_ capabilities: Capabilities) -> [Line] {
  guard capabilities.isPlain else { return [] }
  return paragraph(
    "Write your notes line by line. Ctrl-D on an empty line ends a phase. A line of its own: "
      + ":probe, :phases, :pause, :stop or :help.",
    capabilities
  )
}
