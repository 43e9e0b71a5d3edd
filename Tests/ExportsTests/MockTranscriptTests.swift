import Basics
import Exports
import Grading
import Markdown
import Progress
import Questions
import Sessions
import TestKit
import Testing

struct MockTranscriptTests {
  private let time = LocalTime(Moment(milliseconds: 1_795_248_720_000), offset: 3600)

  private func transcript(title: String, notes: String, probe: String) -> String {
    var draft = Draft(form: Design(), title: title, line: 7, lastLine: 9)
    draft.answer = "An answer."
    draft.statedPoints = [.init("keep *stars*"), .init("# no heading")]
    draft.redFlags = ["<b>shouts</b>"]
    draft.followUps = [FollowUp(question: probe)]
    let question = Question(id: "q", deck: "deck", file: "deck`s.md", draft: draft)
    let plan = MockPlan(
      parts: [
        MockPart(
          question: "q",
          kind: .design,
          phases: [MockPhase(name: "A | B", seconds: 60), MockPhase(name: "Rest", seconds: 4000)]
        )
      ]
    )
    var mock = Mock(plan, [question], probes: { _ in [] }, seed: 1, Ledger(), at: time)
    func act(_ action: Mock.Action, _ seconds: Double) {
      let moment = time.moment.advanced(bySeconds: seconds)
      _ = mock.take(action, at: LocalTime(moment, offset: 3600)) { _ in "id" }
    }
    act(.probe, 5)
    act(.write(notes), 10)
    act(.next, 80)
    act(.stop, 3800)
    act(.toggle(0), 3801)
    act(.toggle(2), 3802)
    act(.rate(.red), 3803)
    return mockTranscript(of: mock)
  }

  @Test func `an interview can be read back`() throws {
    let text = transcript(
      title: "Cache *all* of it",
      notes: "a cache\n```\ncode\n```\nkeep stars",
      probe: "And [then](http://example.org)?"
    )
    try expectGolden(text, "Exports/mock-transcript.md")
  }

  @Test func `nothing in it is obeyed, and texts of documents are no mark-up`() {
    let evil = "x\u{1b}[31m\u{202e}y\u{7}\r\n# z `a` <script> | **b** ~~c~~ [d](e)"
    let text = transcript(title: evil, notes: evil + "\n````\n", probe: evil)
    #expect(!text.unicodeScalars.contains { $0.isObeyedByTerminals })
    let document = Document(parsing: text)
    let headings = document.children(document.root).filter {
      if case .heading = document.kind($0) { true } else { false }
    }
    // The title, the question, two phases and the score.
    #expect(headings.count == 5)
    #expect(!document.html().contains("<script>") && !document.html().contains("<a href"))
  }
}
