import Basics
import Scheduling
import Testing

/// The numbers are those of py-fsrs 6.3.2 with its default weights, run for this purpose.
struct FSRS6Tests {
  private let model = FSRS6()
  private let middling = FSRS6.Memory(stability: 10, difficulty: 5)

  @Test(arguments: [
    (Grade.again, 0.212, 6.4133), (.hard, 1.2931, 5.112170705601056),
    (.good, 2.3065, 2.118103970459016), (.easy, 8.2956, 1),
  ])
  func `the first answer makes a memory`(grade: Grade, s: Double, d: Double) {
    expect(model.memory(after: grade, from: nil, elapsedDays: 0), s: s, d: d)
  }

  @Test(arguments: [
    (Grade.again, 1.3919869729546932, 8.341762369296838),
    (.hard, 23.246875110466814, 6.665995369296838),
    (.good, 32.02672948198672, 4.9902283692968386),
    (.easy, 51.253861646812936, 3.3144613692968385),
  ])
  func `an answer after ten days changes it`(grade: Grade, s: Double, d: Double) {
    expect(model.memory(after: grade, from: middling, elapsedDays: 10), s: s, d: d)
  }

  @Test(arguments: [
    (Grade.again, 3.051248935571638, 8.341762369296838), (.hard, 10, 6.665995369296838),
    (.good, 10, 4.9902283692968386), (.easy, 15.534307947166699, 3.3144613692968385),
  ])
  func `an answer on the same day changes it less`(grade: Grade, s: Double, d: Double) {
    expect(model.memory(after: grade, from: middling, elapsedDays: 0), s: s, d: d)
  }

  private func expect(_ memory: FSRS6.Memory, s: Double, d: Double) {
    #expect(abs(memory.stability / s - 1) <= 1e-12)
    #expect(abs(memory.difficulty - d) <= 1e-12)
  }

  @Test func `a run of answers ends where py-fsrs ends`() {
    let run: [(Grade, Int)] = [
      (.again, 0), (.good, 0), (.good, 1), (.good, 3), (.good, 8), (.good, 21),
    ]
    let memory = run.reduce(FSRS6.Memory?.none) { memory, answer in
      model.memory(after: answer.0, from: memory, elapsedDays: answer.1)
    }
    #expect(abs((memory?.stability ?? 0) - 53.626902917141365) <= 1e-9)
    #expect(abs((memory?.difficulty ?? 0) - 6.357487083997829) <= 1e-9)
  }

  @Test(arguments: [0.001, 0.7, 10, 365, 36500])
  func `recall is certain at first, 90 percent after S days, and falls all the time`(s: Double) {
    #expect(model.retrievability(after: 0, s: s) == 1)
    if s == s.rounded() {
      #expect(abs(model.retrievability(after: Int(s), s: s) - 0.9) <= 1e-12)
    }
    let curve = (0...1000).map { model.retrievability(after: $0, s: s) }
    #expect(zip(curve, curve.dropFirst()).allSatisfy(>))
    #expect(curve.allSatisfy { $0 > 0 && $0 <= 1 })
  }

  @Test(arguments: [0.7, 0.8, 0.9, 0.95, 0.99])
  func `the interval is the inverse of the curve`(r: Double) {
    for days in [1, 2, 7, 100, 5000] {
      // The stability at which recall is `r` after exactly that many days: I is linear in S.
      let s = Double(days) / model.exactInterval(for: r, s: 1)
      #expect(abs(model.retrievability(after: days, s: s) - r) <= 1e-12)
    }
  }

  @Test(arguments: [
    (2.5, 100, 2), (3.5, 100, 4), (0.5, 100, 1), (0.001, 100, 1), (99.4, 100, 99),
    (100.6, 100, 100),
    (Double.infinity, 100, 100), (1e300, 36500, 36500), (-3, 100, 1), (7, 1, 1),
  ])
  func `an interval is whole days within its limits, halves going to the even day`(
    s: Double,
    maximum: Int,
    days: Int
  ) {
    #expect(model.interval(for: 0.9, s: s, maximum: maximum) == days)
  }

  @Test func `random memories keep the laws of the model`() {
    var random = SeededRandom(seed: 6)
    for _ in 0..<5000 {
      let before = FSRS6.Memory(
        stability: Double.random(in: 0.001...2000, using: &random),
        difficulty: Double.random(in: 1...10, using: &random)
      )
      let days = Int.random(in: 1...3000, using: &random)
      let later = Grade.allCases.map { model.memory(after: $0, from: before, elapsedDays: days) }
      #expect(
        zip(later, later.dropFirst()).allSatisfy { $0.stability <= $1.stability },
        "\(before)"
      )
      #expect(zip(later, later.dropFirst()).allSatisfy { $0.difficulty >= $1.difficulty })
      #expect(later[0].stability <= before.stability)
      let sameDay = Grade.allCases.map { model.memory(after: $0, from: before, elapsedDays: 0) }
      #expect(sameDay.dropFirst().allSatisfy { $0.stability >= before.stability })
      #expect((later + sameDay).allSatisfy { (1...10).contains($0.difficulty) })
      #expect((later + sameDay).allSatisfy { (0.001...36500).contains($0.stability) })
    }
  }

  @Test func `stability stops at its limit unless the limit is off`() {
    let old = FSRS6.Memory(stability: 36000, difficulty: 1)
    let unlimited = FSRS6(maximumStability: .infinity)
    #expect(model.memory(after: .easy, from: old, elapsedDays: 36000).stability == 36500)
    #expect(unlimited.memory(after: .easy, from: old, elapsedDays: 36000).stability > 36500)
  }
}
