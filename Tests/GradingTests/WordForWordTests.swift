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

  @Test func `a question says nothing, in whatever words`() {
    let point = "It does not fix drop-out, nor a metric"
    #expect(share(point, "Does it not fix drop-out, nor a metric?") < 1)
    #expect(share(point, point + "?") < 1)
  }
}
