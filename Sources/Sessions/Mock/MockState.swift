package import Progress
package import Questions

extension Mock {
  /// One phase of one question.
  package struct Step: Hashable, Sendable {
    /// Position among the parts of the plan.
    package var part: Int
    /// Position among the phases of the part.
    package var phase: Int
  }

  package enum State: Hashable, Sendable {
    /// The clock runs; the position of the step.
    case running(Int)
    /// The clock stands still.
    case paused(Int)
    /// What was said to that part is held against what was wanted.
    case scoring(Int, Scoring)
    case over
  }

  package enum Action: Hashable, Sendable {
    /// All notes of the phase that runs, as they are now.
    case write(String)
    /// To the next phase, however much time is left.
    case next
    /// One more question of the interviewer's.
    case probe
    case pause
    case goOn
    /// To the scores of what has been begun.
    case stop
    /// Whether a point or a red flag was said; counted from 0, flags behind the points.
    case toggle(Int)
    case rate(RubricGrade)
    /// Rates as suggested.
    case accept
    /// Other notes for one phase of the part that is scored, counted from 0.
    case rewrite(phase: Int, String)
    /// Gives the part no score.
    case skip
    /// Takes the last score back.
    case undo
  }

  package enum Effect: Hashable, Sendable {
    /// To be on the disk before anything else happens.
    case append(Event)
    /// The time of the phase is over; once for each.
    case phaseEnded
    /// What the interviewer asks.
    case asked(String)
    /// Nothing changed.
    case refuse(Refusal)
  }

  package enum Refusal: Hashable, Sendable {
    case noProbe
    case noSuchPoint
    case nothingToUndo
    /// Means nothing in this state.
    case misplaced
  }

  /// What came of a part.
  package struct Result: Hashable, Sendable {
    package var grade: RubricGrade
    package var covered: [String]
    package var missed: [String]
    package var flags: [String]
    /// The event that recorded it.
    package var event: String
  }
}

extension Mock.Refusal: CustomStringConvertible {
  package var description: String {
    switch self {
    case .noProbe: "the interviewer has nothing more to ask"
    case .noSuchPoint: "there is no such point"
    case .nothingToUndo: "nothing was scored yet; grill undo takes back earlier answers"
    case .misplaced: "that means nothing here"
    }
  }
}
