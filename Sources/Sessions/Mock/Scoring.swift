package import Grading
package import Questions
package import Scheduling

/// What was said to one question of an interview, held against what was wanted.
package struct Scoring: Hashable, Sendable {
  /// A red flag of the question, which the learner owns up to or not.
  package struct Flag: Hashable, Sendable {
    package var text: String
    /// Whether the notes seem to raise it.
    package var isRaised: Bool
    package var isConfirmed = false
  }

  /// The key points with the marks that the notes earn; empty for a story and where there are none.
  package let coverage: Coverage
  /// Positions of the points that count as said.
  package internal(set) var ticked: Set<Int>
  package internal(set) var flags: [Flag]
  /// `nil` where no story was to be told.
  package let story: StarCheck?
  /// For each point the position of the phase in whose notes it was found; `nil` for none.
  package let phases: [Int?]

  /// `notes` are those of each phase.
  init(_ question: Question, _ kind: MockPart.Kind, notes: [String]) {
    let text = notes.joined(separator: "\n\n")
    let isStory = kind == .behavioural
    story = isStory ? StarCheck(notes) : nil
    let compared =
      isStory
      ? Coverage(points: [])
      : Grading.coverage(
        of: keyPoints(of: question),
        in: text,
        question: question.title,
        source: question.bestAnswer ?? ""
      )
    coverage = compared
    ticked = Set(compared.points.indices.filter { compared.points[$0].mark == .covered })
    let raised = Set(redFlags(question.redFlags, in: text).map(\.text))
    flags = question.redFlags.map { Flag(text: $0, isRaised: raised.contains($0)) }
    var ends: [Int] = []
    for note in notes { ends.append((ends.last.map { $0 + 2 } ?? 0) + note.utf8.count) }
    phases = compared.points.map { point in
      point.place.flatMap { place in ends.firstIndex { place.lowerBound < $0 } }
    }
  }

  /// From 0 to 1; `nil` where there is no point.
  package var share: Double? {
    coverage.points.isEmpty ? nil : Double(ticked.count) / Double(coverage.points.count)
  }

  /// What accepting would give.
  package var suggested: RubricGrade {
    if flags.contains(where: \.isConfirmed) { return .red }
    if let story {
      let open = story.open.count
      return open == 0 ? .green : open < 3 && story.words[3] > 0 ? .yellow : .red
    }
    guard let share else { return .yellow }
    return RubricGrade(suggestedGrade(share: share))
  }

  /// Points first, flags behind them, counted from 0; `false` where there is no such one.
  mutating func toggle(_ index: Int) -> Bool {
    if coverage.points.indices.contains(index) {
      ticked.formSymmetricDifference([index])
    } else if flags.indices.contains(index - coverage.points.count) {
      flags[index - coverage.points.count].isConfirmed.toggle()
    } else {
      return false
    }
    return true
  }

  mutating func confirm(as other: Scoring) {
    for index in flags.indices where other.flags.indices.contains(index) {
      flags[index].isConfirmed = other.flags[index].isConfirmed
    }
  }

  package var missed: [KeyPoint] {
    coverage.points.indices.filter { !ticked.contains($0) }.map { coverage.points[$0].point }
  }
}

extension RubricGrade {
  /// A pass without effort is no better than a pass: no rubric has a colour for it.
  package init(_ grade: Grade) {
    self =
      switch grade {
      case .again: .red
      case .hard: .yellow
      case .good, .easy: .green
      }
  }

  /// What it is to the schedule.
  package var grade: Grade {
    switch self {
    case .green: .good
    case .yellow: .hard
    case .red: .again
    }
  }
}
