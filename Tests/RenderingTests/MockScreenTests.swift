import Basics
import Progress
import Questions
import Rendering
import Scheduling
import Sessions
import Terminal
import TestKit
import Testing

struct MockScreenTests {
  private let start = Specimen.time

  private func later(_ seconds: Double) -> LocalTime {
    LocalTime(start.moment.advanced(bySeconds: seconds), offset: start.offset)
  }

  private static let story = Question(
    id: "story6",
    deck: "stories",
    file: "decks/stories.md",
    draft: {
      var draft = Draft(
        form: Behavioural(),
        title: "Tell me about a hard night.",
        line: 3,
        lastLine: 4
      )
      draft.answer = "Use STAR."
      return draft
    }()
  )

  private static var plan: MockPlan {
    let phases = [
      MockPhase(
        name: "Requirements",
        seconds: 300,
        cue: "Ask before you draw: who, how much, how fast."
      ),
      MockPhase(
        name: "High-level design of all that is there",
        seconds: 600,
        cue: "Draw the boxes."
      ),
      MockPhase(name: "Scaling", seconds: 300),
    ]
    return MockPlan(
      parts: [
        MockPart(question: Specimen.scenario.id, kind: .design, phases: phases),
        MockPart(
          question: story.id,
          kind: .behavioural,
          phases: ["Situation", "Task", "Action", "Result"].map { MockPhase(name: $0, seconds: 60) }
        ),
      ]
    )
  }

  private var mock: Mock {
    Mock(
      Self.plan,
      [Specimen.scenario, Self.story],
      probes: { _ in ["What if the pictures change every minute, and nobody may see an old one?"] },
      seed: 1,
      Ledger(),
      at: start
    )
  }

  private func act(_ mock: inout Mock, _ action: Mock.Action, at seconds: Double) {
    _ = mock.take(action, at: later(seconds)) { _ in "id\(seconds)" }
  }

  private func interviewed() -> Mock {
    var mock = mock
    act(&mock, .write("pictures: ten thousand requests a second\nwhich may be stale?"), at: 10)
    act(&mock, .next, at: 281)
    act(&mock, .probe, at: 290)
    act(&mock, .write("a cache near the reader, requests coalesced"), at: 300)
    act(&mock, .next, at: 961)
    act(&mock, .next, at: 1100)
    act(&mock, .write("At three the pages of half of our users failed."), at: 1110)
    act(&mock, .next, at: 1150)
    act(&mock, .write("I had the pager."), at: 1160)
    act(&mock, .next, at: 1190)
    act(&mock, .write("I rolled back, then we looked at the logs together."), at: 1200)
    act(&mock, .next, at: 1240)
    act(&mock, .write("It was quick."), at: 1250)
    return mock
  }

  @Test func `a question, its phases, what one is for, and what is asked on`() throws {
    var mock = mock
    act(&mock, .next, at: 281)
    try expectFrames("mock-phase") { capabilities in
      mockQuestion(mock, part: 0, capabilities)
        + phaseTable(mock, step: 1, at: later(360).moment, capabilities)
        + phaseCue(mock, step: 1, capabilities) + askedOn("What do you store?", capabilities)
        + phaseTable(mock, step: 1, isWhole: false, at: later(1000).moment, capabilities)
    }
  }

  @Test func `the notes with the clock below them`() throws {
    var mock = mock
    act(&mock, .next, at: 281)
    var editor = LineEditor(.box, text: "ingest: pdf to text\nembed, then")
    _ = editor.take(.control("j"))
    try expectFrames("mock-box") { capabilities in
      guard !capabilities.isPlain else {
        return mockSentence(capabilities) + mockWords(capabilities)
      }
      let running = mockBox(editor, mock, at: later(400).moment, capabilities)
      let over = mockBox(editor, mock, at: later(961).moment, capabilities)
      var paused = mock
      act(&paused, .pause, at: 500)
      let lines =
        running.lines + over.lines + pausedBlock(paused, at: later(700).moment, capabilities)
        + mockWords(capabilities)
      #expect(running.cursor.row == 2)
      return lines.map { $0.trimmed() }
    }
  }

  @Test func `the scores of a design and of a story`() throws {
    var mock = interviewed()
    act(&mock, .stop, at: 1300)
    guard case .scoring(0, let design) = mock.state else {
      Issue.record("nothing is scored")
      return
    }
    try expectFrames("mock-score") {
      scoreOpening(mock, part: 0, design, $0) + design.ticks(in: mock, part: 0).live($0)
        + notesScreen(mock, step: 0, $0) + notesScreen(mock, step: 2, $0)
        + ratedLines(.yellow, $0)
    }
    act(&mock, .accept, at: 1310)
    guard case .scoring(1, let story) = mock.state else {
      Issue.record("no story is scored")
      return
    }
    try expectFrames("mock-story") {
      scoreOpening(mock, part: 1, story, $0) + ratingLine(story.suggested, $0)
    }
  }

  @Test func `what an interview came to`() throws {
    var mock = interviewed()
    act(&mock, .stop, at: 1300)
    act(&mock, .accept, at: 1310)
    act(&mock, .rate(.red), at: 1320)
    try expectFrames("mock-done") { scoreCard(mock, $0) }
    var short = self.mock
    act(&short, .stop, at: 5)
    act(&short, .skip, at: 6)
    try expectFrames("mock-nothing") { scoreCard(short, $0) }
  }

  @Test func `a line is a word of the interview's or a note`() {
    #expect(MockCommand(line: " :Pause ") == .pause)
    for command in MockCommand.allCases { #expect(MockCommand(line: command.typed) == command) }
    for line in ["", ":", "pause", ":foo", "say :pause", ":pause now"] {
      #expect(MockCommand(line: line) == nil, "\(line)")
    }
  }
}
