import Basics
package import Grading
package import Terminal

/// What was wanted, to be ticked where it was said, and red flags to own up to.
///
/// In a tall enough window the list is part of the live block and ticks change in place. Else it is
/// printed once, and the live block has the ticks alone.
package struct Checklist: Hashable, Sendable {
  /// What a text itself tells of a row.
  package enum Sign: Hashable, Sendable {
    case none
    case found
    case partly
    /// The text seems to raise the flag.
    case raised
  }

  package struct Row: Hashable, Sendable {
    /// What a point says, and whether it must not be missing.
    package static func wording(of point: KeyPoint) -> String {
      point.text + (point.isMust ? " (must)" : "")
    }

    package var text: String
    package var isTicked: Bool
    package var sign: Sign
    /// Said behind the text, as the phase in which it was found; mostly empty.
    package var remark: String

    package init(_ text: String, isTicked: Bool, sign: Sign = .none, remark: String = "") {
      self.text = text
      self.isTicked = isTicked
      self.sign = sign
      self.remark = remark
    }
  }

  package var points: [Row]
  /// Numbered behind the points.
  package var flags: [Row]
  /// What the ticks come to, as in `Hard`.
  package var suggests: Line
  /// Whether there was a text that the signs could be found in.
  package var hasText: Bool

  package init(points: [Row], flags: [Row] = [], suggests: Line, hasText: Bool = false) {
    self.points = points
    self.flags = flags
    self.suggests = suggests
    self.hasText = hasText
  }

  /// What is printed when it shows first.
  package func opening(_ capabilities: Capabilities) -> [Line] {
    guard !capabilities.isPlain else {
      let flagged = flags.isEmpty ? "" : ", \(counted(flags.count, "red flag"))"
      let head = "Checklist: \(counted(points.count, "point"))\(flagged)."
      return paragraph("\(head) Tick what you said, by number.", capabilities)
        + points.enumerated().flatMap { index, row in
          labelled("Point \(index + 1)", spoken(row), capabilities)
        }
        + flags.enumerated().flatMap { index, row in
          labelled("Red flag \(points.count + index + 1)", spoken(row), capabilities)
        }
    }
    let legend = hasText ? "  ✓ found in your text, ~ partly" + (hasRaised ? ", ? asked" : "") : ""
    let head = wrap(
      Line("Tick what you said", .title) + Line(legend, .dim),
      width: capabilities.width,
      first: "  ",
      rest: "  "
    )
    return fits(capabilities) ? head : head + list(capabilities) { _ in Line() }
  }

  /// The top of the live block: the list with its ticks, or the ticks alone.
  package func live(_ capabilities: Capabilities) -> [Line] {
    guard !capabilities.isPlain else { return [] }
    let rows = points + flags
    let ticks =
      fits(capabilities)
      ? list(capabilities, mark: box)
      : row(
        rows.indices.map { box(rows[$0]) + Line(" \($0 + 1)", .key) },
        gap: 3,
        margin: 3,
        width: capabilities.width
      )
    return ticks + scoreLines(capabilities) + [Line()]
  }

  /// What is said in plain after a row was ticked or unticked; counted from 0, flags behind points.
  package func toggled(_ index: Int, _ capabilities: Capabilities) -> [Line] {
    let rows = points + flags
    guard capabilities.isPlain, rows.indices.contains(index) else { return [] }
    let name = index < points.count ? "Point" : "Red flag"
    let state = rows[index].isTicked ? "ticked" : "not ticked"
    return paragraph("\(name) \(index + 1) \(state). \(score.text).", capabilities)
  }

  /// What stays on the screen once the ticks are accepted.
  package func result(_ capabilities: Capabilities) -> [Line] {
    if capabilities.isPlain {
      return paragraph(score.text + ".", capabilities)
        + points.filter { !$0.isTicked }.flatMap { labelled("Missing", $0.text, capabilities) }
        + flags.filter(\.isTicked).flatMap { labelled("Red flag", $0.text, capabilities) }
    }
    var said = self
    said.flags = flags.filter(\.isTicked)
    said.hasText = false
    let isFlag = Set(said.flags.map(\.text))
    return said.list(capabilities) { row in
      isFlag.contains(row.text)
        ? Line("!", .miss) : row.isTicked ? Line("✓", .ok) : Line("✗", .miss)
    } + scoreLines(capabilities)
  }

  private func scoreLines(_ capabilities: Capabilities) -> [Line] {
    wrap(score, width: capabilities.width, first: "  ", rest: "  ")
  }

  private var hasRaised: Bool { flags.contains { $0.sign == .raised } }

  private func fits(_ capabilities: Capabilities) -> Bool {
    // Besides: the score, an empty line, status and keys, and something of what was asked.
    list(capabilities, mark: box).count <= capabilities.rows - 8
  }

  private func box(_ row: Row) -> Line { row.isTicked ? Line("[x]", .ok) : Line("[ ]") }

  private func list(_ capabilities: Capabilities, mark: (Row) -> Line) -> [Line] {
    let flagHead = flags.isEmpty ? [] : [Line("  ") + Line("Red flags", .title)]
    return rows(points, from: 1, capabilities, mark) + flagHead
      + rows(flags, from: points.count + 1, capabilities, mark)
  }

  private func rows(
    _ rows: [Row],
    from start: Int,
    _ capabilities: Capabilities,
    _ mark: (Row) -> Line
  ) -> [Line] {
    let digits = String(points.count + flags.count).count
    return rows.enumerated().flatMap { index, row in
      let number = Line(String(start + index), .key).aligned(to: digits)
      let mark = mark(row)
      let sign = hasText ? row.sign.mark + Line(" ") : Line()
      let first = Line("   ") + mark + Line(mark.isEmpty ? "" : " ") + number + " " + sign
      let remark = row.remark.isEmpty || !hasText ? Line() : Line("  \(row.remark)", .dim)
      return wrap(
        Line(row.text) + remark,
        width: capabilities.width - 1,
        first: first,
        rest: Line(spaces(first.width))
      )
    }
  }

  private func spoken(_ row: Row) -> String {
    let sign =
      switch row.sign {
      case .none: ""
      case .found: "Found in your text"
      case .partly: "Partly in your text"
      case .raised: "Did you say that"
      }
    let remark = row.remark.isEmpty || sign.isEmpty ? "" : ", \(row.remark)"
    guard !sign.isEmpty else { return row.text }
    let end = row.sign == .raised ? "?" : "."
    return (row.text.hasSuffix(".") ? row.text : row.text + ".") + " \(sign)\(remark)\(end)"
  }

  private var score: Line {
    let said = points.count(where: \.isTicked)
    let owned = flags.count(where: \.isTicked)
    let flag = owned == 0 ? "" : " with \(counted(owned, "red flag"))"
    return Line("Said \(said) of \(points.count)\(flag), which suggests ") + suggests
  }
}

extension Checklist.Sign {
  fileprivate var mark: Line {
    switch self {
    case .none: " "
    case .found: Line("✓", .ok)
    case .partly: Line("~", .part)
    case .raised: Line("?", .miss)
    }
  }
}
