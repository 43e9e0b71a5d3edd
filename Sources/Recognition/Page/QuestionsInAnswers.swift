import Markdown

/// The positions of paragraphs within labelled answers that begin with "Question:", as parts of a
/// model answer do.
///
/// The heading above asks, an answer is labelled below it, and none is labelled below the paragraph
/// itself: then it is no question of its own. One with a number always is.
///
/// - Complexity: O(n) in the number of blocks.
func questionsInAnswers(
  among blocks: [NodeID],
  below headings: [Heading],
  roles: [[FieldRole]],
  of document: Document
) -> Set<Int> {
  var found = Set<Int>()
  let ends = headings.dropFirst().map(\.position) + [blocks.count]
  for (heading, end) in zip(headings, ends) where heading.asks {
    let body = heading.position + 1..<max(end, heading.position + 1)
    guard let answer = body.first(where: { roles[$0].contains(.answer) }) else { continue }
    if let asked = questionOfSituation(in: body.lowerBound..<answer, of: blocks, roles, document) {
      found.insert(asked)
    }
    var isAnswered = false
    for position in (answer + 1..<body.upperBound).reversed() {
      if document.isQuestionWithoutNumber(blocks[position]) {
        if !isAnswered, !roles[position].contains(.answer) { found.insert(position) }
        isAnswered = false
      } else if let role = roles[position].first(where: { $0 == .answer || $0 == .followUps }) {
        isAnswered = role == .answer
      }
    }
  }
  return found
}

/// The only "Question:" of a heading, below the situation that it is asked about: both make one question.
private func questionOfSituation(
  in positions: Range<Int>,
  of blocks: [NodeID],
  _ roles: [[FieldRole]],
  _ document: Document
) -> Int? {
  let asked = positions.filter { document.isQuestionWithoutNumber(blocks[$0]) }
  guard asked.count == 1, let question = asked.first,
    positions.prefix(while: { $0 < question }).contains(where: { roles[$0].first == .stem })
  else { return nil }
  return question
}

extension Heading {
  fileprivate var asks: Bool {
    if let kind = title.label?.kind, kind != .number { return true }
    return asking(title.text) == .byMark
  }
}

extension Document {
  /// Whether a paragraph begins with "Question:" and no line of it asks by a number.
  fileprivate func isQuestionWithoutNumber(_ block: NodeID) -> Bool {
    guard kind(block) == .paragraph, mayHaveQuestionLine(block) else { return false }
    let asked = markdown(block).split(separator: "\n").compactMap { QuestionLine($0) }
    return !asked.isEmpty && asked.allSatisfy { $0.number == nil && !$0.isLetter }
  }
}
