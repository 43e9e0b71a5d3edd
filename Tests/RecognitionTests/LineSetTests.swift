import Basics
import Testing

@testable import Recognition

struct LineSetTests {
  @Test(arguments: 0..<100)
  func `a set of lines holds what a set of numbers holds`(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    var lines = LineSet()
    var numbers: Set<Int> = []
    for _ in 0..<5 {
      let first = Int.random(in: 1...30, using: &random)
      let range = first...first + Int.random(in: 0...6, using: &random)
      #expect(lines.isDisjoint(with: range) == numbers.isDisjoint(with: range))
      lines.insert(range)
      numbers.formUnion(range)
    }
    #expect(lines.count == numbers.count)
    #expect((0...40).filter(lines.contains) == numbers.sorted())
  }
}
