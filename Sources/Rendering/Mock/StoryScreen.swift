import Basics
package import Sessions
package import Terminal

/// A story in its four parts, with what counting tells of it.
package func storyScreen(
  _ story: StarCheck,
  notes: [String],
  _ capabilities: Capabilities
) -> [Line] {
  let names = ["Situation", "Task", "Action", "Result"]
  guard !capabilities.isPlain else {
    return zip(names, story.words).flatMap { name, words in
      labelled(name, counted(words, "word") + ".", capabilities)
    }
      + paragraph(
        "Together \(counted(story.words.reduce(0, +), "word")), about "
          + "\(timeInWords(story.seconds)) spoken.",
        capabilities
      )
      + StarCheck.Check.allCases.flatMap { check in
        let isOpen = !story.passed.contains(check)
        return labelled(isOpen ? "Open" : "Good", sentence(check, isOpen: isOpen), capabilities)
      }
  }
  let parts = zip(names, notes + Array(repeating: "", count: max(0, 4 - notes.count)))
  let boxes = parts.flatMap { name, text -> [Line] in
    let head = (Line("  ") + Line(String(name.prefix(1)), .key) + Line(" \(name)")).padded(to: 14)
    let bar = Line("│ ", .dim)
    let gap = Line(spaces(14)) + bar
    let lines = text.split(separator: "\n").map { Line(String($0)) }
    return wrap(
      lines.isEmpty ? [Line()] : lines,
      width: capabilities.width,
      first: head + bar,
      rest: gap
    )
    .map { $0.trimmed() }
  }
  return boxes + [Line()] + counts(story, capabilities) + checks(story, capabilities)
}

private func sentence(_ check: StarCheck.Check, isOpen: Bool) -> String {
  let words = check.sentence(isOpen: isOpen)
  return words.hasSuffix("?") ? words : words + "."
}

private func counts(_ story: StarCheck, _ capabilities: Capabilities) -> [Line] {
  let letters = ["S", "T", "A", "R"]
  let each = zip(letters, story.words).map { "\($0) \($1)" }.joined(separator: "   ")
  let total = story.words.reduce(0, +)
  return wrap(
    Line("Words", .title)
      + Line("   \(each)   total \(total), about \(clock(story.seconds)) spoken"),
    width: capabilities.width,
    first: "  ",
    rest: "         "
  )
}

private func checks(_ story: StarCheck, _ capabilities: Capabilities) -> [Line] {
  StarCheck.Check.allCases.flatMap { check in
    let isOpen = !story.passed.contains(check)
    let mark = isOpen ? Line("✗", .miss) : Line("✓", .ok)
    return wrap(
      Line(check.sentence(isOpen: isOpen)),
      width: capabilities.width,
      first: Line("   ") + mark + Line(" "),
      rest: "     "
    )
  }
}

extension StarCheck.Check {
  fileprivate func sentence(isOpen: Bool) -> String {
    switch self {
    case .isWhole: isOpen ? "a part is empty" : "every part says something"
    case .hasNumber:
      isOpen ? "the result has no number: how much, by when, for whom?" : "the result has a number"
    case .saysI:
      isOpen ? "no \"I\", or \"we\" more often: what was yours?" : "says \"I\", not only \"we\""
    case .actionIsLongest:
      isOpen ? "the action is not the longest part" : "the action is the longest part"
    case .isLongEnough:
      isOpen
        ? "under 90 seconds: room for a choice that you turned down" : "90 seconds at least, spoken"
    case .isShortEnough: isOpen ? "over 3 minutes: say less of the situation" : "3 minutes at most"
    }
  }
}
