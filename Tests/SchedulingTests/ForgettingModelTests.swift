import Basics
import Scheduling
import Testing

/// What holds of every forgetting model, whatever it believes.
struct ForgettingModelTests {
  @Test func `FSRS-7 keeps the laws`() { checkLaws(of: FSRS7()) }

  @Test func `FSRS-6 keeps the laws`() { checkLaws(of: FSRS6(), isByWholeDays: true) }

  @Test func `SM-2 keeps the laws`() { checkLaws(of: SM2()) }

  @Test(arguments: [Leitner.Miss.firstBox, .previousBox])
  func `Leitner's boxes keep the laws`(miss: Leitner.Miss) {
    checkLaws(of: Leitner(miss: miss))
  }

  @Test func `every model has a name of its own`() {
    #expect(
      [FSRS7.name, FSRS6.name, SM2.name, Leitner.name] == ["fsrs-7", "fsrs-6", "sm-2", "leitner"]
    )
  }

  @Test(arguments: [[], [0], [-3, 0, 2], [1]])
  func `any list of boxes is usable`(days: [Int]) {
    checkLaws(of: Leitner(boxes: days))
  }

  private func checkLaws(of model: some ForgettingModel, isByWholeDays: Bool = false) {
    var random = SeededRandom(seed: 11)
    for _ in 0..<200 { checkCard(of: model, isByWholeDays, using: &random) }
  }

  private func checkCard<Model: ForgettingModel>(
    of model: Model,
    _ isByWholeDays: Bool,
    using random: inout SeededRandom
  ) {
    var memory: Model.Memory?
    for _ in 0..<Int.random(in: 1...30, using: &random) {
      let grade = Grade.allCases.randomElement(using: &random) ?? .good
      let days = [0, 0.001, 0.5, 1, 3, 80, 4000, -1, .nan, .infinity].randomElement(using: &random)
      let after = model.memory(after: grade, from: memory, elapsedDays: days ?? 0)
      #expect(after == model.memory(after: grade, from: memory, elapsedDays: days ?? 0))
      let curve = [-1, 0, 0.001, 0.2, 1, 5, 100, 36500, 1e300, .infinity].map {
        model.retrievability(of: after, after: $0)
      }
      #expect(zip(curve, curve.dropFirst()).allSatisfy(>=))
      #expect(curve.allSatisfy { (0...1).contains($0) })
      let intervals = [0.99, 0.95, 0.9, 0.7, 0.3].map { model.interval(of: after, to: $0) }
      #expect(zip(intervals, intervals.dropFirst()).allSatisfy(<=))
      #expect(intervals.allSatisfy { $0 >= 0 })
      let recall = model.retrievability(of: after, after: intervals[2])
      if !isByWholeDays && intervals[2] < 36500 { #expect(abs(recall - 0.9) <= 1e-9) }
      memory = after
    }
  }
}
