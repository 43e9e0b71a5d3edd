package import Grading
package import Progress
package import Questions
package import Scheduling

extension Drill {
  /// What the learner sees.
  package enum State: Sendable, Hashable {
    case question(Card)
    case revealed(Card, Revealed)
    case over

    /// The card that shows.
    package var card: Card? {
      switch self {
      case .question(let card), .revealed(let card, _): card
      case .over: nil
      }
    }
  }

  /// What is known once the answer shows.
  package struct Revealed: Sendable, Hashable {
    /// What each grade would make of the card.
    package var preview: [Grade: CardState]
    /// What the learner wrote, and how it compares; `nil` where it was only thought.
    package var written: Written?
    /// Positions of the points that the learner ticked, for a card with a checklist.
    package var ticked: Set<Int> = []
    /// What accepting would grade.
    package var suggested: Grade = .good
  }

  package struct Written: Sendable, Hashable {
    package var text: String
    package var coverage: Coverage
  }

  package enum Action: Sendable, Hashable {
    case reveal
    /// Reveals and compares.
    case handIn(String)
    case grade(Grade)
    /// Grades as suggested.
    case accept
    /// Ticks a point of the checklist, or takes the tick back; counted from 0.
    case toggle(Int)
    /// Back to the card before, as it was.
    case undo
    /// To the end of this sitting.
    case later
    case suspend
    case suspendSiblings
    /// Puts the card off until tomorrow.
    case bury
    case burySiblings
    /// Marks the card, or takes its mark away.
    case flag
    case end
  }

  package enum Effect: Sendable, Hashable {
    /// To be on the disk before anything else happens.
    case append(Event)
    /// Nothing changed.
    case refuse(Refusal)
  }

  package enum Refusal: Sendable, Hashable {
    case notRevealed
    case alreadyRevealed
    case nothingToUndo
    case noSuchPoint
    case over
  }

  package struct Counts: Sendable, Hashable {
    /// Answers so far.
    package var done = 0
    /// Cards still to ask, the one that shows included.
    package var left = 0
    package var ok = 0
    package var again = 0
  }
}

extension Drill.Refusal: CustomStringConvertible {
  package var description: String {
    switch self {
    case .notRevealed: "reveal the answer first"
    case .alreadyRevealed: "the answer is already shown; grade it"
    case .nothingToUndo: "nothing to undo in this session; grill undo takes back earlier answers"
    case .noSuchPoint: "there is no such point"
    case .over: "the session is over"
    }
  }
}
