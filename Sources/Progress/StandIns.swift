package import Questions

/// Which question is studied in place of one that asks the same in other words.
///
/// Of several it is the one that was answered before, else the first.
package struct StandIns: Sendable {
  private var standIns: [QuestionID: QuestionID] = [:]

  /// - Complexity: O(n) in the questions.
  package init(among questions: [Question], _ ledger: Ledger) {
    guard questions.contains(where: { $0.twin != nil }) else { return }
    let positions = firstPositions(in: questions)
    let chosen = withoutTwins(positions, of: questions, ledger).map { questions[$0] }
    let byKey = Dictionary(chosen.map { ($0.twin ?? $0.id, $0.id) }) { first, _ in first }
    for question in positions.lazy.map({ questions[$0] }) {
      let studied = byKey[question.twin ?? question.id]
      if studied != question.id { standIns[question.id] = studied }
    }
  }

  package var isEmpty: Bool { standIns.isEmpty }

  /// `nil` where the question itself is studied.
  package subscript(id: QuestionID) -> QuestionID? { standIns[id] }
}

/// The questions that are studied, each once: of several that ask the same, one.
package func studied(_ questions: [Question], _ ledger: Ledger) -> [Question] {
  guard questions.contains(where: { $0.twin != nil }) else { return distinct(questions) }
  return withoutTwins(firstPositions(in: questions), of: questions, ledger).map { questions[$0] }
}

/// The same of positions in `questions`: of those that ask the same, one.
package func withoutTwins(
  _ positions: [Int],
  of questions: [Question],
  _ ledger: Ledger
) -> [Int] {
  var chosen: [Int] = []
  var places: [QuestionID: Int] = [:]
  for position in positions {
    let key = questions[position].twin ?? questions[position].id
    guard let place = places[key] else {
      places[key] = chosen.count
      chosen.append(position)
      continue
    }
    if ledger.knows(questions[position]), !ledger.knows(questions[chosen[place]]) {
      chosen[place] = position
    }
  }
  return chosen
}

private func firstPositions(in questions: [Question]) -> [Int] {
  var seen: Set<QuestionID> = []
  return questions.indices.filter { seen.insert(questions[$0].id).inserted }
}

extension Ledger {
  /// Whether any of the question's cards was answered.
  fileprivate func knows(_ question: Question) -> Bool {
    cardIDs(of: question).contains { state(of: $0) != nil }
  }
}
