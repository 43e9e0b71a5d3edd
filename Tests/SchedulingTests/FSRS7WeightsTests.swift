import Scheduling
import Testing

struct FSRS7WeightsTests {
  private let published = FSRS7.Weights.published.values

  @Test func `the published weights are weights`() throws {
    #expect(try FSRS7.Weights(published) == .published)
    #expect(published.count == 34)
  }

  @Test(arguments: [0, 21, 33, 35])
  func `another number of weights is refused`(count: Int) {
    #expect(throws: FSRS7.Weights.Refusal.wrongNumber(count)) {
      try FSRS7.Weights(Array((published + published).prefix(count)))
    }
    #expect(
      FSRS7.Weights.Refusal.wrongNumber(count).description
        == "FSRS-7 has 34 weights, not \(count)"
    )
  }

  @Test(arguments: 0..<34)
  func `each weight has its bounds`(index: Int) {
    let bounds = FSRS7.Weights.bounds[index]
    for outside in [bounds.lowerBound.nextDown, bounds.upperBound.nextUp, .nan, .infinity] {
      var weights = published
      weights[index] = outside
      #expect(throws: FSRS7.Weights.Refusal.self) { try FSRS7.Weights(weights) }
    }
  }

  @Test(arguments: [(0, 1), (1, 2), (2, 3), (25, 26)])
  func `weights in a wrong order are refused, equal ones are not`(lower: Int, upper: Int) throws {
    var weights = published
    weights.replaceSubrange(0..<4, with: [1, 2, 3, 4])
    weights.replaceSubrange(25...26, with: [0.6, 0.7])
    weights.swapAt(lower, upper)
    let refusal = FSRS7.Weights.Refusal.outOfOrder(Ascent(lower: lower, upper: upper))
    #expect(throws: refusal) { try FSRS7.Weights(weights) }
    #expect(refusal.description == "weight w\(lower) is above weight w\(upper)")
    weights[lower] = weights[upper]
    #expect(try FSRS7.Weights(weights).values == weights)
  }
}
