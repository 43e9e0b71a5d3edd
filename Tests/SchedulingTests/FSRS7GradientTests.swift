import Basics
import Testing

@testable import Scheduling

struct FSRS7GradientTests {
  @Test func `the gradient is that of central differences`() {
    var random = SeededRandom(seed: 31)
    var compared = 0
    for round in 0..<12 {
      let history = randomHistory(time: .exact, using: &random)
      var values = FSRS7.publishedWeights
      if round > 0 { values = weights(around: FSRS7.self, using: &random) }
      compared += checkGradient(FSRS7Gradient.self, values, history)
    }
    #expect(compared >= 12 * 34 - 10)
  }

  @Test func `the loss is that of the model`() throws {
    var random = SeededRandom(seed: 32)
    for _ in 0..<5 {
      let history = randomHistory(time: .exact, using: &random)
      let model = FSRS7(weights: try randomWeights(using: &random))
      let gradient = gradient(FSRS7Gradient.self, model.weights.values, history)
      let quality = try #require(FitQuality(of: model, on: history))
      let mean = gradient.loss / Double(history.itemCount)
      #expect(abs(mean - quality.logLoss) <= 1e-12 * max(1, mean))
    }
  }
}
