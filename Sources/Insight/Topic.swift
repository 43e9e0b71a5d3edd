import Basics
package import Progress
package import Questions

/// How one part of the questions is going.
package struct Topic: Sendable, Hashable {
  package var name: String
  package var cards: Int
  /// Young and mature cards, each by its first answer of a day.
  package var recall: Recall
  /// Mean share of the key points, over the answers that were compared; `nil` for none.
  package var coverage: Double?
  /// How many answers `coverage` is over.
  package var compared: Int
  /// Per answer; `nil` for none.
  package var medianSeconds: Double?
}

/// What makes a topic.
package enum TopicKind: Sendable, Hashable {
  case deck
  /// The outermost heading that not every question of the document stands under, else the deck.
  case heading
}

/// In the questions' order.
package func topics(
  by kind: TopicKind,
  _ questions: [Question],
  _ answers: [Answered],
  dayStart: Int
) -> [Topic] {
  let names = topicNames(by: kind, questions)
  var order: [String] = []
  var members: [String: [CardID]] = [:]
  var homes: [CardID: String] = [:]
  for (question, name) in zip(questions, names) {
    if members[name] == nil { order.append(name) }
    let cards = cardIDs(of: question)
    members[name, default: []] += cards
    for card in cards { homes[card] = name }
  }
  let byTopic = Dictionary(grouping: answers.filter { homes[$0.review.card] != nil }) {
    homes[$0.review.card] ?? ""
  }
  return order.map { name in
    let answers = byTopic[name] ?? []
    let settled = answers.filter { Age(of: $0.before, dayStart: dayStart) != .learning }
    let coverages = answers.compactMap(\.review.coverage)
    return Topic(
      name: name,
      cards: members[name]?.count ?? 0,
      recall: recall(in: settled),
      coverage: coverages.isEmpty ? nil : coverages.reduce(0, +) / Double(coverages.count),
      compared: coverages.count,
      medianSeconds: median(answers.map(\.review.seconds))
    )
  }
}

/// The topic of each question.
package func topicNames(by kind: TopicKind, _ questions: [Question]) -> [String] {
  let headings = kind == .heading ? telling(questions) : [:]
  return questions.map { question in
    let path = question.draft.path
    let level = headings[question.deck] ?? path.count
    return path.indices.contains(level) ? path[level] : question.deck
  }
}

/// For every deck the first heading level that tells its questions apart.
///
/// A document's title stands above all of its questions and says no more than the deck.
private func telling(_ questions: [Question]) -> [String: Int] {
  var first: [String: [String]] = [:]
  var levels: [String: Int] = [:]
  for question in questions {
    let path = question.draft.path
    guard let other = first[question.deck] else {
      first[question.deck] = path
      levels[question.deck] = path.count
      continue
    }
    guard path != other else { continue }
    let shared = zip(path, other).prefix { $0 == $1 }.count
    levels[question.deck] = min(levels[question.deck] ?? shared, shared)
  }
  return levels
}
