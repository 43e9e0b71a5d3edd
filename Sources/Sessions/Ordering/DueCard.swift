import Basics
import Progress
import Questions
import Scheduling

/// A card that may be asked for review, with what decides when.
struct DueCard {
  let card: UnmadeCard
  /// Of its own answers; `nil` where there was none.
  let seconds: Double?
  /// The probability that the learner knows it at the time that was asked for; 0 where it was never answered.
  let recall: Double
  /// Whether it is asked before its day.
  var isAhead = false
  private let coverage: Double

  init(
    _ card: UnmadeCard,
    _ facts: CardFacts?,
    _ scheduler: Scheduler,
    at time: LocalTime
  ) {
    self.card = card
    seconds = facts?.seconds
    recall = facts?.state.map { scheduler.retrievability(of: $0, at: time) } ?? 0
    coverage = facts?.coverage ?? 1
  }

  /// How much of the answer the learner can be expected to lack, from 0 to 1.
  ///
  /// What was never compared with the points of its answer counts as complete.
  var weakness: Double { 1 - recall * coverage }
}

/// Cards of one topic are of one deck and stand below the same headings.
struct Topic: Equatable {
  var deck: String
  var path: [String]
}

extension StudiedBank {
  /// What is gained by asking it today: the loss of recall, as the day ends, per second of work.
  ///
  /// Answering takes recall to nearly 1, so that `1 - recall` is to be won, in the time that an answer
  /// takes. `pace` is asked for where the card was never timed.
  func gain(of due: DueCard, at pace: () -> Pace) -> Double {
    (1 - due.recall) / seconds(of: due, at: pace)
  }

  private func seconds(of due: DueCard, at pace: () -> Pace) -> Double {
    if let own = due.seconds { return Pace.seconds(own) }
    let place = due.card.place
    return pace().seconds(own: nil, form: self[place].form.name, deck: self[place].deck)
  }

  func topic(of due: DueCard) -> Topic {
    Topic(deck: self[due.card.place].deck, path: self[due.card.place].path)
  }
}
