import Basics
import Testing

@testable import Scheduling

struct GreatestTests {
  @Test func `it is what sorting all would give`() {
    var random = SeededRandom(seed: 5)
    for _ in 0..<200 {
      let size = Int.random(in: 0...300, using: &random)
      let steps = Double(Int.random(in: 1...400, using: &random))
      let values = (0..<size).map { _ in
        (Double.random(in: 0...1, using: &random) * steps).rounded() / steps
      }
      let count = Int.random(in: 0...320, using: &random)
      let sorted = values.indices.sorted { (values[$1], $0) < (values[$0], $1) }
      #expect(greatest(count, of: values) == sorted.prefix(count).sorted())
    }
  }

  @Test func `equal values and none are no trouble`() {
    #expect(greatest(2, of: [0, 0, 0]) == [0, 1])
    #expect(greatest(2, of: [7, 7, 7]) == [0, 1])
    #expect(greatest(0, of: [7, 8]) == [])
    #expect(greatest(3, of: []) == [])
  }
}
