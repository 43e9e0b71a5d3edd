import Basics
package import Scheduling
package import Terminal

/// The points to tick after a plan was made blind.
///
/// In a tall enough window the list is part of the live block and ticks change in place. Else it is
/// printed once, and the live block has the ticks alone.
package struct Checklist: Hashable, Sendable {
  package var points: [String]
  /// Positions in `points`.
  package var ticked: Set<Int>
  package var suggested: Grade

  package init(points: [String], ticked: Set<Int>, suggested: Grade) {
    self.points = points
    self.ticked = ticked
    self.suggested = suggested
  }

  /// What is printed when the answer is revealed, before anything is ticked.
  package func opening(_ capabilities: Capabilities) -> [Line] {
    if capabilities.isPlain {
      let count = counted(points.count, "point")
      return paragraph("Checklist: \(count). Tick what you said, by number.", capabilities)
        + points.enumerated().flatMap {
          labelled("Point \($0.offset + 1)", $0.element, capabilities)
        }
    }
    let head = Line("  ") + Line("Tick what you said", .title)
    return fits(capabilities) ? [head] : [head] + list(capabilities) { _ in Line() }
  }

  /// The top of the live block: the list with its ticks, or the ticks alone.
  package func live(_ capabilities: Capabilities) -> [Line] {
    guard !capabilities.isPlain else { return [] }
    let ticks =
      fits(capabilities)
      ? list(capabilities, mark: box)
      : row(
        points.indices.map { box($0) + Line(" \($0 + 1)", .key) },
        gap: 3,
        margin: 3,
        width: capabilities.width
      )
    return ticks + [Line("  ") + score, Line()]
  }

  /// What is said in plain after a point was ticked or unticked.
  package func toggled(_ index: Int, _ capabilities: Capabilities) -> [Line] {
    guard capabilities.isPlain else { return [] }
    let state = ticked.contains(index) ? "ticked" : "not ticked"
    return paragraph("Point \(index + 1) \(state). \(score.text).", capabilities)
  }

  /// What stays on the screen once the ticks are accepted.
  package func result(_ capabilities: Capabilities) -> [Line] {
    if capabilities.isPlain {
      return paragraph(score.text + ".", capabilities)
        + points.indices.filter { !ticked.contains($0) }.flatMap {
          labelled("Missing", points[$0], capabilities)
        }
    }
    return list(capabilities) { ticked.contains($0) ? Line("✓", .ok) : Line("✗", .miss) } + [
      Line("  ") + score
    ]
  }

  private func fits(_ capabilities: Capabilities) -> Bool {
    // Besides: the score, an empty line, status and keys, and something of what was asked.
    list(capabilities, mark: box).count <= capabilities.rows - 8
  }

  private func box(_ index: Int) -> Line {
    ticked.contains(index) ? Line("[x]", .ok) : Line("[ ]")
  }

  private func list(_ capabilities: Capabilities, mark: (Int) -> Line) -> [Line] {
    let digits = String(points.count).count
    return points.enumerated().flatMap { index, point in
      let number = Line(String(index + 1), .key).aligned(to: digits)
      let mark = mark(index)
      let first = Line("   ") + mark + Line(mark.isEmpty ? "" : " ") + number + " "
      return wrap(
        Line(point),
        width: capabilities.width - 1,
        first: first,
        rest: Line(spaces(first.width))
      )
    }
  }

  private var score: Line {
    Line("Said \(ticked.count) of \(points.count), which suggests ")
      + Line(suggested.name, .strong)
  }
}
