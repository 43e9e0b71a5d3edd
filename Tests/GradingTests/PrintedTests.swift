import Grading
import Testing

struct PrintedTests {
  private func point(_ text: String, _ answer: String) -> Coverage.Point {
    coverage(of: [KeyPoint(text)], in: answer).points[0]
  }

  @Test(arguments: [
    ("It prints: 1 2", "1 2"), ("It prints: 1 2", "it prints 1 and then 2"),
    ("It prints: True False", "True, then False"), ("Output: 3; 1; 3", "3\n1\n3"),
    ("It prints: 4 9", "4 and 9 (9 is larger than 4)"), ("It prints: 7", "7"),
  ])
  func `what is printed may be said without saying so`(text: String, answer: String) {
    #expect(point(text, answer).mark == .covered)
  }

  @Test(arguments: [
    ("It prints: 1 2", "2 1"), ("It prints: True False", "it prints False, then True"),
    ("Output: 3; 2; 1", "1\n2\n3"), ("It prints: 10 20 30", "30 20 10"),
  ])
  func `values in another order are not what is printed`(text: String, answer: String) {
    #expect(point(text, answer).mark == .missed)
  }

  @Test func `some of the values in their order are some of them`() {
    #expect(point("It prints: 10 20 30 40", "10 then 30").mark == .partly)
    #expect(point("Limits: 1 2", "2 1").mark == .covered)
  }
}
