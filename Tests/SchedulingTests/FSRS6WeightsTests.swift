import Scheduling
import Testing

struct FSRS6WeightsTests {
  private let published = FSRS6.Weights.published.values

  @Test func `the published weights are weights`() throws {
    #expect(try FSRS6.Weights(published) == .published)
    #expect(published.count == 21)
  }

  @Test(arguments: [0, 17, 19, 20, 22])
  func `another number of weights is refused`(count: Int) {
    #expect(throws: FSRS6.WeightsError.wrongNumber(count)) {
      try FSRS6.Weights(Array((published + published).prefix(count)))
    }
  }

  @Test(arguments: 0..<21)
  func `each weight has its bounds and may lie on them`(index: Int) throws {
    let bounds = FSRS6.Weights.bounds[index]
    for inside in [bounds.lowerBound, bounds.upperBound] {
      #expect(try FSRS6.Weights(replacing(index, by: inside)).values[index] == inside)
    }
    for outside in [bounds.lowerBound.nextDown, bounds.upperBound.nextUp, .nan, .infinity] {
      #expect(throws: FSRS6.WeightsError.self) { try FSRS6.Weights(replacing(index, by: outside)) }
    }
  }

  private func replacing(_ index: Int, by value: Double) -> [Double] {
    var weights = published
    weights[index] = value
    return weights
  }

  @Test func `a refusal says what is wrong in words`() {
    #expect(FSRS6.WeightsError.wrongNumber(19).description == "FSRS-6 has 21 weights, not 19")
    #expect(
      FSRS6.WeightsError.outOfBounds(index: 4, value: 12, bounds: 1...10).description
        == "weight w4 is 12.0, but must lie between 1.0 and 10.0"
    )
  }
}
