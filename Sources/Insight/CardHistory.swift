package import Basics
package import Progress
package import Questions
package import Scheduling

/// What happened to one card, and what each answer met and made of its memory.
package struct CardHistory: Sendable, Hashable {
  package var card: CardID
  /// Of the question.
  package var title: String
  /// Oldest first.
  package var steps: [Step]
  /// Where the card stands now; `nil` where it is new.
  package var state: CardState?
  /// The hour at which the learner's day begins.
  package var dayStart: Int

  package struct Step: Sendable, Hashable {
    package var at: LocalTime
    package var what: What

    package enum What: Sendable, Hashable {
      indirect case answered(Answer)
      /// It counts for nothing: a memory that was carried over holds it already.
      indirect case carried(Review)
      /// It was taken back.
      indirect case takenBack(Review)
      /// The card was called so until then.
      case relinked(from: CardID)
      case suspended
      case restored
      case reset
      case buried(until: CivilDay)
    }
  }

  package struct Answer: Sendable, Hashable {
    package var review: Review
    /// What was foretold, by the schedule in force now; `nil` where the card was new.
    package var recall: Double?
    /// Days until recall has fallen to 90 %, after the answer.
    package var stability: Double
    /// After the answer; `nil` where the model knows none.
    package var difficulty: Double?
    package var due: Due
  }

  /// Marks and notes are left out; with `since` so is everything before that day.
  package init(
    _ card: Card,
    of question: Question,
    _ happenings: [CardEvent],
    _ ledger: Ledger,
    since: CivilDay? = nil
  ) {
    self.card = card.id
    title = question.title
    state = ledger.state(of: card.id)
    dayStart = ledger.settings.dayStart
    steps = happenings.compactMap { happening in
      let at = happening.event.at
      guard since.map({ $0 <= ledger.day(at: at) }) ?? true else { return nil }
      return Step.What(happening, ledger.scheduler).map { Step(at: at, what: $0) }
    }
  }

  /// The answers that count.
  package var answers: [Answer] { steps.compactMap(\.answer) }
}

extension CardHistory.Step {
  /// The answer that counts; `nil` where it is none.
  package var answer: CardHistory.Answer? {
    if case .answered(let answer) = what { answer } else { nil }
  }

  /// The answer, whether it counts or not; `nil` where it is none.
  package var review: Review? {
    switch what {
    case .answered(let answer): answer.review
    case .carried(let review), .takenBack(let review): review
    case .relinked, .suspended, .restored, .reset, .buried: nil
    }
  }

  package var grade: String? { review?.grade.name }

  /// What the card was called until then; `nil` where it kept its name.
  package var former: CardID? {
    if case .relinked(let former) = what { former } else { nil }
  }

  /// When the answer lets the card come back: a day, or within a day a time in the answer's zone.
  package var comesBack: String? {
    answer.map { answer in
      switch answer.due {
      case .at(let moment): LocalTime(moment, offset: at.offset).description
      case .on(let day): day.description
      }
    }
  }
}

extension CardHistory.Step.What {
  fileprivate init?(_ happening: CardEvent, _ scheduler: Scheduler) {
    switch happening.what {
    case .answered(let answered, let after):
      self = .answered(
        CardHistory.Answer(
          review: answered.review,
          recall: answered.before.map { scheduler.retrievability(of: $0, at: answered.at) },
          stability: scheduler.stability(of: after),
          difficulty: after.memory.difficulty,
          due: after.due
        )
      )
    case .carried(let review): self = .carried(review)
    case .takenBack(let review): self = .takenBack(review)
    case .relinked(let former): self = .relinked(from: former)
    case .changed:
      switch happening.event.what {
      case .suspend: self = .suspended
      case .restore: self = .restored
      case .reset: self = .reset
      case .bury(_, let day): self = .buried(until: day)
      default: return nil
      }
    }
  }
}
