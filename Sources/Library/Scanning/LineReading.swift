package import Markdown
package import Questions
package import Recognition

/// What became of one line of a document, and why.
package struct LineReading: Sendable {
  package var line: Int
  /// The line between its neighbours.
  package var around: [NumberedLine]
  /// What it is in the document's tree, innermost first; empty where it is in no block.
  package var blocks: [Block]
  package var fate: Fate
  /// Readings of the line that others won over.
  package var overruled: [Overruled]

  package struct NumberedLine: Hashable, Sendable {
    package var number: Int
    package var text: String
  }

  package enum Fate: Sendable {
    /// The questions that the line belongs to, the smallest first; at least one.
    case asked([Owner])
    case ignored(Ignored)
    /// It is no question's, and says what comes before what.
    case order(StatedOrder)
    /// Nothing stands there, or nothing that is more than a mark.
    case blank
  }

  /// A question, how it was read, and what the line is of it.
  package struct Owner: Sendable {
    package var question: Question
    package var reading: Scan.Reading
    package var part: QuestionPart
  }
}

extension Scan {
  /// `nil` where the document has no such line.
  package func reading(ofLine line: Int) -> LineReading? {
    guard line >= 1, line <= text.count else { return nil }
    let around = (max(1, line - 2)...min(text.count, line + 2)).map {
      LineReading.NumberedLine(number: $0, text: text.line($0))
    }
    return LineReading(
      line: line,
      around: around,
      blocks: document.blocks(atLine: line),
      fate: fate(ofLine: line),
      overruled: overruled.filter { $0.lines.contains(line) }
    )
  }

  private func fate(ofLine line: Int) -> LineReading.Fate {
    let owners = questions.indices
      .filter { questions[$0].lines.contains(line) || taken[line] == $0 }
      .sorted { questions[$0].lines.count < questions[$1].lines.count }
      .map { index in
        LineReading.Owner(
          question: questions[index],
          reading: readings[index],
          part: part(of: questions[index].draft, at: line, reading: text.line(line))
        )
      }
    if let order = orders.first(where: { $0.lines.contains(line) }) { return .order(order) }
    guard owners.isEmpty else { return .asked(owners) }
    if let ignored = ignored.first(where: { $0.lines.contains(line) }),
      text.line(line).contains(where: { !$0.isWhitespace })
    {
      return .ignored(ignored)
    }
    return .blank
  }
}

extension Document {
  /// The blocks that a line belongs to, innermost first.
  fileprivate func blocks(atLine line: Int) -> [Block] {
    var blocks: [Block] = []
    var node = root
    while let child = children(node).first(where: { lines($0).contains(line) }) {
      // A row is one line, and its cells are no blocks to a person.
      if kind(child) == .cell { break }
      blocks.append(kind(child))
      node = child
    }
    return blocks.reversed()
  }
}
