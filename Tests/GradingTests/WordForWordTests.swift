import Grading
import Testing

struct WordForWordTests {
  private func share(_ point: String, _ answer: String) -> Double {
    coverage(of: [KeyPoint(point)], in: answer).share
  }

  @Test(arguments: [
    ("Uses prior: No; Yes; Yes", "| Uses prior | No | Yes | Yes |"),
    (
      "It does not fix drop-out, nor a metric",
      "First this.\nIt does not fix drop-out, nor a metric."
    ),
  ])
  func `what is said word for word is covered`(point: String, answer: String) {
    #expect(share(point, answer) == 1)
  }

  @Test(arguments: [
    "It is not true that it does not fix drop-out, nor a metric.",
    "It does not fix drop-out. Nor a metric.", "Does it not fix drop-out, nor a metric?",
  ])
  func `what is put into other sentences is compared as ever`(answer: String) {
    #expect(share("It does not fix drop-out, nor a metric", answer) < 1)
  }
}
