import Scheduling
import Testing

struct SM2Tests {
  private let model = SM2()

  @Test func `what is to be repeated counts as a new repetition on another day`() throws {
    let hard = model.memory(after: .hard, from: nil, elapsedDays: 0)
    #expect(hard.isRepeatedToday)
    let sameDay = model.memory(after: .good, from: hard, elapsedDays: 0.1)
    #expect(sameDay.repetitions == 1)
    #expect(!sameDay.isRepeatedToday)
    #expect(model.memory(after: .good, from: hard, elapsedDays: 1).repetitions == 2)
  }

  @Test func `easiness stops at 1.3`() {
    let memory = (0..<20).reduce(SM2.Memory?.none) { memory, _ in
      model.memory(after: .hard, from: memory, elapsedDays: 1)
    }
    #expect(memory?.easiness == 1.3)
  }

  @Test func `intervals stop at a thousand years`() {
    let memory = (0..<2000).reduce(SM2.Memory?.none) { memory, _ in
      model.memory(after: .easy, from: memory, elapsedDays: 1)
    }
    #expect(memory?.interval == 365_000)
    #expect(memory?.repetitions == 2000)
  }
}
