import Basics
import Progress
import Questions
import Scheduling

/// What a grade does, and what takes it back.
extension Drill {
  mutating func answer(
    _ card: Card,
    _ grade: Grade,
    _ revealed: Revealed,
    at time: LocalTime,
    _ newID: (Moment) -> String
  ) -> [Effect] {
    let review = review(card, grade, revealed, at: time)
    let noted = ledger.recordingTime(for: card.id, at: time)
    let event = Event(id: newID(noted.moment), at: noted, what: .review(review))
    let before = ledger.state(of: card.id)
    take(in: [event], about: [card])
    let after = ledger.state(of: card.id)
    let place =
      switch after?.due {
      case .at(let moment) where grade == .again:
        queue.bringBackMissed(card, due: moment, at: time.moment, answer: answers.count + 1)
      case .at where before?.isWaiting(at: time.moment) ?? false && before?.stage == after?.stage:
        // Asked early, for nothing else was left; at once once more it would be no step further.
        queue.move(card, to: .out)
      case .at(let moment): queue.bringBack(card, at: moment)
      case .on, nil: queue.move(card, to: .out)
      }
    remember(card, from: place, [event.id], at: time)
    answers.append(Answer(card: card, review: review, event: event.id))
    ask(at: time)
    return [.append(event)]
  }

  mutating func undo(at time: LocalTime, _ newID: (Moment) -> String) -> [Effect] {
    guard let step = past.popLast() else { return [.refuse(.nothingToUndo)] }
    for other in step.others.reversed() { queue.move(other.card, to: other.place) }
    queue.move(step.card, to: step.place)
    answers.removeLast(answers.count - step.answers)
    let events = step.events.reversed().map { undone in
      Event(id: newID(time.moment), at: time, what: .undo(undone))
    }
    take(in: events, about: [step.card] + step.others.map(\.card))
    show(step.card, as: step.sight, at: time)
    return events.map(Effect.append)
  }
}

extension CardState {
  /// Whether it is in learning and its time has not come yet.
  fileprivate func isWaiting(at moment: Moment) -> Bool {
    if case .at(let due) = due { due > moment } else { false }
  }
}
