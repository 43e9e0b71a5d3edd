import Grading
import Progress
import Questions
import Scheduling
import Sessions
import Testing

struct RubricGradingTests {
  private let document = BankDocument(
    file: "deck.md",
    deck: "deck",
    rubric: [
      RubricLevel(name: "Green-light", text: "Clear."),
      RubricLevel(name: "Red-light", text: "Not."),
    ],
    redFlags: ["blames the network"]
  )

  private func asked(_ count: Int, grades: [Grade], document: BankDocument? = nil) -> RubricGrading?
  {
    var sitting = Sitting((0..<count).map { question("q\($0)") })
    for grade in grades {
      sitting.act(.reveal)
      sitting.act(.grade(grade))
    }
    return sitting.drill.rubricGrading(of: document ?? self.document)
  }

  @Test func `the rubric comes after the last card of a document, and after three at least`() {
    #expect(asked(3, grades: [.easy, .easy]) == nil)
    #expect(asked(3, grades: [.easy, .easy, .easy])?.answers == 3)
    #expect(asked(2, grades: [.easy, .easy]) == nil)
    #expect(asked(4, grades: [.easy, .easy, .easy]) == nil)
    var plain = document
    plain.rubric.removeLast()
    #expect(asked(3, grades: [.easy, .easy, .easy], document: plain) == nil)
    var other = document
    other.file = "other.md"
    #expect(asked(3, grades: [.easy, .easy, .easy], document: other) == nil)
  }

  @Test func `what it suggests follows the answers, and a red flag leaves no green`() throws {
    var all = try #require(asked(3, grades: [.easy, .easy, .easy]))
    #expect(all.suggested == .green && all.coverage == nil && all.recall == 1)
    #expect(all.flags.map(\.text) == ["blames the network"])
    let isFlag = [all.toggle(0), all.toggle(1)]
    #expect(isFlag == [true, false])
    #expect(all.suggested == .yellow)
    #expect(all.review(.yellow).flags == ["blames the network"])
    _ = all.toggle(0)
    #expect(all.review(.green).flags.isEmpty)
    let mixed = try #require(asked(3, grades: [.hard, .hard, .easy]))
    #expect(mixed.suggested == .yellow)
  }
}
