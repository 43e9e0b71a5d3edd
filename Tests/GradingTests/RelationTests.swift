import Grading
import TestKit
import Testing

/// The right words in the wrong places.
struct RelationTests {
  private func marks(_ points: [String], _ answer: String) -> [Coverage.Mark] {
    coverage(of: points.map { KeyPoint($0) }, in: answer).points.map(\.mark)
  }

  @Test(arguments: [
    ("Quicksort is faster than bubble sort", "bubble sort is faster than quicksort"),
    ("Normalise before you split", "split before you normalise"),
    ("Authorisation happens after authentication", "authentication happens after authorisation"),
    ("Authorisation happens after authentication", "authorisation happens before authentication"),
    ("Quicksort is faster than bubble sort", "quicksort is slower than bubble sort"),
    ("L1 shrinks weights, L2 zeroes them", "L1 zeroes weights, L2 shrinks them"),
    ("Boosting lowers bias and bagging lowers variance", "bagging: bias; boosting: variance"),
    ("High bias and low variance", "low bias and high variance"),
    ("Dropout reduces overfitting", "dropout increases overfitting"),
    ("Strings are immutable", "strings are mutable"),
    ("Randomise by user, not by message", "randomise by message instead of by user"),
    ("Oil is less dense than water", "oil is denser than water"),
    ("Hares run short distances more often than long ones", "hares run long more often than short"),
  ])
  func `what is swapped, crossed or opposite is not covered`(point: String, answer: String) {
    #expect(marks([point], answer)[0] != .covered)
    #expect(marks([point], point)[0] == .covered)
  }

  @Test(arguments: [
    ("Quicksort is faster than bubble sort", "bubble sort is slower than quicksort"),
    ("Authorisation happens after authentication", "authentication happens before authorisation"),
    ("Oil is less dense than water", "water is denser than oil"),
    ("Oil is less dense than water", "the density of oil is lower than that of water"),
    ("Normalise before you split", "before you split, normalise"),
    ("L1 shrinks weights, L2 zeroes them", "weights: L2 zeroes them and L1 shrinks them"),
    ("High bias and low variance", "variance is low, bias high"),
    ("Dropout reduces overfitting", "dropout does not increase overfitting"),
    ("Bagging reduces variance", "the variance gets smaller: bagging reduces it"),
    ("Randomise by user, not by message", "randomise by user instead of by message"),
    ("Watch percentiles rather than means", "watch the percentiles, not the means"),
    ("Rank documents without labels", "rank documents w/o labels"),
    ("Random cases find blind spots", "with random cases you don't miss blind spots"),
    (
      "It makes a copy of the code in every place where a function call is made",
      "it generates a copy of the code in place to avoid a function call"
    ),
    (
      "Mask before softmax: the hidden scores become minus infinity",
      "the hidden scores become minus infinity before softmax, as a mask"
    ),
  ])
  func `the same said the other way round is covered`(point: String, answer: String) {
    #expect(marks([point], answer)[0] == .covered)
  }

  @Test(arguments: [
    ("Group norm: No | No | each image", "| Group norm | No | No | each image |"),
    ("It does not fix interference", "It helps. **It does not fix interference**, nor drop-out."),
    ("Larger than it was before", "Not so small: larger than it was before, never smaller."),
  ])
  func `what stands there word for word is covered`(point: String, answer: String) {
    #expect(marks([point], answer)[0] == .covered)
  }

  @Test(arguments: [
    ("It grows without bound", "It is not true that it grows without bound?"),
    ("Bagging grows the variance", "no bagging grows the variance"),
    ("a + b is even", "a - b is even"),
  ])
  func `a quotation that is asked, denied or has other signs is none`(point: String, answer: String)
  {
    #expect(marks([point], answer)[0] != .covered)
  }

  @Test func `a subject with what is said of another is not covered`() {
    let points = [
      "Bagging: trains models independently on samples",
      "Boosting: adds models one after the other",
    ]
    let swapped =
      "Boosting trains models independently on samples. Bagging adds models one after the other."
    #expect(!marks(points, swapped).contains(.covered))
    let right =
      "Bagging trains models independently on samples. Boosting adds models one after the other."
    #expect(marks(points, right) == [.covered, .covered])
  }

  @Test func `clauses about what is asked keep what they say`() {
    let point = KeyPoint("Stacks return the newest item, while queues of a stack keep the order")
    let question = "How do stacks differ from queues?"
    func mark(_ answer: String) -> Coverage.Mark {
      coverage(of: [point], in: answer, question: question).points[0].mark
    }
    #expect(mark("Queues return the newest item, and stacks keep the order") == .missed)
    #expect(mark("Stacks return the newest item, and queues keep the order") == .covered)
  }

  @Test func `two points with their subjects swapped are both not covered`() {
    let points = ["L1 zeroes coefficients", "L2 shrinks coefficients"]
    #expect(marks(points, "L2 zeroes coefficients, L1 shrinks coefficients") == [.partly, .partly])
    #expect(marks(points, "L2 shrinks coefficients; L1 zeroes them") == [.covered, .covered])
    // Said wrong once and right once, it is known.
    let corrected = "L2 zeroes and L1 shrinks coefficients. No: L1 zeroes coefficients, L2 shrinks."
    #expect(marks(points, corrected)[0] == .covered)
  }

  @Test func `what is asked is not said, unless the point asks`() {
    #expect(marks(["Indexes slow down writes"], "Do indexes slow down writes?") == [.missed])
    #expect(marks(["Asks: what are the limits?"], "I ask: what are the limits?") == [.covered])
  }
}
