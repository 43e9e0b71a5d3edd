import Testing

@testable import Scheduling

struct WeightsTests {
  @Test func `what is no number becomes the published weight`() {
    let nothing = [Double](repeating: .nan, count: 34)
    #expect(FSRS6.Weights(clipping: nothing) == .published)
    #expect(FSRS7.Weights(clipping: nothing) == .published)
    #expect(FSRS6.Weights(clipping: []) == .published)
    #expect(FSRS6.Weights(clipping: FSRS6.publishedWeights + [7]) == .published)
  }

  @Test(arguments: [-.infinity, -1e300, 0, 1e300, .infinity] as [Double])
  func `clipped weights are always weights`(value: Double) throws {
    let six = FSRS6.Weights(clipping: [Double](repeating: value, count: 21))
    #expect(try FSRS6.Weights(six.values) == six)
    let seven = FSRS7.Weights(clipping: [Double](repeating: value, count: 34))
    #expect(try FSRS7.Weights(seven.values) == seven)
  }

  @Test func `clipping raises what is out of order`() {
    var values = FSRS7.publishedWeights
    values.replaceSubrange(0..<4, with: [9, 4, 12, 6])
    values.replaceSubrange(25...26, with: [0.8, 0.6])
    let clipped = FSRS7.Weights(clipping: values).values
    #expect(clipped[..<4] == [9, 9, 12, 12])
    #expect(clipped[25...26] == [0.8, 0.8])
  }
}
