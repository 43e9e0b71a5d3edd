import Scheduling
import Testing

struct PlanningModelTests {
  @Test func `a memory is taken out of its case as it is, and of another model as what is nearest`()
  {
    let seven = FSRS7().memory(after: .good, from: nil, elapsedDays: 0)
    let six = FSRS6().memory(after: .good, from: nil, elapsedDays: 0)
    #expect(FSRS7.memory(of: .fsrs7(seven)) == seven)
    #expect(FSRS6.memory(of: .fsrs6(six)) == six)
    #expect(FSRS7.memory(of: .fsrs6(six)).slowStability == six.stability)
    #expect(FSRS6.memory(of: .fsrs7(seven)).difficulty == seven.difficulty)
  }

  @Test func `only models that foretell recall are planned with`() {
    let names = Model.names.filter { Model(named: $0)?.forPlanning != nil }
    #expect(names == [FSRS7.name, FSRS6.name])
  }
}
