import Basics
import Progress
package import Questions
import Scheduling

/// How far a topic is from what an interview wants.
package struct GapTopic: Sendable, Hashable {
  package var name: String
  /// Those that are asked.
  package var cards: Int
  /// Of the cards that were answered: those whose latest first answer of a day was a pass.
  package var recall: Recall
  /// Mean of the latest shares of the key points, from 0 to 1; `nil` where nothing was compared.
  package var coverage: Double?
  /// How many cards `coverage` is over.
  package var compared: Int
  /// Cards whose latest answer with a time goal took longer than that, and how many had one.
  package var over: Int
  package var timed: Int
  /// Mean interview weight of its questions, from 0 to 1.
  package var importance: Double
  /// What it takes to make up for it, in whole minutes.
  package var minutes: Int
  package var weak: [Weak]

  /// A card that is known too little.
  package struct Weak: Sendable, Hashable {
    package var card: CardID
    /// From 0 to 1: what recall and coverage leave open.
    package var weakness: Double
  }

  /// From 0 to 1: what recall × coverage leaves open, by importance; what was never compared counts
  /// as complete.
  package var weakness: Double {
    (1 - (recall.share ?? 0) * (coverage ?? 1)) * max(importance, 0.05)
  }
}

/// From this weakness on a card is one to drill.
private let weakFrom = 0.3

/// Of every topic, in the questions' order, those without an answer included.
func gapTopics(
  _ questions: [Question],
  _ last: [CardID: LastAnswers],
  _ rated: [RatedSubject],
  _ ledger: Ledger,
  at time: LocalTime
) -> [GapTopic] {
  let names = topicNames(by: .heading, questions)
  var order: [String] = []
  var members: [String: [Question]] = [:]
  let decksOf = Dictionary(grouping: zip(names, questions)) { $0.0 }
    .mapValues { Set($0.map(\.1.deck)).count }
  for (question, name) in zip(questions, names) {
    // Two documents may have a section of one name.
    let key = decksOf[name] ?? 1 > 1 ? "\(question.deck): \(name)" : name
    if members[key] == nil { order.append(key) }
    members[key, default: []].append(question)
  }
  return order.map { name in
    let own = members[name] ?? []
    let ids = Set(own.map(\.id))
    let declared = rated.filter { !ids.isDisjoint(with: $0.questions) }
      .compactMap(\.rating.minutes).reduce(0, +)
    return topic(name, own, last, declared: declared, ledger, at: time)
  }
}

private func topic(
  _ name: String,
  _ questions: [Question],
  _ last: [CardID: LastAnswers],
  declared: Int,
  _ ledger: Ledger,
  at time: LocalTime
) -> GapTopic {
  var topic = GapTopic(
    name: name,
    cards: 0,
    recall: Recall(),
    coverage: nil,
    compared: 0,
    over: 0,
    timed: 0,
    importance: questions.reduce(0) { $0 + interviewWeight(of: $1.weight) }
      / Double(max(1, questions.count)),
    minutes: 0,
    weak: []
  )
  var coverages: [Double] = []
  var seconds = 0.0
  for question in questions {
    for card in cardIDs(of: question) where !ledger.isSuspended(card) {
      topic.cards += 1
      guard let known = last[card] else { continue }
      topic.recall.count(known.grade)
      if let coverage = known.coverage { coverages.append(coverage) }
      if let met = known.goalMet {
        topic.timed += 1
        topic.over += met ? 0 : 1
      }
      let weakness = weakness(of: card, known, ledger, at: time)
      guard weakness >= weakFrom else { continue }
      topic.weak.append(GapTopic.Weak(card: card, weakness: weakness))
      seconds += secondsToFix(question, card, ledger)
    }
  }
  topic.compared = coverages.count
  topic.coverage =
    coverages.isEmpty ? nil : coverages.reduce(0, +) / Double(coverages.count)
  let reckoned = Int((seconds / 60).rounded(.up))
  topic.minutes = topic.weak.isEmpty ? 0 : (max(reckoned, declared) + 4) / 5 * 5
  return topic
}

/// What was missed last is not known at all.
private func weakness(
  of card: CardID,
  _ known: LastAnswers,
  _ ledger: Ledger,
  at time: LocalTime
) -> Double {
  guard known.grade != .again else { return 1 }
  let recall = ledger.state(of: card).map { ledger.scheduler.retrievability(of: $0, at: time) }
  return 1 - (recall ?? 0) * (known.coverage ?? 1)
}

/// The document's own minutes, else three answers at the pace that the card has.
private func secondsToFix(_ question: Question, _ card: CardID, _ ledger: Ledger) -> Double {
  if cardName(of: card).isEmpty, let minutes = question.minutes { return Double(minutes) * 60 }
  return 3 * max(20, ledger.facts(of: card)?.seconds ?? 60)
}
