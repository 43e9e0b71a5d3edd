import Grading
import Testing

/// What counts as said against a point, and what only seems to be.
struct ContradictionTests {
  private func isContradicted(_ point: String, _ answer: String, source: String = "") -> Bool {
    coverage(of: [KeyPoint(point)], in: answer, source: source).points[0].isContradicted
  }

  @Test(arguments: [
    // Of a long point a few words are enough where no more of it is said rightly.
    (
      "KL is never negative: the logarithm is concave, so Jensen's inequality gives a bound",
      "KL can be negative"
    ),
    ("Accuracy != quality for rare classes", "accuracy is quality, for rare classes too"),
    ("Gives a lower bound on the evidence", "an upper bound on the evidence"),
    ("Keep the records of each run", "delete the records of each run"),
  ])
  func `the opposite is noticed`(point: String, answer: String) {
    #expect(isContradicted(point, answer))
  }

  @Test(arguments: [
    (
      "No tool may send data without confirmation",
      "tools ask for confirmation before they send data"
    ),
    ("The estimate is never below zero", "the estimate is zero or larger"),
    ("Accuracy is not quality for rare classes", "accuracy != quality for rare classes"),
    ("The derivative of the loss is zero there", "the derivative of the loss vanishes there"),
    ("The farthest neighbours are far", "the farthest neighbours are nearly the same"),
    (
      "Gradients through a saturated unit are weak",
      "with squared error behind a saturated unit the gradient vanishes"
    ),
  ])
  func `what denies a part, or something else, is not against it`(point: String, answer: String) {
    #expect(!isContradicted(point, answer))
  }

  @Test func `a word that the reference has itself is not its opposite`() {
    let point = "Trust: content from outside is marked as data"
    let answer = "outside content is untrusted data"
    #expect(isContradicted("Content from outside is trusted", answer))
    #expect(!isContradicted(point, answer, source: point + ". Untrusted text widens nothing."))
  }

  @Test func `what is said rightly as well outweighs as many words against it`() {
    let point = "Dropout reduces overfitting and is off at test time"
    #expect(!isContradicted(point, "Off at test time. It increases overfitting."))
  }
}
