package import Grading
package import Questions
package import Terminal

/// What is shown when an answer is revealed.
package struct Reveal: Hashable, Sendable {
  package var lines: [Line]
  /// How many lines the whole answer has, where only its key points are shown; else `nil`.
  package var hiddenLines: Int?
}

/// The answer, or its key points where it is taller than the window.
package func reveal(
  _ card: Card,
  note: String? = nil,
  _ points: [KeyPoint],
  _ capabilities: Capabilities
) -> Reveal {
  let full = fullAnswer(card, note: note, capabilities)
  // Below it stand the grades, between empty lines, and the live block.
  guard full.count > capabilities.rows - 6, points.count > 1 else { return Reveal(lines: full) }
  return Reveal(lines: keyPointList(points, capabilities), hiddenLines: full.count)
}

/// The whole answer, and the learner's own beneath it; a sentence where the document gives none.
package func fullAnswer(
  _ card: Card,
  note: String? = nil,
  _ capabilities: Capabilities
) -> [Line] {
  let isPlain = capabilities.isPlain
  let answer =
    card.answer.map { answer in
      isPlain
        ? ["Answer:"] + typeset(markdown: answer, capabilities)
        : typeset(markdown: answer, capabilities, margin: 2)
    } ?? noAnswer(capabilities)
  guard let note else { return answer }
  return answer + (isPlain ? [] : [Line()]) + noteLines(note, capabilities)
}

/// The learner's own answer, said to be theirs.
package func noteLines(_ note: String, _ capabilities: Capabilities) -> [Line] {
  let note = withoutMusts(note)
  return capabilities.isPlain
    ? ["Your note:"] + typeset(markdown: note, capabilities)
    : [Line("  ") + Line("Your note", .title)] + typeset(markdown: note, capabilities, margin: 2)
}

/// What stands where an answer would.
func noAnswer(_ capabilities: Capabilities) -> [Line] {
  let sentence = "The document gives no answer."
  return capabilities.isPlain
    ? paragraph(sentence, capabilities) : [Line("  ") + Line(sentence, .emphasis)]
}

private func keyPointList(_ points: [KeyPoint], _ capabilities: Capabilities) -> [Line] {
  guard !capabilities.isPlain else {
    return paragraph("\(points.count) key points.", capabilities)
      + points.enumerated().flatMap { number, point in
        labelled(
          "Point \(number + 1)\(point.isMust ? ", a must" : "")",
          spelled(point.text, capabilities),
          capabilities
        )
      }
  }
  let digits = String(points.count).count
  let list = points.enumerated().flatMap { number, point in
    let mark = spaces(digits - String(number + 1).count) + "\(number + 1) "
    return wrap(
      Line(spelled(point.text, capabilities)) + (point.isMust ? Line(" (must)", .part) : Line()),
      width: capabilities.width,
      first: Line("   ") + Line(mark, .key),
      rest: Line(spaces(3 + digits + 1))
    )
  }
  return [Line("  ") + Line("Key points", .title)] + list
}
