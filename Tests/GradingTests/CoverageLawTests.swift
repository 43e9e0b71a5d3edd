import Basics
import Grading
import Testing

struct CoverageLawTests {
  /// Plain words, some of them empty, with numbers, formulas, signs and other scripts among them.
  private static let vocabulary = [
    "thread", "threads", "lock", "locking", "mutex", "the", "of", "a", "waits", "waiting", "queue",
    "O(n)", "x^2", "42", "3.5", "cache-line", "don't", "not", "never", "without", "but", "(maybe)",
    "naïve", "λ", "=", "+", "TP/(TP+FP)", "data", "set", "dataset", "過学習", "модель", "C++", "and",
    "page,", "table;", "index:", "\"quoted\"", "e.g.", "10,000", "👩‍👩‍👧", "&&", "over", "flow",
  ]
  private static let plain = [
    "thread", "lock", "mutex", "queue", "waits", "the", "of", "cache", "data",
  ]

  private func text(_ words: ClosedRange<Int>, using random: inout SeededRandom) -> String {
    let count = Int.random(in: words, using: &random)
    return (0..<count).map { _ in Self.vocabulary.randomElement(using: &random) ?? "" }
      .joined(separator: " ")
  }

  @Test func `an answer that contains the point as it stands covers it`() {
    var random = SeededRandom(seed: 1)
    for _ in 0..<150 {
      let point = text(1...25, using: &random)
      let answer =
        text(0...30, using: &random) + ".\n" + point + ".\n" + text(0...30, using: &random)
      let found = coverage(of: [KeyPoint(point)], in: answer)
      #expect(found.share == 1, "\(point) in \(answer)")
      #expect(coverage(of: [KeyPoint(point)], in: point, question: answer).share == 1, "\(point)")
    }
  }

  @Test func `a sentence added before or after an answer never lowers a mark`() {
    var random = SeededRandom(seed: 2)
    for _ in 0..<150 {
      let points = (0..<4).map { _ in KeyPoint(text(1...8, using: &random)) }
      let answer = text(0...40, using: &random)
      let more = (0..<20).compactMap { _ in Self.plain.randomElement(using: &random) }
        .joined(separator: " ")
      let before = coverage(of: points, in: answer)
      for longer in [answer + ". " + more, more + ". " + answer] {
        let after = coverage(of: points, in: longer)
        for (old, new) in zip(before.points, after.points) {
          #expect(new.extent >= old.extent - 1e-9, "\(old.point.text) in \(longer)")
        }
      }
    }
  }

  @Test func `the order of points does not matter`() {
    var random = SeededRandom(seed: 3)
    for _ in 0..<100 {
      let points = (0..<6).map { _ in KeyPoint(text(1...8, using: &random)) }
      let answer = text(0...40, using: &random)
      let found = coverage(of: points, in: answer).points
      #expect(Array(found.reversed()) == coverage(of: points.reversed(), in: answer).points)
    }
  }

  @Test func `the evidence stands in the answer and is short`() {
    var random = SeededRandom(seed: 4)
    for _ in 0..<100 {
      let points = (0..<4).map { _ in KeyPoint(text(1...30, using: &random)) }
      let answer = text(0...60, using: &random)
      for point in coverage(of: points, in: answer).points {
        #expect((point.evidence == nil) == (point.mark == .missed && !point.isContradicted))
        guard let evidence = point.evidence, let place = point.place else { continue }
        #expect(Array(answer.utf8)[place].elementsEqual(evidence.utf8))
        #expect(evidence.split(whereSeparator: \.isWhitespace).count <= 40)
      }
    }
  }

  @Test func `no text of any kind does harm`() {
    var random = SeededRandom(seed: 5)
    let ranges: [ClosedRange<UInt32>] = [
      0...0x7f, 0x80...0x24f, 0x300...0x36f, 0x0...0x2fff, 0x1f300...0x1faff,
    ]
    for _ in 0..<150 {
      var text = ""
      for _ in 0..<Int.random(in: 0...40, using: &random) {
        let range = ranges.randomElement(using: &random) ?? 0...0x7f
        let value = UInt32.random(in: range, using: &random)
        if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
      }
      let whole = coverage(
        of: [KeyPoint(text), KeyPoint("a lock waits")],
        in: text,
        question: text
      )
      if !text.allSatisfy(\.isWhitespace) {
        #expect(whole.points[0].mark == .covered, "\(text.debugDescription)")
      }
      for point in whole.points { #expect(point.evidence.map(text.contains) ?? true) }
    }
  }

  @Test(arguments: ["lock ", "a lock waits. ", "(", "x+", "x(", "not ", "過", "1,", "^2", "'", "a-"])
  func `ten kilobytes of anything take no time to speak of`(piece: String) {
    let answer = String(repeating: piece, count: 10_000 / piece.utf8.count)
    let points = (0..<8).map { KeyPoint("lock \($0) waits for x+x, 過過 and a(x) in the page table") }
    let time = ContinuousClock().measure { _ = coverage(of: points, in: answer) }
    // A release build takes about five milliseconds; this one is not optimised and shares the
    // machine with others.
    #expect(time < .seconds(10))
  }
}
