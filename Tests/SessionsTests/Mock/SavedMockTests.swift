import Basics
import Grading
import JSON
import Progress
import Questions
import Sessions
import Testing

struct SavedMockTests {
  private let questions = [
    question("d", Design(), points: [KeyPoint("a cache")]) {
      $0.followUps = [FollowUp(question: "One?"), FollowUp(question: "Two?")]
    }, question("b", Behavioural()),
  ]

  private var plan: MockPlan {
    MockPlan(
      parts: [
        MockPart(
          question: "d",
          kind: .design,
          phases: [
            MockPhase(name: "Scope \"all\"", seconds: 60.5, cue: "ask"),
            MockPhase(name: "Boxes", seconds: 90),
          ]
        ), MockPart(question: "b", kind: .behavioural, phases: [MockPhase(name: "S", seconds: 30)]),
      ]
    )
  }

  private func saved(_ interview: Interview) throws -> SavedMock {
    let saved = try #require(
      interview.mock.saved(words: ["design", "--minutes=5"], seed: 9, at: time(100))
    )
    let text = saved.json.compact()
    return try #require(SavedMock(json: try JSONNode(parsing: Array(text.utf8))))
  }

  private func resume(_ saved: SavedMock, _ questions: [Question]) -> Mock? {
    Mock(resuming: saved, questions, probes: { _ in [] }, Ledger(), at: time(5000))
  }

  @Test func `what was written, asked and used is there again, and no time in between`() throws {
    let interview = Interview(questions, plan, seed: 9)
    let first = interview.act(.probe)
    interview.act(.write("line one\nline \u{1b}[31m two"), after: 40)
    interview.act(.next, after: 2)
    interview.act(.write("a cache"), after: 58)
    let kept = try saved(interview)
    #expect(kept == interview.mock.saved(words: kept.words, seed: 9, at: time(100)))
    let mock = try #require(resume(kept, questions))
    #expect(mock.state == .paused(1))
    #expect(mock.notes == ["line one\nline \u{1b}[31m two", "a cache", ""])
    #expect(mock.seconds(of: 0, at: time(6000).moment) == 42)
    #expect(mock.seconds(of: 1, at: time(6000).moment) == 58)
    #expect(mock.startedAt == time())
    let other = Interview(mock, after: 6000)
    other.act(.goOn)
    #expect(Set([first, other.act(.probe)]) == ["One?", "Two?"])
    #expect(other.act(.probe).hasPrefix("the interviewer has nothing"))
  }

  @Test func `a score that was given is not asked for again`() throws {
    let interview = Interview(questions, plan)
    interview.act(.next)
    interview.act(.next)
    interview.act(.stop)
    interview.act(.rate(.green))
    let kept = try saved(interview)
    let mock = try #require(resume(kept, questions))
    guard case .scoring(1, _) = mock.state else {
      Issue.record("it is \(mock.state)")
      return
    }
    #expect(mock.results == interview.mock.results)
    let other = Interview(mock, after: 6000)
    other.act(.undo)
    #expect(other.appended.map(\.what) == [.undo("id1")])
  }

  @Test func `an interview that is over is not kept, one whose question is gone not gone on with`()
    throws
  {
    let interview = Interview(questions, plan)
    let kept = try saved(interview)
    #expect(resume(kept, [questions[0]]) == nil)
    interview.act(.stop)
    interview.act(.skip)
    #expect(interview.mock.saved(words: [], seed: 1, at: time()) == nil)
  }

  @Test func `a damaged file is no interview, and crashes nothing`() throws {
    let interview = Interview(questions, plan)
    interview.act(.write("x"))
    let bytes = Array(try saved(interview).json.compact().utf8)
    var random = SeededRandom(seed: 5)
    for _ in 0..<2000 {
      var broken = bytes
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        broken[Int.random(in: broken.indices, using: &random)] = UInt8.random(
          in: 0x20...0x7e,
          using: &random
        )
      }
      guard let json = try? JSONNode(parsing: broken), let read = SavedMock(json: json) else {
        continue
      }
      _ = resume(read, questions)
    }
  }
}
