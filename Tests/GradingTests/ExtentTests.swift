import Grading
import Testing

/// How the points of an answer make one number.
struct ExtentTests {
  private func extent(_ points: (extent: Double, isContradicted: Bool)...) -> Double {
    Coverage(
      points: points.map {
        Coverage.Point(
          point: KeyPoint("a"),
          mark: .partly,
          evidence: nil,
          extent: $0.extent,
          isContradicted: $0.isContradicted
        )
      }
    ).extent
  }

  @Test func `all is 1, nothing is 0, and one point is its own extent`() {
    #expect(extent((1, false), (1, false), (1, false)) == 1)
    #expect(extent((0, false), (0, false)) == 0)
    #expect(Coverage(points: []).extent == 0)
    for tenth in 0...10 {
      let alone = Double(tenth) / 10
      #expect(abs(extent((alone, false)) - alone) < 1e-9)
    }
  }

  @Test func `one point whole is more than as many words of two`() {
    // Half of the words of a point are worth 0.75.
    #expect(extent((1, false), (0, false)) > extent((0.75, false), (0.75, false)))
    #expect(extent((1, false), (0.5, false)) > extent((1, false), (0, false)))
  }

  @Test func `what is said against a point is held against the others`() {
    #expect(extent((1, false), (0, true)) == extent((1, false), (0, false)) / 2)
    #expect(extent((1, false), (0, true), (0, true)) < extent((1, false), (0, true), (0, false)))
  }

  @Test func `a point that is found better never makes it less`() {
    for first in 0...10 {
      for second in 0..<10 {
        let (a, b) = (Double(first) / 10, Double(second) / 10)
        #expect(extent((a, false), (b + 0.1, false)) >= extent((a, false), (b, false)) - 1e-9)
      }
    }
  }
}
