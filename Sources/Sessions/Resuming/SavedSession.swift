package import Basics
package import Progress
package import Questions

/// A session as it stood after its latest action, so that another start can go on with it.
///
/// It only names what lies elsewhere: the cards are the bank's, the answers the log's. Where the two
/// have moved on since, they are right, and of this the order and what nobody else knows remains.
package struct SavedSession: Sendable, Hashable {
  /// When it began.
  package var startedAt: LocalTime
  /// Its latest action.
  package var savedAt: LocalTime
  /// Seconds between the two in which nobody sat there.
  package var pausedSeconds: Double
  /// The latest event that it knew; `nil` before the first one ever.
  package var latest: Event.Position?
  var ready: [CardID]
  var waiting: [Waiting]
  /// `nil` where the session is over.
  var showing: Showing?
  var steps: [Step]
  /// The events of the answers that count, oldest first.
  var answers: [String]
  /// The words by which its cards were chosen.
  package var selection: [String] = []
  /// How it goes, as it was begun.
  var manner = Drill.Manner()
  /// What was typed and not yet handed in.
  package var draft: Draft?

  struct Waiting: Sendable, Hashable {
    var card: CardID
    var until: Moment
    /// How many answers of the session have to come first.
    var answers: Int
  }

  struct Showing: Sendable, Hashable {
    var card: CardID
    var sight: Sight
  }

  struct Step: Sendable, Hashable {
    var showing: Showing
    var place: Queue.Place
    var others: [Move] = []
    var events: [String]
    var answers: Int

    struct Move: Sendable, Hashable {
      var card: CardID
      var place: Queue.Place
    }
  }

  package struct Draft: Sendable, Hashable {
    package var card: CardID
    package var text: String
    /// Whether it is for the learner's notes, and no answer.
    package var isNote: Bool

    package init(card: CardID, text: String, isNote: Bool = false) {
      self.card = card
      self.text = text
      self.isNote = isNote
    }
  }

  /// How many cards were still to ask.
  package var left: Int {
    ready.count
      + waiting.count { $0.until <= savedAt.moment.advanced(bySeconds: Queue.learnAheadSeconds) }
  }

  package var isOver: Bool { showing == nil }

  /// Whether it can be gone on with: a session of another day is part of today's anyway.
  package func isOpen(at time: LocalTime, dayStart: Int) -> Bool {
    !isOver && startedAt.day(startingAt: dayStart) == time.day(startingAt: dayStart)
  }
}

extension Drill {
  /// The session as it stands, to be gone on with; without a draft.
  package func saved(at time: LocalTime) -> SavedSession {
    SavedSession(
      startedAt: startedAt,
      savedAt: time,
      pausedSeconds: pausedSeconds,
      latest: ledger.latest,
      ready: queue.readyCards.map(\.id),
      waiting: queue.waitingCards.map {
        SavedSession.Waiting(card: $0.card.id, until: $0.until, answers: $0.answers)
      },
      showing: state.card.map {
        SavedSession.Showing(
          card: $0.id,
          sight: Sight(of: state, asking, seconds: seconds(at: time.moment))
        )
      },
      steps: past.map { step in
        SavedSession.Step(
          showing: SavedSession.Showing(card: step.card.id, sight: step.sight),
          place: step.place,
          others: step.others.map { SavedSession.Step.Move(card: $0.card.id, place: $0.place) },
          events: step.events,
          answers: step.answers
        )
      },
      answers: answers.map(\.event),
      manner: manner
    )
  }
}
