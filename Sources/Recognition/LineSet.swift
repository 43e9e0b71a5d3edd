/// Lines of a document, counted from 1.
struct LineSet {
  private var isHeld: [Bool] = []
  private(set) var count = 0

  mutating func insert(_ lines: ClosedRange<Int>) {
    if lines.upperBound >= isHeld.count {
      isHeld += [Bool](repeating: false, count: lines.upperBound - isHeld.count + 1)
    }
    for line in lines where !isHeld[line] {
      isHeld[line] = true
      count += 1
    }
  }

  func contains(_ line: Int) -> Bool { isHeld.indices.contains(line) && isHeld[line] }

  func isDisjoint(with lines: ClosedRange<Int>) -> Bool { !lines.contains(where: contains) }
}
