import Testing

@testable import Grading

struct SupportTests {
  private let source = "Quicksort picks a pivot and splits the array around it, in n log n steps."

  private func support(_ answer: String, question: String = "") -> Double {
    coverage(of: [KeyPoint(source)], in: answer, question: question, source: source).support
  }

  @Test func `words of the reference and of the question are supported, others are not`() {
    #expect(support(source) == 1)
    #expect(support("Pivot, array!") == 1)
    #expect(support("basil candle harbour") == 0)
    #expect(support("pivot basil array candle") == 0.5)
    #expect(support("pivot basil array candle", question: "Candle?") == 0.75)
  }

  @Test func `what is nearly there counts half`() {
    #expect(support("arrayed", question: "arrays") == 1)
    #expect(support("generalisation", question: "general") == 0.5)
  }

  @Test func `an answer without words, and one that only asks, lack nothing`() {
    for answer in ["", " .,", "and of the", "basil candle?"] { #expect(support(answer) == 1) }
  }

  @Test func `without a source nothing is asked`() {
    #expect(coverage(of: [KeyPoint(source)], in: "basil").support == 1)
  }

  @Test func `an answer of which half is supported is trusted in full`() {
    let point = Coverage.Point(point: KeyPoint("a"), mark: .covered, evidence: nil)
    func extent(_ support: Double) -> Double {
      Coverage(points: [point], support: support).extent
    }
    #expect(extent(1) == 1 && extent(0.5) == 1)
    #expect(abs(extent(0.25) - 0.85) < 1e-9 && abs(extent(0) - 0.7) < 1e-9)
  }
}
