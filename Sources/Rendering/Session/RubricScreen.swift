import Basics
package import Questions
package import Sessions
package import Terminal

/// A rubric after the last question of a document: the evidence, the levels, red flags to own up to.
package func rubricScreen(
  _ grading: RubricGrading,
  _ document: BankDocument,
  _ capabilities: Capabilities
) -> [Line] {
  let title = document.title ?? document.deck
  let gap: [Line] = capabilities.isPlain ? [] : [Line()]
  let head =
    capabilities.isPlain
    ? paragraph("Rubric. \(title).", capabilities)
    : headline("\(document.deck) › \(title)", "rubric", capabilities)
  let flags = grading.flags
  let levels = RubricGrade.allCases.flatMap { grade in
    document.rubricText(of: grade).map { level(grade, $0, capabilities) } ?? []
  }
  return head + gap + evidence(grading, capabilities) + gap + levels
    + (flags.isEmpty ? [] : gap + flagList(flags, capabilities))
    + (capabilities.isPlain ? ratingLine(grading.suggested, capabilities) : [])
}

/// The top of the live block: what is owned up to, and the grades.
package func rubricLive(_ grading: RubricGrading, _ capabilities: Capabilities) -> [Line] {
  guard !capabilities.isPlain else { return [] }
  let boxes = row(
    grading.flags.enumerated().map { index, flag in box(flag) + Line(" \(index + 1)", .key) },
    gap: 3,
    margin: 3,
    width: capabilities.width
  )
  return boxes + ratingLine(grading.suggested, capabilities)
}

/// What is said in plain after a flag was owned up to, or no more; counted from 0.
package func toggledFlag(
  _ index: Int,
  _ grading: RubricGrading,
  _ capabilities: Capabilities
) -> [Line] {
  guard capabilities.isPlain, grading.flags.indices.contains(index) else { return [] }
  let state = grading.flags[index].isOwned ? "owned" : "not owned"
  return paragraph(
    "Red flag \(index + 1) \(state). Suggested: \(grading.suggested.rawValue).",
    capabilities
  )
}

/// What stays on the screen of a rubric that was graded.
package func rubricResult(
  _ grading: RubricGrading,
  _ grade: RubricGrade,
  _ capabilities: Capabilities
) -> [Line] {
  guard !capabilities.isPlain else {
    return paragraph("Rubric of \(grading.deck): \(grade.rawValue).", capabilities)
  }
  return [Line("  ") + grade.word + Line(" for all of \(grading.deck), kept.", .dim), Line()]
}

private func evidence(_ grading: RubricGrading, _ capabilities: Capabilities) -> [Line] {
  let owned = grading.flags.count(where: \.isOwned)
  let measure =
    grading.coverage.map { "key points covered \(percent($0))" }
    ?? "answers passed \(percent(grading.recall))"
  let flags = owned == 0 ? "no red flag" : counted(owned, "red flag")
  let text =
    "All asked: \(counted(grading.answers, "card")) answered, \(measure), \(flags). "
    + "Grade what you said, not what you meant."
  return capabilities.isPlain
    ? paragraph(text, capabilities)
    : wrap(Line(text), width: capabilities.width, first: "  ", rest: "  ")
}

private func level(
  _ grade: RubricGrade,
  _ markdown: String,
  _ capabilities: Capabilities
) -> [Line] {
  guard !capabilities.isPlain else {
    return typeset(markdown: "\(grade.rawValue.uppercased()): \(markdown)", capabilities)
  }
  var narrow = capabilities
  narrow.width -= 13
  let first = (Line("  ") + Line(grade.letter, .key) + " " + grade.word).padded(to: 13)
  return typeset(markdown: markdown, narrow).enumerated().map { index, line in
    (index == 0 ? first : Line(spaces(13))) + line
  }
}

private func flagList(_ flags: [RubricGrading.Flag], _ capabilities: Capabilities) -> [Line] {
  guard !capabilities.isPlain else {
    return flags.enumerated().flatMap { index, flag in
      labelled(
        "Red flag \(index + 1)",
        sentence(flag.text) + (flag.isOwned ? " You said it." : ""),
        capabilities
      )
    }
  }
  return [Line("  ") + Line("Red flags", .title)]
    + flags.enumerated().flatMap { index, flag in
      let number = Line(String(index + 1), .key).aligned(to: String(flags.count).count)
      return wrap(
        Line(flag.text),
        width: capabilities.width,
        first: Line("   ") + number + " ",
        rest: "     "
      )
    } + [Line()]
}

private func sentence(_ text: String) -> String { text.hasSuffix(".") ? text : text + "." }

private func box(_ flag: RubricGrading.Flag) -> Line {
  flag.isOwned ? Line("[x]", .ok) : Line("[ ]")
}
