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

  /// From fsrs-rs: what `check_and_fill_parameters` makes of its defaults of FSRS-4.5 and FSRS-5.
  @Test func `the weights of older versions become those of this one`() throws {
    let older = [
      0.4872, 1.4003, 3.7145, 13.8206, 5.1618, 1.2298, 0.8975, 0.031, 1.6474, 0.1367, 1.0461,
      2.1072, 0.0793, 0.3246, 1.587, 0.2272, 2.8755,
    ]
    var upgraded = older + [0, 0, 0, 0.5]
    upgraded.replaceSubrange(4...6, with: [7.6214, 0.5151014924049377, 1.3975])
    let weights = try FSRS6.Weights(upgrading: older).values
    #expect(zip(weights, upgraded).allSatisfy { abs($0 - $1) <= 1e-7 }, "\(weights)")

    let old = [
      0.40255, 1.18385, 3.173, 15.69105, 7.1949, 0.5345, 1.4604, 0.0046, 1.54575, 0.1192, 1.01925,
      1.9395, 0.11, 0.29605, 2.2698, 0.2315, 2.9898, 0.51655, 0.6621,
    ]
    #expect(try FSRS6.Weights(upgrading: old).values == old + [0, 0.5])
    #expect(try FSRS6.Weights(upgrading: published) == .published)
  }

  @Test func `old weights outside the bounds of today are drawn to them`() throws {
    var old = Array(published.prefix(17))
    old[7] = 0
    #expect(try FSRS6.Weights(upgrading: old).values[7] == 0.001)
  }

  @Test(arguments: [.nan, .infinity, -.infinity] as [Double])
  func `old weights that are no numbers are refused`(value: Double) {
    for count in [17, 19] {
      var old = Array(published.prefix(count))
      old[5] = value
      #expect(throws: FSRS6.WeightsError.self) { try FSRS6.Weights(upgrading: old) }
    }
    #expect(throws: FSRS6.WeightsError.wrongNumber(18)) {
      try FSRS6.Weights(upgrading: Array(published.prefix(18)))
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
