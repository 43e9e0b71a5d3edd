import Basics
package import Questions
package import Terminal

/// What was wanted, to be ticked where it was said, and red flags to own up to.
///
/// In a tall enough window the list is part of the live block and ticks change in place. Else it is
/// printed once, and the live block has the ticks alone.
package struct TickList: Hashable, Sendable {
  /// What the text itself tells of a row.
  package enum Sign: Hashable, Sendable {
    case none
    case found
    case partly
    /// The text seems to raise the flag.
    case raised
  }

  package struct Row: Hashable, Sendable {
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
  package var flags: [Row]
  package var suggested: RubricGrade
  /// Whether there was a text that the signs could be found in.
  package var hasText: Bool

  package init(points: [Row], flags: [Row], suggested: RubricGrade, hasText: Bool) {
    self.points = points
    self.flags = flags
    self.suggested = suggested
    self.hasText = hasText
  }

  /// What is printed when it shows first.
  package func opening(_ capabilities: Capabilities) -> [Line] {
    guard capabilities.isPlain else { return fits(capabilities) ? [] : list(capabilities) }
    let all = [counted(points.count, "point")] + (flags.isEmpty ? [] : [counted(flags.count, "red flag")])
    return paragraph(
      "Checklist: \(all.joined(separator: ", ")). Tick what you said, by number.",
      capabilities
    )
      + points.enumerated().flatMap { index, row in
        labelled("Point \(index + 1)", spoken(row), capabilities)
      }
      + flags.enumerated().flatMap { index, row in
        labelled("Red flag \(points.count + index + 1)", spoken(row), capabilities)
      }
      + paragraph(score.text + ".", capabilities)
  }

  /// The top of the live block: the list with its ticks, or the ticks alone.
  package func live(_ capabilities: Capabilities) -> [Line] {
    guard !capabilities.isPlain else { return [] }
    let rows = points + flags
    let ticks =
      fits(capabilities)
      ? list(capabilities)
      : row(
        rows.indices.map { box(rows[$0]) + Line(" \($0 + 1)", .key) },
        gap: 3,
        margin: 3,
        width: capabilities.width
      )
    return ticks + [Line("  ") + score, Line()]
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
    guard capabilities.isPlain else {
      return list(capabilities) + [Line("  ") + score]
    }
    return paragraph(score.text + ".", capabilities)
      + points.filter { !$0.isTicked }.flatMap { labelled("Missing", $0.text, capabilities) }
      + flags.filter(\.isTicked).flatMap { labelled("Red flag", $0.text, capabilities) }
  }

  private func fits(_ capabilities: Capabilities) -> Bool {
    // Besides: the score, an empty line, status and keys, and something of what was asked.
    list(capabilities).count <= capabilities.rows - 8
  }

  private func list(_ capabilities: Capabilities) -> [Line] {
    guard !(points + flags).isEmpty else { return [] }
    let legend = hasText ? " ✓ found in your text, ~ partly, blank not found" : ""
    let head = wrap(
      Line("Tick what you actually said.", .title) + Line(legend, .dim),
      width: capabilities.width,
      first: "  ",
      rest: "  "
    )
    let flagHead = flags.isEmpty ? [] : [Line("  ") + Line("Red flags", .title)]
    return head + rows(points, from: 1, capabilities) + flagHead
      + rows(flags, from: points.count + 1, capabilities)
  }

  private func rows(_ rows: [Row], from start: Int, _ capabilities: Capabilities) -> [Line] {
    let digits = String(points.count + flags.count).count
    return rows.enumerated().flatMap { index, row in
      let number = Line(String(start + index), .key).aligned(to: digits)
      let sign = hasText || row.sign != .none ? row.sign.mark + Line(" ") : Line()
      let first = Line("   ") + box(row) + Line(" ") + number + Line(" ") + sign
      let remark = row.remark.isEmpty ? Line() : Line("  " + row.remark, .dim)
      return wrap(
        Line(row.text) + remark,
        width: capabilities.width - 1,
        first: first,
        rest: Line(spaces(first.width))
      )
    }
  }

  private func box(_ row: Row) -> Line { row.isTicked ? Line("[x]", .ok) : Line("[ ]") }

  private func spoken(_ row: Row) -> String {
    let sign =
      switch row.sign {
      case .none: ""
      case .found: " Found in your text."
      case .partly: " Partly in your text."
      case .raised: " Your text seems to say it."
      }
    let state = row.isTicked ? " Ticked." : ""
    let remark = row.remark.isEmpty ? "" : " (\(row.remark))"
    return (row.text.hasSuffix(".") ? row.text : row.text + ".") + sign + remark + state
  }

  private var score: Line {
    let said = points.count(where: \.isTicked)
    let owned = flags.count(where: \.isTicked)
    let flag = owned == 0 ? "" : " with \(counted(owned, "red flag"))"
    let count = points.isEmpty ? "Score" : "Score \(said) of \(points.count)"
    return Line("\(count)\(flag), which suggests ") + suggested.word
  }
}

extension TickList.Sign {
  fileprivate var mark: Line {
    switch self {
    case .none: " "
    case .found: Line("✓", .ok)
    case .partly: Line("~", .part)
    case .raised: Line("?", .miss)
    }
  }
}

extension RubricGrade {
  /// In capitals, for no colour may be the only sign.
  var word: Line {
    switch self {
    case .green: Line("GREEN", .ok).adding(.strong)
    case .yellow: Line("YELLOW", .part).adding(.strong)
    case .red: Line("RED", .miss).adding(.strong)
    }
  }

  /// The key that gives it.
  var letter: String { String(rawValue.prefix(1)) }
}
