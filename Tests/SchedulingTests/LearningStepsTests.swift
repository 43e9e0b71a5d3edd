import Testing

@testable import Scheduling

struct LearningStepsTests {
  @Test(arguments: [
    // One step: Hard waits half as long again.
    Case([60], 0, .again, 0, 60), Case([60], 0, .hard, 0, 90), Case([60], 0, .good, nil, nil),
    Case([60], 0, .easy, nil, nil), Case([1], 0, .hard, 0, 1.5),
    // Two steps: Hard at the first waits as long as both on average.
    Case([60, 600], 0, .again, 0, 60), Case([60, 600], 0, .hard, 0, 330),
    Case([60, 600], 0, .good, 1, 600), Case([60, 600], 0, .easy, nil, nil),
    Case([60, 600], 1, .again, 0, 60), Case([60, 600], 1, .hard, 1, 600),
    Case([60, 600], 1, .good, nil, nil), Case([60, 600], 1, .easy, nil, nil),
    // Three steps: the middle one.
    Case([60, 600, 3600], 0, .hard, 0, 330), Case([60, 600, 3600], 1, .hard, 1, 600),
    Case([60, 600, 3600], 1, .good, 2, 3600), Case([60, 600, 3600], 2, .good, nil, nil),
    // No steps, and steps of a longer list than the one now in force.
    Case([], 0, .again, nil, nil), Case([], 0, .good, nil, nil),
    Case([60], 4, .again, 0, 60), Case([60], 4, .hard, nil, nil), Case([60], 4, .good, nil, nil),
    Case([60, 600], -1, .good, 1, 600),
  ])
  func `an answer leads to a step or out of them`(table: Case) {
    let next = table.steps.next(after: table.step, table.grade)
    #expect(next?.step == table.next)
    #expect(next?.seconds == table.seconds)
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var steps: LearningSteps
    var step: Int
    var grade: Grade
    var next: Int?
    var seconds: Double?

    init(_ steps: LearningSteps, _ step: Int, _ grade: Grade, _ next: Int?, _ seconds: Double?) {
      self.steps = steps
      self.step = step
      self.grade = grade
      self.next = next
      self.seconds = seconds
    }

    var testDescription: String { "\(grade.name) at step \(step) of \(steps.seconds)" }
  }
}
