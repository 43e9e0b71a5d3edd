import Basics
import Grading
import JSON
import Progress
import Questions
import Scheduling
import Sessions
import Testing

/// An interview as a test goes through it, its clock in seconds since the start.
final class Interview {
  var mock: Mock
  var appended: [Event] = []
  private var now = 0.0
  private var ids = 0

  init(_ questions: [Question], _ plan: MockPlan, probes: [String] = [], seed: UInt64 = 1) {
    mock = Mock(plan, questions, probes: { _ in probes }, seed: seed, Ledger(), at: time())
  }

  init(_ mock: Mock, after seconds: Double) {
    self.mock = mock
    now = seconds
  }

  /// What it came to: what was asked, what was refused, else nothing.
  @discardableResult
  func act(_ action: Mock.Action, after seconds: Double = 0) -> String {
    now += seconds
    var number = ids
    let effects = mock.take(action, at: time(now)) { _ in
      number += 1
      return "id\(number)"
    }
    ids = number
    var said = ""
    for effect in effects {
      switch effect {
      case .append(let event): appended.append(event)
      case .asked(let probe): said = probe
      case .phaseEnded: said = "over"
      case .refuse(let refusal): said = refusal.description
      }
    }
    return said
  }

  func tick(after seconds: Double) -> Bool {
    now += seconds
    return !mock.tick(at: time(now)).isEmpty
  }

  var moment: Moment { time(now).moment }
}

struct MockTests {
  private let design = question(
    "d",
    Design(),
    points: [
      KeyPoint("cache near the reader"), KeyPoint("coalesce requests", isMust: true),
      KeyPoint("measure the hit rate"),
    ]
  ) {
    $0.redFlags = ["caches never expire"]
    $0.followUps = [FollowUp(question: "Own one?"), FollowUp(question: "Own two?")]
  }

  private func part(_ id: String, _ kind: MockPart.Kind, _ seconds: [Double]) -> MockPart {
    MockPart(
      question: id,
      kind: kind,
      phases: seconds.enumerated().map { MockPhase(name: "P\($0.offset + 1)", seconds: $0.element) }
    )
  }

  private func designed(probes: [String] = []) -> Interview {
    Interview([design], MockPlan(parts: [part("d", .design, [60, 120])]), probes: probes)
  }

  @Test func `time that is left is banked, and time that is over is told once`() {
    let interview = designed()
    #expect(!interview.tick(after: 30))
    interview.act(.next, after: 10)
    #expect(interview.mock.banked == 20)
    #expect(!interview.tick(after: 119))
    #expect(interview.tick(after: 1))
    #expect(!interview.tick(after: 60))
    interview.act(.next, after: 20)
    #expect(interview.mock.overtime(of: 1) == 80)
    #expect(interview.mock.seconds(at: interview.moment) == 240)
    #expect(interview.mock.step == nil)
  }

  @Test func `nobody is timed while the clock stands still`() {
    let interview = designed()
    interview.act(.pause, after: 10)
    #expect(!interview.tick(after: 1000))
    #expect(interview.act(.probe) == "that means nothing here")
    interview.act(.write("written in a pause"))
    interview.act(.goOn, after: 5)
    interview.act(.next, after: 7)
    #expect(interview.mock.seconds(of: 0, at: interview.moment) == 17)
    #expect(interview.mock.notes[0] == "written in a pause")
    interview.mock.excuse(seconds: 3)
    interview.act(.stop, after: 9)
    #expect(interview.mock.seconds(of: 1, at: interview.moment) == 6)
  }

  @Test func `the question's own follow-ups come before the rubric's, each once, by the seed`() {
    let interview = designed(probes: ["Rubric one?", "Rubric two?"])
    var asked: [String] = []
    for _ in 0..<4 { asked.append(interview.act(.probe)) }
    #expect(Set(asked.prefix(2)) == ["Own one?", "Own two?"])
    #expect(Set(asked.suffix(2)) == ["Rubric one?", "Rubric two?"])
    #expect(interview.act(.probe) == "the interviewer has nothing more to ask")
    #expect(interview.mock.probes[0] == asked)
    let orders = Set(
      (0..<20).map { seed -> [String] in
        let other = Interview(
          [design],
          interview.mock.plan,
          probes: ["Rubric one?", "Rubric two?"],
          seed: UInt64(seed)
        )
        return (0..<4).map { _ in other.act(.probe) }
      }
    )
    #expect(orders.count > 1)
  }

  @Test func `what was noted is ticked already, with the phase in which it was`() throws {
    let interview = designed()
    interview.act(.write("put a cache near the reader"))
    interview.act(.next)
    interview.act(.write("we measure the hit rate"))
    interview.act(.next)
    guard case .scoring(0, let scoring) = interview.mock.state else {
      Issue.record("nothing is scored")
      return
    }
    #expect(scoring.ticked == [0, 2])
    #expect(scoring.phases == [0, nil, 1])
    #expect(scoring.suggested == .yellow)
    #expect(scoring.missed.map(\.text) == ["coalesce requests"])
  }

  @Test func `a score is a review that says all of it`() throws {
    let interview = designed()
    interview.act(.write("put a cache near the reader"))
    interview.act(.next, after: 50.04)
    interview.act(.stop, after: 10)
    #expect(interview.act(.toggle(9)) == "there is no such point")
    interview.act(.toggle(1))
    interview.act(.toggle(3))
    interview.act(.accept)
    #expect(interview.mock.state == .over)
    var expected = Review(card: "d", grade: .again, seconds: 60, how: .mock, model: "fsrs-7")
    expected.coverage = 2.0 / 3
    expected.covered = ["cache near the reader", "coalesce requests"]
    expected.missed = ["measure the hit rate"]
    expected.flags = ["caches never expire"]
    expected.goalMet = true
    expected.rubric = "red"
    #expect(interview.appended.map(\.what) == [.review(expected)])
    #expect(interview.mock.ledger == Ledger(replaying: interview.appended))
    #expect(interview.mock.missed(atMost: 3).map(\.point) == ["measure the hit rate"])
  }

  @Test func `a colour is a grade of the schedule`() {
    for (colour, grade) in [(RubricGrade.green, Grade.good), (.yellow, .hard), (.red, .again)] {
      let interview = designed()
      interview.act(.stop)
      interview.act(.rate(colour))
      guard case .review(let review)? = interview.appended.first?.what else {
        Issue.record("no review")
        continue
      }
      #expect(review.grade == grade && review.rubric == colour.rawValue)
    }
  }

  @Test func `only what was begun is scored, a skipped part is not, and scores can be taken back`()
  {
    let stories = ["a", "b", "c"].map { question($0, Behavioural()) }
    let plan = MockPlan(parts: ["a", "b", "c"].map { part($0, .behavioural, [60]) })
    let interview = Interview(stories, plan)
    interview.act(.next)
    interview.act(.stop)
    #expect(interview.act(.undo).hasPrefix("nothing was scored yet"))
    interview.act(.rate(.green))
    interview.act(.skip)
    #expect(interview.mock.state == .over)
    #expect(interview.mock.results.keys.sorted() == [0])
    interview.act(.undo)
    interview.act(.undo)
    #expect(interview.appended.count == 2)
    #expect(interview.mock.results.isEmpty)
    #expect(interview.mock.ledger.state(of: "a") == nil)
    interview.act(.accept)
    #expect(interview.mock.results.keys.sorted() == [0])
  }

  @Test func `a story that is written anew is checked anew`() {
    let story = question("a", Behavioural())
    let plan = MockPlan(parts: [part("a", .behavioural, [60, 60, 60, 60])])
    let interview = Interview([story], plan)
    for _ in 0..<4 { interview.act(.next) }
    interview.act(.rewrite(phase: 3, "saved 5 hours"))
    guard case .scoring(0, let scoring) = interview.mock.state else {
      Issue.record("nothing is scored")
      return
    }
    #expect(scoring.story?.passed.contains(.hasNumber) == true)
    #expect(interview.mock.notes[3] == "saved 5 hours")
    #expect(interview.act(.rewrite(phase: 4, "")) == "there is no such point")
  }

  @Test func `whatever is done in whatever order, notes are kept and time is never lost`() {
    var random = SeededRandom(seed: 11)
    for _ in 0..<200 {
      let interview = designed(probes: ["a", "b"])
      var last: [Int: String] = [:]
      var total = 0.0
      for number in 0..<40 {
        let seconds = Double(Int.random(in: 0...50, using: &random))
        if case .running = interview.mock.state { total += seconds }
        let step = interview.mock.step
        let action: Mock.Action =
          switch Int.random(in: 0...9, using: &random) {
          case 0, 1, 2: .write("note \(number)")
          case 3: .next
          case 4: .probe
          case 5: .pause
          case 6: .goOn
          case 7: .toggle(number % 5)
          case 8: .undo
          default: number > 30 ? .stop : .accept
          }
        interview.act(action, after: seconds)
        if case .write(let text) = action, let step { last[step] = text }
      }
      for (step, text) in last { #expect(interview.mock.notes[step] == text) }
      #expect(abs(interview.mock.seconds(at: interview.moment) - total) < 0.01)
    }
  }
}
