import TestKit
import Testing

@testable import Scheduling

struct FSRS6GoldenTests {
  @Test(.enabled(if: sharedFolder != nil))
  func `two thousand cards agree with py-fsrs in every answer`() throws {
    let golden = try GoldenCards(reading: #require(sharedFolder))
    var compared = (limited: 0, unlimited: 0)
    for card in golden.models {
      let weights = try FSRS6.Weights(#require(golden.weights[card.p]))
      compared.unlimited += try compare(
        card,
        with: FSRS6(weights: weights, maximumStability: .infinity),
        through: card.g.count
      )
      compared.limited += try compare(
        card,
        with: FSRS6(weights: weights),
        through: card.smax ?? card.g.count
      )
    }
    #expect(golden.weights.count == 46)
    #expect(golden.models.count == 2000)
    #expect(golden.models.count { $0.smax != nil } == 87)
    #expect(compared.unlimited == 20766)
    #expect(compared.limited > 20000)
  }

  private func compare(
    _ card: GoldenCards.Model,
    with model: FSRS6,
    through end: Int
  ) throws -> Int {
    var memory: FSRS6.Memory?
    for index in 0..<end {
      let place = "card \(card.id), answer \(index)"
      if let memory {
        let r = model.retrievability(after: card.t[index], s: memory.stability)
        #expect(abs(r - (try #require(card.recalls[index]))) <= 1e-9, "\(place)")
      }
      let grade = try #require(Grade(rawValue: card.g[index]))
      let after = model.memory(after: grade, from: memory, elapsedDays: card.t[index])
      #expect(abs(after.stability / card.stabilities[index] - 1) <= 1e-9, "\(place)")
      #expect(abs(after.difficulty - card.difficulties[index]) <= 1e-9, "\(place)")
      let interval = model.interval(for: card.dr, s: after.stability, maximum: card.max)
      #expect(interval == card.intervals[index], "\(place)")
      memory = after
    }
    return end
  }

  @Test(.enabled(if: sharedFolder != nil))
  func `five hundred cards go through the steps as in py-fsrs`() throws {
    let golden = try GoldenCards(reading: #require(sharedFolder))
    var answers = 0
    for card in golden.steps {
      let scheduler = Scheduler(
        model: .fsrs6(
          FSRS6(
            weights: try FSRS6.Weights(#require(golden.weights[card.p])),
            maximumStability: .infinity
          )
        ),
        desiredRetention: card.dr,
        learningSteps: LearningSteps(seconds: card.ls),
        relearningSteps: LearningSteps(seconds: card.rs),
        maximumInterval: card.max
      )
      var state: Scheduler.Outcome?
      for index in card.g.indices {
        let place = "card \(card.id), answer \(index)"
        let after = scheduler.outcome(
          of: try #require(Grade(rawValue: card.g[index])),
          memory: state?.memory,
          stage: state?.stage ?? .learning(step: 0),
          elapsedDays: Double(card.dt[index] / 86400)
        )
        let stage: Stage =
          switch card.st[index] {
          case 1: .learning(step: try #require(card.sp[index]))
          case 3: .relearning(step: try #require(card.sp[index]))
          default: .review
          }
        #expect(after.stage == stage, "\(place)")
        #expect(after.wait.inSeconds == card.due[index], "\(place)")
        guard case .fsrs6(let memory) = after.memory else {
          Issue.record("no memory of FSRS-6")
          continue
        }
        #expect(abs(memory.stability / card.stabilities[index] - 1) <= 1e-9, "\(place)")
        #expect(abs(memory.difficulty - card.difficulties[index]) <= 1e-9, "\(place)")
        state = after
        answers += 1
      }
    }
    #expect(golden.steps.count == 500)
    #expect(answers == 4076)
  }
}

extension Scheduler.Wait {
  fileprivate var inSeconds: Double {
    switch self {
    case .seconds(let seconds): seconds
    case .days(let days): Double(days) * 86400
    }
  }
}
