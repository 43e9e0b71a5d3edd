import Basics
import Testing

@testable import Sessions

struct ForemostTests {
  @Test(arguments: 0..<100)
  func `the foremost are the first of all in order, equals as they stood`(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let kinds = [2, 10, 1000][seed % 3]
    let things = (0..<Int.random(in: 0..<300, using: &random)).map { place in
      (place: place, worth: Double(Int.random(in: 0..<kinds, using: &random)))
    }
    let all = things.sorted { ($1.worth, $0.place) < ($0.worth, $1.place) }.map(\.place)
    for count in [-1, 0, 1, 2, 7, things.count, .max] {
      let foremost = things.foremost(count, by: \.worth).map(\.place)
      #expect(foremost == Array(all.prefix(max(0, count))))
    }
  }
}
