package import Basics
package import Questions
package import Scheduling

/// One line of the review log: something that happened to the learner's data.
package struct Event: Sendable, Hashable {
  /// Unique and sortable by time: 26 characters, as a ULID.
  package var id: String
  package var at: LocalTime
  package var what: What

  package init(id: String, at: LocalTime, what: What) {
    self.id = id
    self.at = at
    self.what = what
  }

  /// What is large is kept aside, so that events are moved and copied at little cost.
  package enum What: Sendable, Hashable {
    indirect case review(Review)
    /// Takes back the event with that id.
    case undo(String)
    case suspend(CardID)
    case restore(CardID)
    /// The card is as if it had never been answered.
    case reset(CardID)
    /// The card is not asked before that day of the learner's.
    case bury(CardID, until: CivilDay)
    /// The learner marked the card, to come back to it.
    case flag(CardID)
    case unflag(CardID)
    /// The learner wrote an answer of their own, which is in their notes and not here: only the
    /// text's digest is, and none where the answer was taken out.
    case note(QuestionID, digest: String?)
    /// The learner graded all that was said about a document by its rubric.
    indirect case rubric(RubricReview)
    /// From here on answers are scheduled by these.
    indirect case settings(ScheduleSettings)
    /// What was known about a card when its history was lost.
    indirect case checkpoint(CardID, CardState)
    /// What days came to whose answers were lost.
    case days([CivilDay: DayTally])
    /// How a question looked, so that it is recognised after an edit.
    indirect case question(QuestionID, Portrait)
    /// Questions go on under other ids.
    indirect case relink(Relink)
    /// From a newer Grill: not understood, and kept as its whole line.
    indirect case unknown(kind: String, line: String)
  }
}

extension Event {
  /// The card it is about, as it was called then; `nil` where it is about none or about another
  /// event.
  package var card: CardID? { what.card }
}

extension Event.What {
  /// The card that it names; `nil` where it names none.
  package var card: CardID? {
    switch self {
    case .review(let review): review.card
    case .suspend(let card), .restore(let card), .reset(let card), .flag(let card),
      .unflag(let card), .bury(let card, _), .checkpoint(let card, _):
      card
    case .question(let question, _), .note(let question, _): question
    case .undo, .rubric, .settings, .days, .relink, .unknown: nil
    }
  }
}

extension Event {
  var isPortrait: Bool {
    if case .question = what { true } else { false }
  }

  /// Whether it is about a question as a whole, not about the card that has the question's id.
  var isOfQuestion: Bool {
    switch what {
    case .question, .note: true
    default: false
    }
  }
}

extension Event: Comparable {
  /// By moment, then by id: the order in which events happened, whatever order they lie in.
  package static func < (a: Event, b: Event) -> Bool {
    a.at.moment == b.at.moment ? a.id < b.id : a.at.moment < b.at.moment
  }

  /// Where an event stands among all.
  package struct Position: Hashable, Comparable, Sendable {
    package let moment: Moment
    package let id: String

    package init(moment: Moment, id: String) {
      self.moment = moment
      self.id = id
    }

    package static func < (a: Position, b: Position) -> Bool {
      (a.moment, a.id) < (b.moment, b.id)
    }
  }

  package var position: Position { Position(moment: at.moment, id: id) }
}
