import Basics
import Scheduling
import Testing

struct FSRS7Tests {
  private let model = FSRS7()

  @Test func `random memories under random weights keep the laws of the model`() throws {
    var random = SeededRandom(seed: 7)
    for _ in 0..<3000 {
      let model = FSRS7(weights: try randomWeights(using: &random))
      let before = randomMemory(using: &random)
      let days = randomDays(using: &random)
      let later = Grade.allCases.map { model.memory(after: $0, from: before, elapsedDays: days) }
      for (worse, better) in zip(later, later.dropFirst()) {
        #expect(worse.slowStability <= better.slowStability)
        #expect(worse.fastStability <= better.fastStability)
      }
      // Forgetting what was nearly forgotten anyway says less than Hard does.
      #expect(min(later[0].difficulty, later[1].difficulty) >= later[2].difficulty)
      #expect(later[2].difficulty >= later[3].difficulty)
      #expect(later[0].slowStability <= before.slowStability)
      #expect(later[0].fastStability <= before.fastStability)
      for pass in later.dropFirst() {
        #expect(pass.slowStability >= before.slowStability)
        #expect(pass.fastStability >= before.fastStability)
      }
      for memory in later {
        #expect((1...10).contains(memory.difficulty))
        #expect((0.0001...36500).contains(memory.slowStability))
        #expect((0.0001...36500).contains(memory.fastStability))
      }
    }
  }

  @Test func `recall falls with time, within its ends`() throws {
    var random = SeededRandom(seed: 8)
    for _ in 0..<300 {
      let model = FSRS7(weights: try randomWeights(using: &random))
      let memory = randomMemory(using: &random)
      #expect(abs(model.retrievability(of: memory, after: 0) - 0.99999) <= 1e-12)
      let curve = (-60...45).map { model.retrievability(of: memory, after: pow2($0)) }
      #expect(zip(curve, curve.dropFirst()).allSatisfy(>=))
      #expect(try #require(curve.first) > (try #require(curve.last)))
      #expect(curve.allSatisfy { $0 >= 1e-5 && $0 <= 0.99999 })
    }
  }

  @Test func `the interval is the inverse of the curve to a billionth`() throws {
    var random = SeededRandom(seed: 9)
    var solved = 0
    for _ in 0..<2000 {
      let model = FSRS7(weights: try randomWeights(using: &random))
      let memory = randomMemory(using: &random)
      let retention = Double.random(in: 0.05...0.9998, using: &random)
      let days = model.interval(of: memory, to: retention)
      if days == 36500 {
        #expect(model.retrievability(of: memory, after: days) >= retention)
      } else {
        #expect(abs(model.retrievability(of: memory, after: days) - retention) <= 1e-9)
        solved += 1
      }
    }
    #expect(solved > 1000)
  }

  @Test(arguments: [0.9999, 0.99995, 1])
  func `nobody can be asked often enough for near certainty`(retention: Double) {
    let memory = FSRS7.Memory(slowStability: 10, fastStability: 8, difficulty: 5)
    #expect(model.interval(of: memory, to: retention) == 0)
  }

  @Test(arguments: [-1, .nan, -.infinity] as [Double])
  func `time that ran backwards is no time`(days: Double) {
    let memory = FSRS7.Memory(slowStability: 10, fastStability: 8, difficulty: 5)
    #expect(
      model.memory(after: .good, from: memory, elapsedDays: days)
        == model.memory(after: .good, from: memory, elapsedDays: 0)
    )
    #expect(
      model.retrievability(of: memory, after: days) == model.retrievability(of: memory, after: 0)
    )
  }

  @Test func `an endless gap leaves a memory within bounds`() {
    let memory = FSRS7.Memory(slowStability: 10, fastStability: 8, difficulty: 5)
    for grade in Grade.allCases {
      let after = model.memory(after: grade, from: memory, elapsedDays: .infinity)
      #expect((0.0001...36500).contains(after.slowStability))
      #expect((0.0001...36500).contains(after.fastStability))
    }
  }

  private func randomMemory(using random: inout SeededRandom) -> FSRS7.Memory {
    FSRS7.Memory(
      slowStability: pow2(Int.random(in: -13...15, using: &random)),
      fastStability: pow2(Int.random(in: -13...15, using: &random)),
      difficulty: Double.random(in: 1...10, using: &random)
    )
  }

  private func randomDays(using random: inout SeededRandom) -> Double {
    Double.random(in: 0...2, using: &random) * pow2(Int.random(in: -20...12, using: &random))
  }

  private func pow2(_ exponent: Int) -> Double {
    Double(sign: .plus, exponent: exponent, significand: 1)
  }
}

/// Any weights within their bounds and in order.
func randomWeights(using random: inout SeededRandom) throws -> FSRS7.Weights {
  var values = FSRS7.Weights.bounds.map { Double.random(in: $0, using: &random) }
  values.replaceSubrange(0..<4, with: values[..<4].sorted())
  values[0] = min(values[0], 50)
  values[26] = max(values[25], values[26])
  return try FSRS7.Weights(values)
}
