package import Basics
import Grading
package import Progress
package import Questions
import Scheduling

/// A timed interview, as a machine of states without a clock or a disk.
///
/// Every action names its time; what must be written comes back as an effect. First all phases of all
/// questions run, then what was said to each is scored.
package struct Mock: Sendable {
  package let plan: MockPlan
  /// Every phase in its order; at least one.
  package let steps: [Step]
  package internal(set) var state: State
  package internal(set) var ledger: Ledger
  package internal(set) var startedAt: LocalTime
  /// What was written in each step.
  package internal(set) var notes: [String]
  /// What was asked on in each step.
  package internal(set) var probes: [[String]]
  /// By the position of the part; one that was skipped or not begun has none.
  package internal(set) var results: [Int: Result] = [:]
  /// Seconds that each step took before its clock last began to run.
  var settled: [Double]
  /// When the clock of the step that runs began to.
  var since: Moment
  /// Whether it was told that the time of the step is over.
  var isToldOver = false
  /// How many steps were begun.
  package internal(set) var begun = 1
  private let questions: [QuestionID: Question]
  /// What can still be asked on of each part, in the order of asking.
  private var waiting: [[String]]
  /// The parts that were scored, in order, to be taken back.
  var scored: [Int] = []

  /// `questions` are those of the plan at least; `probes` are the document's, for any of its questions.
  package init(
    _ plan: MockPlan,
    _ questions: [Question],
    probes: (Question) -> [String],
    seed: UInt64,
    _ ledger: Ledger,
    at time: LocalTime
  ) {
    self.plan = plan
    self.ledger = ledger
    steps = plan.parts.indices.flatMap { part in
      plan.parts[part].phases.indices.map { Step(part: part, phase: $0) }
    }
    self.questions = Dictionary(questions.map { ($0.id, $0) }) { first, _ in first }
    startedAt = time
    since = time.moment
    state = .running(0)
    notes = steps.map { _ in "" }
    self.probes = steps.map { _ in [] }
    settled = steps.map { _ in 0 }
    let byID = self.questions
    var random = SeededRandom(seed: seed)
    waiting = plan.parts.map { part in
      guard let question = byID[part.question] else { return [] }
      let own = question.followUps.map(\.question).shuffled(using: &random)
      return own + probes(question).shuffled(using: &random)
    }
  }

  package func question(of part: Int) -> Question? { questions[plan.parts[part].question] }

  package func part(of step: Int) -> MockPart { plan.parts[steps[step].part] }

  package func phase(of step: Int) -> MockPhase { part(of: step).phases[steps[step].phase] }

  /// The step that runs or stands still; `nil` once all are over.
  package var step: Int? {
    switch state {
    case .running(let step), .paused(let step): step
    case .scoring, .over: nil
    }
  }

  /// The positions of a part's steps that were begun.
  package func steps(of part: Int) -> [Int] {
    steps.indices.filter { steps[$0].part == part && $0 < begun }
  }

  /// What a step has taken so far.
  package func seconds(of step: Int, at moment: Moment) -> Double {
    guard case .running(step) = state else { return settled[step] }
    return settled[step] + max(0, moment.seconds(since: since))
  }

  /// What all have taken.
  package func seconds(at moment: Moment) -> Double {
    steps.indices.reduce(0) { $0 + seconds(of: $1, at: moment) }
  }

  /// What phases that ended early left over.
  package var banked: Double {
    let ended = step ?? begun
    return steps.indices.filter { $0 < ended }.reduce(0) {
      $0 + max(0, phase(of: $1).seconds - settled[$1])
    }
  }

  /// `newID` makes the ids of new events.
  package mutating func take(
    _ action: Action,
    at time: LocalTime,
    newID: (Moment) -> String
  ) -> [Effect] {
    switch (action, state) {
    case (.write(let text), .running(let step)), (.write(let text), .paused(let step)):
      notes[step] = text
    case (.next, .running(let step)), (.next, .paused(let step)): advance(from: step, at: time)
    case (.probe, .running(let step)): return probe(at: step)
    case (.pause, .running(let step)):
      settle(at: time)
      state = .paused(step)
    case (.goOn, .paused(let step)): run(step, at: time)
    case (.stop, .running), (.stop, .paused):
      settle(at: time)
      score(from: 0)
    case (.toggle(let index), .scoring(let part, var scoring)):
      guard scoring.toggle(index) else { return [.refuse(.noSuchPoint)] }
      state = .scoring(part, scoring)
    case (.rewrite(let phase, let text), .scoring(let part, let before)):
      return rewrite(phase, text, of: part, before)
    case (.rate(let grade), .scoring(let part, let scoring)):
      return rate(part, scoring, grade, at: time, newID)
    case (.accept, .scoring(let part, let scoring)):
      return rate(part, scoring, scoring.suggested, at: time, newID)
    case (.skip, .scoring(let part, _)):
      scored.append(part)
      score(from: part + 1)
    case (.undo, .scoring), (.undo, .over): return undo(at: time, newID)
    default: return [.refuse(.misplaced)]
    }
    return []
  }

  /// Notices that the time of the phase is over.
  package mutating func tick(at time: LocalTime) -> [Effect] {
    guard case .running(let step) = state, !isToldOver,
      seconds(of: step, at: time.moment) >= phase(of: step).seconds
    else { return [] }
    isToldOver = true
    return [.phaseEnded]
  }

  /// Takes a pause out of the time of the phase that runs.
  package mutating func excuse(seconds: Double) {
    since = since.advanced(bySeconds: max(0, seconds))
  }
}

extension Mock {
  mutating func run(_ step: Int, at time: LocalTime) {
    state = .running(step)
    since = time.moment
    begun = max(begun, step + 1)
  }

  /// Puts what the step that runs has taken to the rest of it.
  mutating func settle(at time: LocalTime) {
    guard case .running(let step) = state else { return }
    settled[step] = seconds(of: step, at: time.moment)
    since = time.moment
  }

  private mutating func advance(from step: Int, at time: LocalTime) {
    settle(at: time)
    isToldOver = false
    if step + 1 < steps.count { run(step + 1, at: time) } else { score(from: 0) }
  }

  private mutating func probe(at step: Int) -> [Effect] {
    let part = steps[step].part
    guard !waiting[part].isEmpty else { return [.refuse(.noProbe)] }
    let next = waiting[part].removeFirst()
    probes[step].append(next)
    return [.asked(next)]
  }

  /// Whether the interviewer has more to ask in that step.
  package func canProbe(at step: Int) -> Bool { !waiting[steps[step].part].isEmpty }

  /// Leaves out what was asked in a sitting before.
  mutating func dropAsked() {
    for (step, asked) in probes.enumerated() {
      waiting[steps[step].part].removeAll { asked.contains($0) }
    }
  }

  /// To the next part from there on that was begun and has a question.
  mutating func score(from first: Int) {
    var part = first
    while plan.parts.indices.contains(part) {
      let own = steps(of: part)
      if let question = question(of: part), !own.isEmpty {
        let written = own.map { notes[$0] }
        state = .scoring(part, Scoring(question, plan.parts[part].kind, notes: written))
        return
      }
      part += 1
    }
    state = .over
  }

  /// What was confirmed stays so, what was ticked follows the new text.
  private mutating func rewrite(
    _ phase: Int,
    _ text: String,
    of part: Int,
    _ before: Scoring
  ) -> [Effect] {
    let own = steps(of: part)
    guard own.indices.contains(phase) else { return [.refuse(.noSuchPoint)] }
    notes[own[phase]] = text
    score(from: part)
    guard case .scoring(part, var scoring) = state else { return [] }
    scoring.confirm(as: before)
    state = .scoring(part, scoring)
    return []
  }

  private mutating func rate(
    _ part: Int,
    _ scoring: Scoring,
    _ grade: RubricGrade,
    at time: LocalTime,
    _ newID: (Moment) -> String
  ) -> [Effect] {
    let points = scoring.coverage.points
    let covered = points.indices.filter(scoring.ticked.contains).map { points[$0].point.text }
    let own = steps(of: part)
    let seconds = own.reduce(0) { $0 + settled[$1] }
    var review = Review(
      card: plan.parts[part].question,
      grade: grade.grade,
      seconds: (seconds * 10).rounded() / 10,
      how: .mock,
      model: ledger.scheduler.model.name
    )
    review.coverage = scoring.share
    review.covered = covered
    review.missed = scoring.missed.map(\.text)
    review.flags = scoring.flags.filter(\.isConfirmed).map(\.text)
    review.goalMet = seconds <= plan.parts[part].seconds
    review.rubric = grade.rawValue
    let noted = ledger.recordingTime(for: review.card, at: time)
    let event = Event(id: newID(noted.moment), at: noted, what: .review(review))
    ledger.apply(event)
    results[part] = Result(
      grade: grade,
      covered: covered,
      missed: review.missed,
      flags: review.flags,
      event: event.id
    )
    scored.append(part)
    score(from: part + 1)
    return [.append(event)]
  }

  private mutating func undo(at time: LocalTime, _ newID: (Moment) -> String) -> [Effect] {
    guard let part = scored.popLast() else { return [.refuse(.nothingToUndo)] }
    let undone = results.removeValue(forKey: part)
    score(from: part)
    guard let undone else { return [] }
    let event = Event(id: newID(time.moment), at: time, what: .undo(undone.event))
    ledger.apply(event)
    return [.append(event)]
  }
}
