#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Items put together by time, reviews and lapses, each on a scale that grows by a factor.
struct PredictionBins {
  private var bins: [Key: Bin] = [:]

  private struct Key: Hashable {
    var time, reviews, lapses: Int

    var parts: (Int, Int, Int) { (time, reviews, lapses) }
  }

  private struct Bin {
    var predicted = 0.0
    var recalled = 0.0
    var count = 0.0
    var weight = 0.0
  }

  init(of history: ReviewHistory, _ predictions: [Double], _ itemWeights: [Double]) {
    let weights = history.counts(ofItems: itemWeights)
    for card in history.cards {
      var (reviews, lapses) = (1, 0)
      for index in card {
        let isSpaced = history.days[index] >= 1
        if isSpaced { reviews += 1 }
        if weights[index] > 0 {
          let key = Key(
            time: Self.scale(history.days[index], factor: 3.62),
            reviews: Self.scale(Double(reviews), factor: 1.89),
            lapses: Self.scale(Double(lapses), factor: 1.73)
          )
          var bin = bins[key] ?? Bin()
          bin.predicted += predictions[index]
          bin.recalled += history.outcome(index)
          bin.count += 1
          bin.weight += weights[index]
          bins[key] = bin
        }
        if isSpaced && history.grades[index] == .again { lapses += 1 }
      }
    }
  }

  /// The exponent of the power of `factor` below, from -20; lower for 0.
  private static func scale(_ value: Double, factor: Double) -> Int {
    guard value > 0 else { return -21 }
    return Int((log(value) / log(factor)).rounded(.down).clamped(to: -20...1000))
  }

  var error: Double {
    var (squares, weight) = (0.0, 0.0)
    // In a fixed order, for sums of rounded numbers depend on it and a dictionary's order does not last.
    for (_, bin) in bins.sorted(by: { $0.key.parts < $1.key.parts }) {
      let error = (bin.predicted - bin.recalled) / bin.count
      squares += bin.weight * error * error
      weight += bin.weight
    }
    return weight > 0 ? (squares / weight).squareRoot() : 0
  }
}
