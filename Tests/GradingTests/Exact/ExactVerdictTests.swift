import Grading
import Testing

struct ChoiceVerdictTests {
  @Test(
    arguments: [
      ([1], [1], 1.0), ([0], [1], 0), ([], [1], 0), ([0, 2], [0, 2], 1), ([0], [0, 2], 0.5),
      ([0, 1], [0, 2], 0), ([0, 2, 1], [0, 2], 0.5), ([0, 1, 2, 3], [0, 2], 0),
      ([0, 1], [0, 1, 2], 2.0 / 3),
    ] as [([Int], [Int], Double)]
  )
  func `wrong options take right ones away`(chosen: [Int], right: [Int], share: Double) {
    let verdict = ChoiceVerdict(chosen: Set(chosen), right: Set(right))
    #expect(abs(verdict.share - share) < 1e-9)
    #expect(verdict.isRight == (share == 1))
  }

  @Test func `only what is all right earns everything, whatever was chosen of five`() {
    for right in 1..<32 {
      for chosen in 0..<32 {
        let verdict = ChoiceVerdict(chosen: positions(chosen), right: positions(right))
        #expect((0...1).contains(verdict.share))
        #expect((verdict.share == 1) == (chosen == right))
      }
    }
  }

  private func positions(_ bits: Int) -> Set<Int> { Set((0..<5).filter { bits >> $0 & 1 == 1 }) }
}

struct OrderVerdictTests {
  @Test(
    arguments: [
      ([0, 1, 2], .right), ([1, 0, 2], .partly), ([0, 2, 1], .partly), ([2, 1, 0], .wrong),
      ([1, 2, 0], .wrong), ([1, 0], .wrong), ([1, 0, 3, 2], .wrong), ([1, 0, 3, 2, 4], .partly),
      ([0], .right),
    ] as [([Int], OrderVerdict.Mark)]
  )
  func `neighbours that are swapped are partly right`(said: [Int], mark: OrderVerdict.Mark) {
    #expect(OrderVerdict(said: said).mark == mark)
  }

  @Test(
    arguments: [
      ("2 1 3", [1, 0, 2]), ("2,1,3", [1, 0, 2]), ("213", [1, 0, 2]), (" 2. 1. 3 ", [1, 0, 2]),
      ("2 1", nil), ("2 1 1", nil), ("1 2 3 4", nil), ("2 1 x", nil), ("", nil), ("0 1 2", nil),
    ] as [(String, [Int]?)]
  )
  func `an order names every step once`(text: String, places: [Int]?) {
    #expect(order(in: text, of: 3) == places)
  }
}
