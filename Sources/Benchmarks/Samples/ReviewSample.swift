import Basics
import Scheduling

/// Reviews of somebody who forgets sooner than FSRS-6 as published believes and is asked when it
/// says.
///
/// About twelve a card and fifty new cards a day; a tenth of the first answers is missed. In the
/// order of time, as a log has them.
func sampleReviews(_ count: Int) -> [PastReview] {
  var random = SeededRandom(seed: 12)
  let (asking, truth) = (FSRS6(), FSRS6(weights: forgetful))
  var reviews: [PastReview] = []
  reviews.reserveCapacity(count)
  var card = 0
  while reviews.count < count {
    var day = card / 50
    let first: Grade = Int.random(in: 0..<10, using: &random) == 0 ? .again : .good
    var memory = truth.memory(after: first, from: nil, elapsedDays: 0)
    var belief = asking.memory(after: first, from: nil, elapsedDays: 0)
    reviews.append(PastReview(card: card, on: day, first))
    for _ in 0..<min(Int.random(in: 4...18, using: &random), count - reviews.count) {
      let wait = asking.interval(for: 0.9, s: belief.stability, maximum: 400)
      let recall = truth.retrievability(after: wait, s: memory.stability)
      let isRecalled = Double.random(in: 0..<1, using: &random) < recall
      let grade: Grade = isRecalled ? .good : .again
      memory = truth.memory(after: grade, from: memory, elapsedDays: wait)
      belief = asking.memory(after: grade, from: belief, elapsedDays: wait)
      day += wait
      reviews.append(PastReview(card: card, on: day, grade))
    }
    card += 1
  }
  return reviews.sorted { ($0.moment, $0.card) < ($1.moment, $1.card) }
}

private let forgetful: FSRS6.Weights = {
  var values = FSRS6.Weights.published.values
  values.replaceSubrange(0..<4, with: [0.1, 0.6, 1.4, 5])
  values[8] = 1.5
  values[20] = 0.3
  return (try? FSRS6.Weights(values)) ?? .published
}()

extension PastReview {
  /// At a time of that day that the card decides.
  fileprivate init(card: Int, on day: Int, _ grade: Grade) {
    let milliseconds = Int64(day) * 86_400_000 + Int64(card % 40_000) * 1000
    self.init(card: card, moment: Moment(milliseconds: milliseconds), day: day, grade: grade)
  }
}
