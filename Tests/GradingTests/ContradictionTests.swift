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
    ("It names each row and must not be null", "it may be null"),
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
    ("There is no order a sorted list could keep", "a sorted list keeps no order there"),
    ("Without scaling, the largest unit dominates", "scale first, or the largest unit dominates"),
    ("Scale first, or the largest unit dominates", "Without scaling, the largest unit dominates"),
    (
      "Judge by several rounds, not by one",
      "several rounds, for one round is too noisy to judge by"
    ),
    ("A test that no bug has ever failed cannot find any", "a test which a bug has failed once"),
    ("Overflows at 300 and loses small values", "small values underflow, and it overflows at 300"),
    ("The warm-up needs the length of the run", "the warm-up needs the run length, short or not"),
    ("A difference of rates has an error", "the difference of the rates, for the same users"),
    ("A signature cannot be forged easily", "signatures are difficult to forge"),
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
