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
    "It is not true that the learning rate sets the step.",
    "It is not true that\nthe learning rate sets the step.",
    "The learning rate sets the step is never what happens.",
  ])
  func `what is denied around it is not`(answer: String) {
    #expect(share("the learning rate sets the step", answer) < 1)
  }
}
