import Basics
import TestKit
import Testing

@testable import Scheduling

struct FuzzTests {
  /// The bounds are those of py-fsrs 6.3.2 and of Anki; the highest day that py-fsrs then draws is often one
  /// beyond, which is a mistake of its own.
  @Test(.enabled(if: sharedFolder != nil))
  func `ranges agree with the golden ones`() throws {
    let golden = try GoldenCards(reading: #require(sharedFolder))
    for line in golden.fuzz {
      let range = fuzzRange(of: Double(line.ivl), maximum: line.max)
      #expect(range == line.lo...line.hi, "\(line)")
    }
    #expect(golden.fuzz.count == 224)
  }

  @Test(arguments: [
    (0.3, 1...1), (2.4, 2...2), (2.5, 2...4), (3.4, 2...5), (7.5, 6...9), (100, 93...107),
    (0, 1...1), (-4, 1...1), (.nan, 1...1), (.infinity, 34673...36500), (1e300, 34673...36500),
  ])
  func `parts of days and odd numbers have a range too`(
    interval: Double,
    range: ClosedRange<Int>
  ) {
    #expect(fuzzRange(of: interval) == range)
  }

  @Test func `limits are kept, and the upper one wins`() {
    #expect(fuzzRange(of: 10, minimum: 9, maximum: 11) == 9...11)
    #expect(fuzzRange(of: 10, minimum: 20, maximum: 30) == 20...21)
    #expect(fuzzRange(of: 10, minimum: 20, maximum: 15) == 15...15)
    #expect(fuzzRange(of: 10, minimum: -1, maximum: 0) == 1...1)
  }

  @Test func `every day of the range is drawn, none beyond, the same for the same seed`() {
    for range in [8...12, 1...1, 93...107] {
      let drawn = (UInt64(0)..<2000).map { fuzzedInterval(in: range, seed: $0) }
      #expect(Set(drawn) == Set(range))
      #expect(drawn == (UInt64(0)..<2000).map { fuzzedInterval(in: range, seed: $0) })
      for day in range {
        let share = Double(drawn.count { $0 == day }) / 2000
        #expect(abs(share - 1 / Double(range.count)) < 0.04)
      }
    }
  }
}
