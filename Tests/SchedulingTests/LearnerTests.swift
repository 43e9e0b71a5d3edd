import Testing

@testable import Scheduling

struct LearnerTests {
  @Test func `learners of a pair differ from the model as much to either side`() {
    let published = FSRS6.publishedWeights
    let one = Learner.unlike(FSRS6(), spread: 0.05, seed: 1).truth.weights.values
    let two = Learner.unlike(FSRS6(), spread: 0.05, seed: 2).truth.weights.values
    #expect(one != published)
    for index in published.indices {
      let bounds = FSRS6.bounds[index]
      guard bounds.contains(one[index] * 1.0001), bounds.contains(two[index] * 0.9999) else {
        continue
      }
      guard one[index] != bounds.lowerBound, two[index] != bounds.lowerBound else { continue }
      let mean = (one[index] * two[index]).squareRoot()
      #expect(abs(mean / published[index] - 1) < 1e-9, "w\(index)")
    }
    #expect(Learner.unlike(FSRS6(), seed: 1) == Learner.unlike(FSRS6(), seed: 1))
    #expect(Learner.unlike(FSRS6(), seed: 3) != Learner.unlike(FSRS6(), seed: 1))
  }

  @Test func `drawn weights are weights of their model, however far they are drawn`() {
    for seed in UInt64(1)...40 {
      let values = Learner.unlike(FSRS7(), spread: 3, seed: seed).truth.weights.values
      #expect(zip(values, FSRS7.bounds).allSatisfy { $1.contains($0) })
      #expect(FSRS7.ascendingWeights.allSatisfy { values[$0.lower] <= values[$0.upper] })
      #expect(values != FSRS7.publishedWeights)
    }
  }

  @Test func `a stretched memory lasts as many times as long`() {
    let memory = FSRS6.Memory(stability: 4, difficulty: 6)
    let model = FSRS6()
    let stretched = memory.stretched(by: 2.5)
    #expect(
      model.retrievability(of: stretched, after: 10) == model.retrievability(of: memory, after: 4)
    )
    let two = FSRS7.Memory(slowStability: 4, fastStability: 3, difficulty: 6).stretched(by: 2)
    #expect(two == FSRS7.Memory(slowStability: 8, fastStability: 6, difficulty: 6))
  }

  @Test func `the learner's memory may be of another kind than the believed one`() {
    let policy = FixedRetention(model: FSRS7(), desiredRetention: 0.9)
    let memory = FSRS7().memory(after: .good, from: nil, elapsedDays: 0)
    let cards = [
      StudyCard(history: .answered(memory, on: -1, due: 2)), StudyCard(history: .unseen),
    ]
    let simulation = simulate(
      cards,
      remembered: [FSRS6.Memory(stability: 3, difficulty: 5), nil],
      days: 8,
      policy: policy,
      believed: FSRS7(),
      learner: Learner(truth: FSRS6(), cardSpread: 0),
      seed: 4
    )
    #expect(simulation.unseen == 0)
    #expect(simulation.answers.allSatisfy { $0 > 0 })
  }
}
