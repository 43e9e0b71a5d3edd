import Basics
import Sessions
import Testing

struct AnswerTextTests {
  private func answer(_ id: String, _ change: (inout GivenAnswer) -> Void) -> GivenAnswer {
    var answer = GivenAnswer(id: id, place: Place(file: "a", line: 1))
    change(&answer)
    return answer
  }

  /// What was read, without where it stood.
  private func essence(_ answer: GivenAnswer) -> [String] {
    [
      answer.id, answer.text, "\(answer.choice ?? [])", "\(answer.order ?? [])",
      "\(answer.ticks ?? [-1])",
    ]
  }

  private func expectKept(_ answers: [GivenAnswer], _ comment: String = "") {
    let text = answerText(of: answers, seed: 7)
    let read = AnswerFile(reading: text, file: "a")
    #expect(read.findings.isEmpty, "\(comment)\(read.findings)")
    #expect(read.seed == 7)
    #expect(read.answers.map(essence) == answers.map(essence), "\(text)")
  }

  @Test func `what is written is read back`() {
    expectKept([
      answer("a") { $0.text = "Prose\n\nwith == in it" },
      answer("b") { $0.choice = [1, 3] },
      answer("c") { $0.order = [1, 0, 2] },
      answer("d") { $0.ticks = [0, 4] },
      answer("e") { $0.ticks = [] },
      answer("f") { $0.text = "false\nIt is not so." },
    ])
    expectKept([])
  }

  @Test(arguments: ["== x", "\\== x", "\\\\== x", "==", "==x", "\\", "# x", "seed: 1"])
  func `a line that looks like a block stays text`(line: String) {
    expectKept([answer("a") { $0.text = line }, answer("b") { $0.text = "y\n\(line)\nz" }])
  }

  @Test func `any text comes back`() {
    var random = SeededRandom(seed: 9)
    let alphabet = Array("=\\ a#:\n")
    for _ in 0..<500 {
      let count = Int.random(in: 0...12, using: &random)
      let text = (0..<count).map { _ in alphabet.randomElement(using: &random) ?? "a" }
      expectKept([answer("a") { $0.text = "x\n\(String(text))x" }])
    }
  }
}
