import Grading
import Questions
import Rendering
import Sessions
import Terminal

/// What the learner puts right of an answer by numbers, while digits do not grade.
enum Fixing: Hashable, Sendable {
  /// The marks of the key points.
  case marks
  /// Which red flags were said, where nothing that was written raises one.
  case flags
}

extension DrillSitting {
  /// Begins to fix the marks, or ends whatever is fixed with the grade that it suggests now.
  ///
  /// Of a checklist that means to tick again.
  mutating func fixMarks() {
    guard case .revealed(let card, let revealed) = drill.state else { return }
    if case .ticks = card.reply {
      showRevealed(card, revealed)
      return
    }
    if let fixing {
      self.fixing = nil
      let list =
        switch fixing {
        case .marks: revealed.written.map { markList($0.coverage, capabilities) } ?? []
        case .flags: flagList(revealed.flags, capabilities)
        }
      print(list + gap + grades(revealed) + gap)
      return
    }
    guard let written = revealed.written, !written.coverage.points.isEmpty else {
      notice(.refused(.nothingToCorrect))
      return
    }
    fixing = .marks
    notice(.fixingMarks)
  }

  /// Counted from 1.
  mutating func fix(_ number: Int) throws(Failure) {
    switch fixing {
    case .flags: try take(.toggleFlag(number - 1))
    case .marks, nil: try take(.correct(number - 1))
    }
  }

  /// The next flag that shows in the answer was said; where none shows, all can be ticked.
  mutating func confirmFlag() throws(Failure) {
    guard case .revealed(_, let before) = drill.state else { return }
    if before.flags.isEmpty { try take(.confirmFlag) }
    guard case .revealed(_, let revealed) = drill.state, !revealed.flags.isEmpty else { return }
    guard revealed.listsFlags else { return try take(.confirmFlag) }
    fixing = .flags
    notice(.tickingFlags)
    if capabilities.isPlain { print(flagList(revealed.flags, capabilities)) } else { print([]) }
  }

  /// Prints what was put right of the one with that position.
  func lines(fixed index: Int, _ revealed: Drill.Revealed) -> [Line] {
    switch fixing {
    case .flags:
      toggledFlag(index, revealed.flags, suggested: revealed.suggested, capabilities)
    case .marks, nil:
      revealed.written.map {
        fixedMark(index, $0.coverage, suggested: revealed.suggested, capabilities)
      } ?? []
    }
  }
}
