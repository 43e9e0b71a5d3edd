package import Basics
package import Progress
package import Questions
import Scheduling

/// What an interview asks, in which order and in which time.
package struct MockPlan: Hashable, Sendable {
  /// At least one.
  package var parts: [MockPart]

  package init(parts: [MockPart]) {
    self.parts = parts
  }

  package var seconds: Double { parts.reduce(0) { $0 + $1.seconds } }
}

/// What somebody wants an interview to be.
package struct MockWishes: Hashable, Sendable {
  /// `nil` for what suits the questions: the kind of a single one, else a mixed interview.
  package var template: MockTemplate?
  /// Of each question; `nil` for the document's or the template's.
  package var phaseMinutes: [Int]?
  /// Of the whole interview; `nil` for what its phases take.
  package var minutes: Int?
  /// Decides what is drawn.
  package var seed: UInt64

  package init(
    template: MockTemplate? = nil,
    phaseMinutes: [Int]? = nil,
    minutes: Int? = nil,
    seed: UInt64
  ) {
    self.template = template
    self.phaseMinutes = phaseMinutes
    self.minutes = minutes
    self.seed = seed
  }
}

/// Why there can be no such interview.
package enum MockError: Error, Hashable, Sendable {
  case noQuestion(MockTemplate)
  /// Phases were given for questions of different kinds.
  case phasesOfSeveral
  /// So many phases do not fit into the minutes; `least` would do.
  case tooShort(phases: Int, least: Int)
}

/// Draws the questions of an interview and times them.
///
/// Among the questions of a kind those come first that the learner is likely to fail, then those never
/// answered, then the rest; chance decides among equals. Suspended and buried ones are not drawn,
/// unless a question is the only one that was named. A kind of the template that no question has is
/// left out.
package func mockPlan(
  _ wishes: MockWishes,
  from questions: [Question],
  in documents: [BankDocument],
  _ ledger: Ledger,
  at time: LocalTime
) throws(MockError) -> MockPlan {
  let draw = Draw(wishes, questions, ledger, at: time)
  let template = wishes.template
  let slots: [MockTemplate.Slot]
  if template == nil, questions.count == 1 {
    slots = [MockTemplate.Slot(kind: MockPart.Kind(of: questions[0]), count: 1)]
  } else {
    slots = (template ?? .mixed).slots
  }
  if wishes.phaseMinutes != nil, slots.count > 1 { throw .phasesOfSeveral }
  var parts = slots.flatMap { slot in
    draw.questions(of: slot.kind).prefix(slot.count).map { question in
      let phases = documents.first { $0.file == question.file }?.phases ?? []
      return part(question, slot, timedBy: phases)
    }
  }
  guard !parts.isEmpty else { throw .noQuestion(template ?? .mixed) }
  if let minutes = wishes.phaseMinutes { parts = parts.map { $0.timed(byMinutes: minutes) } }
  if let minutes = wishes.minutes {
    parts = try parts.lasting(minutes: minutes)
  }
  return MockPlan(parts: parts)
}

extension [MockPart] {
  /// The same, all phases of all together as long as that.
  fileprivate func lasting(minutes: Int) throws(MockError) -> [MockPart] {
    let phases = flatMap(\.phases)
    let least = Int((Double(phases.count) * leastPhaseSeconds / 60).rounded(.up))
    guard minutes >= least else { throw .tooShort(phases: phases.count, least: least) }
    var times = scaled(phases.map(\.seconds), to: Double(minutes) * 60)[...]
    return map { part in
      var part = part
      for index in part.phases.indices { part.phases[index].seconds = times.popFirst() ?? 0 }
      return part
    }
  }
}

private func part(
  _ question: Question,
  _ slot: MockTemplate.Slot,
  timedBy phases: [InterviewPhase]
) -> MockPart {
  let isTimed = slot.kind == .design && !phases.isEmpty
  let part = MockPart(
    question: question.id,
    kind: slot.kind,
    phases: isTimed
      ? phases.map { slot.kind.phase($0.name, Double($0.minutes) * 60) } : slot.kind.phases
  )
  let minutes = slot.minutes ?? (isTimed ? nil : question.minutes)
  return minutes.map { part.lasting(Double($0) * 60) } ?? part
}

/// The questions in the order in which they are drawn.
private struct Draw {
  private var pool: [Question]

  init(_ wishes: MockWishes, _ questions: [Question], _ ledger: Ledger, at time: LocalTime) {
    var random = SeededRandom(seed: wishes.seed)
    let isNamed = questions.count == 1
    let asked = questions.filter { question in
      isNamed
        || question.twin == nil && !ledger.isSuspended(question.id)
          && !ledger.isBuried(question.id, at: time)
    }
    let ranked = asked.shuffled(using: &random).map { question in
      (question: question, rank: rank(of: question.id, ledger, at: time))
    }
    // Equals stay as chance put them.
    pool = (0...2).flatMap { rank in ranked.filter { $0.rank == rank }.map(\.question) }
  }

  /// At most one of a group; for theory what takes a sentence to answer only where there is nothing
  /// else.
  func questions(of kind: MockPart.Kind) -> [Question] {
    let all = pool.filter { MockPart.Kind(of: $0) == kind }
    let told = all.filter { !brief.contains($0.form.name) }
    var groups: Set<QuestionID> = []
    return (told.isEmpty ? all : told).filter { groups.insert($0.group ?? $0.id).inserted }
  }
}

/// Forms that are asked for a word or a line.
private let brief: Set<String> = ["term", "formula", "choice", "cloze", "mistake", "order"]

/// 0 for what is likely to be failed, 1 for what was never answered, 2 for the rest.
private func rank(of id: QuestionID, _ ledger: Ledger, at time: LocalTime) -> Int {
  guard let facts = ledger.facts(of: id), let state = facts.state else { return 1 }
  let recall = ledger.scheduler.retrievability(of: state, at: time)
  return recall * (facts.coverage ?? 1) < 0.7 ? 0 : 2
}
