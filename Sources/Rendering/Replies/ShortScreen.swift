package import Grading
package import Terminal

/// A short answer beside what was wanted, with what differs underlined, in words in plain.
///
/// Other wordings that would be right stand below.
package func shortScreen(
  _ verdict: ShortVerdict,
  typed: String,
  _ wanted: ShortAnswer,
  _ capabilities: Capabilities
) -> [Line] {
  let others = wanted.wordings.filter { $0 != verdict.wanted }
  let line = verdict.line.map { " Line \($0) is the first that differs." } ?? ""
  guard !capabilities.isPlain else {
    return paragraph(words(verdict.mark) + line, capabilities)
      + (verdict.mark == .right ? [] : plainDifference(verdict, typed, capabilities))
      + (others.isEmpty ? [] : labelled("Also right", others.joined(separator: "; "), capabilities))
  }
  let head = Line("  ") + sign(verdict.mark) + Line(" " + words(verdict.mark) + line)
  let also =
    others.isEmpty
    ? []
    : wrap(
      Line(others.joined(separator: "; ")),
      width: capabilities.width,
      first: Line("  ") + Line("Also right  ", .title),
      rest: "    "
    )
  let pair =
    verdict.mark == .right
    ? wrap(
      Line(typed),
      width: capabilities.width,
      first: Line("  ") + Line("Typed   ", .title),
      rest: Line(spaces(10))
    ) : aligned(verdict.difference, capabilities)
  return [head] + pair + also
}

private func words(_ mark: ShortVerdict.Mark) -> String {
  switch mark {
  case .right: "Right."
  case .near: "Nearly right."
  case .wrong: "Wrong."
  }
}

private func sign(_ mark: ShortVerdict.Mark) -> Line {
  switch mark {
  case .right: Line("✓", .ok)
  case .near: Line("~", .part)
  case .wrong: Line("✗", .miss)
  }
}

private func plainDifference(
  _ verdict: ShortVerdict,
  _ typed: String,
  _ capabilities: Capabilities
) -> [Line] {
  func pieces(_ isPart: (Difference) -> Bool) -> String {
    verdict.difference.filter(isPart)
      .map { "\"" + $0.text.split(whereSeparator: \.isNewline).joined(separator: " / ") + "\"" }
      .joined(separator: ", ")
  }
  let missing = pieces { if case .missing = $0 { true } else { false } }
  let extra = pieces { if case .extra = $0 { true } else { false } }
  return labelled("Wanted", flat(verdict.wanted), capabilities)
    + labelled("You typed", flat(typed), capabilities)
    + (missing.isEmpty ? [] : labelled("Missing", missing, capabilities))
    + (extra.isEmpty ? [] : labelled("Too much", extra, capabilities))
}

private func flat(_ text: String) -> String {
  text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).joined(separator: " / ")
}

/// Both texts below each other, the same characters in the same columns, with marks below what differs.
///
/// What is wider than the window goes on below, and so does a new line.
private func aligned(_ difference: [Difference], _ capabilities: Capabilities) -> [Line] {
  let width = max(10, capabilities.width - 10)
  var blocks = [Columns()]
  for piece in difference {
    for character in piece.text {
      if character.isNewline {
        if case .extra = piece { continue }
        blocks.append(Columns())
        continue
      }
      if blocks[blocks.count - 1].marks.count >= width { blocks.append(Columns()) }
      blocks[blocks.count - 1].add(character, as: piece)
    }
  }
  return blocks.enumerated().flatMap { number, block in
    let (typed, wanted) = number == 0 ? ("Typed   ", "Wanted  ") : (spaces(8), spaces(8))
    let marks = block.marks.contains("^") ? [Line(spaces(10)) + Line(block.marks, .part)] : []
    return [
      (Line("  ") + Line(typed, .title) + block.typed).trimmed(),
      (Line("  ") + Line(wanted, .title) + block.wanted).trimmed(),
    ] + marks.map { $0.trimmed() }
  }
}

/// A stretch of both texts, column by column.
private struct Columns {
  var typed = Line()
  var wanted = Line()
  var marks = ""

  mutating func add(_ character: Character, as piece: Difference) {
    let text = String(character)
    let gap = spaces(max(1, Line(text).width))
    switch piece {
    case .same:
      typed += Line(text)
      wanted += Line(text)
      marks += gap
    case .extra:
      typed += Line(text, [.miss, .differs])
      wanted += Line(gap)
      marks += String(repeating: "^", count: gap.count)
    case .missing:
      typed += Line(gap)
      wanted += Line(text, [.ok, .differs])
      marks += String(repeating: "^", count: gap.count)
    }
  }
}
