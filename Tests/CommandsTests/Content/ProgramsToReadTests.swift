import Questions
import Testing

/// Programs that the shipped documents ask about, run.
@Suite(.enabled("needs python3") { Python.path != nil })
struct ProgramsToReadTests {
  @Test func `each prints what its answer says`() throws {
    for question in try ShippedBank().bank.questions {
      guard let shown = ProgramToRead(in: question), shown.program.contains("print(") else {
        continue
      }
      // A library that is not on every machine.
      guard !shown.program.contains("import numpy") else { continue }
      let printed = try Python.run(shown.program)
      #expect(printed.dropLast() == shown.output, "\(question.place)")
    }
  }
}
