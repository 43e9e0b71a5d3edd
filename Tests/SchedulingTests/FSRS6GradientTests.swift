import Basics
import Testing

@testable import Scheduling

struct FSRS6GradientTests {
  @Test func `the gradient is that of central differences`() {
    var random = SeededRandom(seed: 21)
    var compared = 0
    for round in 0..<20 {
      let history = randomHistory(time: .wholeDays, using: &random)
      let weights =
        round == 0 ? FSRS6.publishedWeights : weights(around: FSRS6.self, using: &random)
      compared += checkGradient(FSRS6Gradient.self, weights, history)
    }
    #expect(compared >= 20 * 21 - 8)
  }

  @Test func `the loss is that of the model`() throws {
    var random = SeededRandom(seed: 22)
    let history = randomHistory(time: .wholeDays, using: &random)
    let gradient = gradient(FSRS6Gradient.self, FSRS6.publishedWeights, history)
    let quality = try #require(FitQuality(of: FSRS6(), on: history))
    let mean = gradient.loss / Double(history.itemCount)
    #expect(abs(mean - quality.logLoss) <= 1e-12)
  }
}

/// Weights up to half the way from the published ones to their bounds, which they then keep away
/// from.
func weights<Model: WeightedModel>(
  around _: Model.Type,
  using random: inout SeededRandom
) -> [Double] {
  zip(Model.publishedWeights, Model.bounds).map { published, bounds in
    (published + Double.random(in: bounds, using: &random)) / 2
  }
}

func randomHistory(time: ReviewHistory.Time, using random: inout SeededRandom) -> ReviewHistory {
  var reviews: [PastReview] = []
  for card in 0..<30 {
    var milliseconds: Int64 = 0
    for _ in 0..<Int.random(in: 1...12, using: &random) {
      let grade = [Grade.again, .hard, .good, .good, .easy].randomElement(using: &random) ?? .good
      let moment = Moment(milliseconds: milliseconds)
      reviews.append(PastReview(card: card, at: LocalTime(moment, offset: 0), grade: grade))
      let gaps = [0.003, 0.2, 1, 1, 2, 5, 20, 90] as [Double]
      let days = gaps.randomElement(using: &random) ?? 1
      milliseconds += Int64(days * 86_400_000 * Double.random(in: 0.8...1.5, using: &random))
    }
  }
  return ReviewHistory(of: reviews, time: time)
}

func gradient<Gradient: CardGradient>(
  _: Gradient.Type,
  _ weights: [Double],
  _ history: ReviewHistory
) -> Gradient {
  let reviews = history.weighed(by: Recency(floor: 1, power: 1))
  var gradient = Gradient(weights: weights)
  for card in history.cards { gradient.add(reviews[card]) }
  return gradient
}

/// Compares each slope with the loss a little to both sides, and says how many could be compared.
///
/// The others are where the loss has a corner in between: a limit that some memory comes to.
func checkGradient<Gradient: CardGradient>(
  _ type: Gradient.Type,
  _ weights: [Double],
  _ history: ReviewHistory
) -> Int {
  let slopes = gradient(type, weights, history).slopes
  #expect(slopes.count == weights.count)
  var compared = 0
  for index in weights.indices {
    let step = 1e-4 * max(abs(weights[index]), 0.1)
    func difference(_ steps: Double) -> Double {
      let losses = [steps, -steps].map { steps in
        var moved = weights
        moved[index] += steps * step
        return gradient(type, moved, history).loss
      }
      return (losses[0] - losses[1]) / (2 * steps * step)
    }
    let (near, far) = (difference(1), difference(2))
    // Richardson's extrapolation, which takes the error from step^2 to step^4.
    let slope = (4 * near - far) / 3
    let size = max(abs(slope), abs(slopes[index]), 0.1)
    guard abs(near - far) <= 1e-6 * size else { continue }
    #expect(abs(slope - slopes[index]) <= 1e-6 * size, "w\(index): \(slopes[index]), not \(slope)")
    compared += 1
  }
  return compared
}
