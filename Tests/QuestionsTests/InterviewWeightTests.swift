import Questions
import Testing

struct InterviewWeightTests {
  @Test(arguments: [
    ("80 %", 0.8), ("4/5", 0.8), ("2 of 4", 0.5), ("140%", 1), ("***", 0.6), ("★★★★☆", 0.8),
    ("High", 0.85), ("asked very often", 1), ("Often", 0.85), ("not often", 0), ("rarely", 0.15),
    ("medium", 0.5), ("whatever", 0.5), ("", 0.5), ("1/0", 0.5),
  ])
  func `an author's words for how often it is asked become a number`(text: String, weight: Double) {
    #expect(interviewWeight(of: text) == weight)
  }

  @Test func `who says nothing means neither often nor seldom`() {
    #expect(interviewWeight(of: nil) == 0.5)
  }
}
