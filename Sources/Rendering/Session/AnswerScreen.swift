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
  _ points: [KeyPoint],
  _ capabilities: Capabilities
) -> Reveal {
  let full = fullAnswer(card, capabilities)
  // Below it stand the grades, between empty lines, and the live block.
  guard full.count > capabilities.rows - 6, points.count > 1 else { return Reveal(lines: full) }
  return Reveal(lines: keyPointList(points, capabilities), hiddenLines: full.count)
}

/// The whole answer; a sentence where the document gives none.
package func fullAnswer(_ card: Card, _ capabilities: Capabilities) -> [Line] {
  let nothing = "The document gives no answer."
  guard let answer = card.answer else {
    return capabilities.isPlain
      ? paragraph(nothing, capabilities) : [Line("  ") + Line(nothing, .emphasis)]
  }
  return capabilities.isPlain
    ? ["Answer:"] + typeset(markdown: answer, capabilities)
    : typeset(markdown: answer, capabilities, margin: 2)
}

private func keyPointList(_ points: [KeyPoint], _ capabilities: Capabilities) -> [Line] {
  guard !capabilities.isPlain else {
    return paragraph("\(points.count) key points.", capabilities)
      + points.enumerated().flatMap { number, point in
        labelled("Point \(number + 1)\(point.isMust ? ", a must" : "")", point.text, capabilities)
      }
  }
  let digits = String(points.count).count
  let list = points.enumerated().flatMap { number, point in
    let mark = spaces(digits - String(number + 1).count) + "\(number + 1) "
    return wrap(
      Line(point.text) + (point.isMust ? Line(" (must)", .part) : Line()),
      width: capabilities.width,
      first: Line("   ") + Line(mark, .key),
      rest: Line(spaces(3 + digits + 1))
    )
  }
  return [Line("  ") + Line("Key points", .title)] + list
}
