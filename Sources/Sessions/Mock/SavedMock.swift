package import Basics
package import Progress
package import Questions

/// An interview as it is kept on the disk, so that whatever ends the program ends nothing else.
package struct SavedMock: Hashable, Sendable {
  /// The words that began it.
  package var words: [String]
  package var plan: MockPlan
  package var seed: UInt64
  package var startedAt: LocalTime
  package var savedAt: LocalTime
  /// By step, as in `Mock`.
  package var notes: [String]
  package var probes: [[String]]
  package var seconds: [Double]
  package var begun: Int
  package var place: Place
  package var results: [Int: Mock.Result] = [:]
  /// Parts that were scored or skipped, in order.
  package var scored: [Int] = []

  package enum Place: Hashable, Sendable {
    /// In a step, whether its clock ran or not.
    case step(Int)
    case scoring(part: Int)
  }
}

extension Mock {
  /// `nil` once it is over.
  package func saved(words: [String], seed: UInt64, at time: LocalTime) -> SavedMock? {
    let place: SavedMock.Place
    switch state {
    case .running(let step), .paused(let step): place = .step(step)
    case .scoring(let part, _): place = .scoring(part: part)
    case .over: return nil
    }
    return SavedMock(
      words: words,
      plan: plan,
      seed: seed,
      startedAt: startedAt,
      savedAt: time,
      notes: notes,
      probes: probes,
      seconds: steps.indices.map { seconds(of: $0, at: time.moment) },
      begun: begun,
      place: place,
      results: results,
      scored: scored
    )
  }

  /// Goes on with an interview that was left, without the time in between; a step begins paused.
  ///
  /// `nil` where a question of it is gone or it is not whole.
  package init?(
    resuming saved: SavedMock,
    _ questions: [Question],
    probes: (Question) -> [String],
    _ ledger: Ledger,
    at time: LocalTime
  ) {
    let known = Set(questions.map(\.id))
    let count = saved.plan.parts.reduce(0) { $0 + $1.phases.count }
    guard count > 0, saved.plan.parts.allSatisfy({ known.contains($0.question) }),
      saved.plan.parts.allSatisfy({ !$0.phases.isEmpty }),
      saved.notes.count == count, saved.probes.count == count, saved.seconds.count == count,
      (1...count).contains(saved.begun)
    else { return nil }
    self.init(saved.plan, questions, probes: probes, seed: saved.seed, ledger, at: time)
    startedAt = saved.startedAt
    notes = saved.notes
    self.probes = saved.probes
    settled = saved.seconds
    begun = saved.begun
    results = saved.results.filter { saved.plan.parts.indices.contains($0.key) }
    scored = saved.scored.filter(saved.plan.parts.indices.contains)
    dropAsked()
    switch saved.place {
    case .step(let step):
      guard steps.indices.contains(step), step < begun else { return nil }
      state = .paused(step)
      isToldOver = settled[step] >= phase(of: step).seconds
    case .scoring(let part):
      state = .over
      score(from: part)
    }
  }
}
