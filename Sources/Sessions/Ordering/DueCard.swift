import Basics
import Progress
import Questions
import Scheduling

/// A card that may be asked for review, with what decides when.
struct DueCard {
  let card: Card
  let topic: Topic
  private let form: String
  /// Of its own answers; `nil` where there was none.
  private let seconds: Double?
  /// The probability that the learner knows it now; 0 where it was never answered.
  let recall: Double
  /// How much of the answer the learner can be expected to say.
  ///
  /// What was never compared with the points of its answer counts as complete.
  fileprivate let strength: Double
  /// Whether it is asked before its day.
  var isAhead = false

  /// Cards of one topic are of one deck and stand below the same headings.
  struct Topic: Hashable {
    var deck: String
    var path: [String]
  }

  init(
    _ card: Card,
    of question: Question,
    _ facts: CardFacts?,
    _ scheduler: Scheduler,
    at time: LocalTime
  ) {
    self.card = card
    topic = Topic(deck: question.deck, path: question.path)
    form = question.form.name
    seconds = facts?.seconds
    recall = facts?.state.map { scheduler.retrievability(of: $0, at: time) } ?? 0
    strength = recall * (facts?.coverage ?? 1)
  }

  fileprivate func loss(at pace: Pace) -> Double {
    (1 - recall) / pace.seconds(own: seconds, form: form, deck: topic.deck)
  }
}

extension [DueCard] {
  /// By descending loss of recall per second of work: what is gained by asking it now.
  ///
  /// Answering takes recall to nearly 1, so that `1 - recall` is to be won, in the time that an answer
  /// takes. Among equals the document decides.
  func sortedByLoss(at pace: Pace) -> [DueCard] {
    sorted { $0.loss(at: pace) }
  }

  /// What is least known first: by recall and by how much of the points the latest answer had.
  func sortedByWeakness() -> [DueCard] {
    sorted { 1 - $0.strength }
  }

  /// Descending; among equals in this order.
  private func sorted(by worth: (DueCard) -> Double) -> [DueCard] {
    enumerated().map { (place: $0, worth: worth($1)) }
      .sorted { ($1.worth, $0.place) < ($0.worth, $1.place) }
      .map { self[$0.place] }
  }
}
