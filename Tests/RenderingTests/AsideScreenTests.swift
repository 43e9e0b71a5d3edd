import Basics
import Grading
import Insight
import Questions
import Rendering
import Scheduling
import Terminal
import Testing

@testable import Sessions

/// What shows beside the drill: hints, marks that are fixed, follow-ups, links, facts.
struct AsideScreenTests {
  private let points = [
    KeyPoint("Precision is TP / (TP + FP)"),
    KeyPoint("Recall is TP / (TP + FN)", isMust: true),
    KeyPoint("F1 is their harmonic mean"),
  ]

  @Test func `hints`() throws {
    try expectFrames("hints") { capabilities in
      hint(1, of: points, capabilities) + hint(2, of: points, capabilities)
        + hint(1, of: [points[2]], capabilities) + hint(2, of: [points[2]], capabilities)
    }
  }

  @Test func `red flags, asked about and confirmed`() throws {
    let flag = RedFlag(text: "F1 is a plain average.", said: "a plain average", isVerbatim: false)
    var said = Drill.RaisedFlag(flag: flag)
    said.isConfirmed = true
    try expectFrames("flags") { flagLines([Drill.RaisedFlag(flag: flag), said], $0) }
  }

  @Test func `all red flags, to be ticked`() throws {
    var flags = (1...2).map { number in
      let text =
        "Says that F1 is a plain average, for the \(number == 1 ? "first" : "second") time."
      return Drill.RaisedFlag(flag: RedFlag(text: text, said: "", isVerbatim: false))
    }
    flags[1].isConfirmed = true
    try expectFrames("flag-list") { capabilities in
      flagList(flags, capabilities)
        + toggledFlag(1, flags, suggested: .again, capabilities)
    }
  }

  @Test func `marks while they are fixed`() throws {
    let coverage = Coverage(points: [
      Coverage.Point(point: points[0], mark: .covered, evidence: "TP/(TP+FP)"),
      Coverage.Point(point: points[1], mark: .missed, evidence: nil),
      Coverage.Point(point: points[2], mark: .partly, evidence: "the average"),
    ])
    try expectFrames("fixing-marks") { capabilities in
      markList(coverage, capabilities)
        + fixedMark(1, coverage, suggested: .hard, capabilities)
        + liveBlock(
          SessionProgress(done: 1, total: 2, passed: 1, missed: 0),
          .correcting,
          capabilities
        )
        .map { $0.trimmed() }
    }
  }

  @Test func `follow-ups with and without an answer`() throws {
    let asked = FollowUp(question: "And if classes are **rare**?", answer: "Look at the PR curve.")
    try expectFrames("probes") { capabilities in
      probe(asked, number: 1, of: 2, capabilities) + probeAnswer(asked, capabilities).dropLast()
        + probe(FollowUp(question: "Why?"), number: 1, of: 1, capabilities).dropLast()
        + probeAnswer(FollowUp(question: "Why?"), capabilities)
    }
  }

  @Test func `each link of a card once, and nothing that a terminal obeys`() throws {
    let card = Card(
      id: "a",
      question: "a",
      prompt: "See [the paper](https://example.org/a) and ![a chart](chart.png).",
      answer: "[Again](https://example.org/a), <https://example.org/b>",
      reply: .judge
    )
    try expectFrames("links") { links(of: card, Specimen.recall, $0) }
    #expect(!links(of: card, Specimen.recall, .plain()).isEmpty)
    let none = Card(id: "a", question: "a", prompt: "What [is] it?", answer: nil, reply: .judge)
    #expect(links(of: none, Specimen.recall, .plain()).isEmpty)
  }

  @Test func `what is known of a card`() throws {
    let card = Specimen.card(Specimen.recall)
    let history = CardHistory(card, of: Specimen.recall, [], Specimen.ledger)
    try expectFrames("info") {
      infoScreen(
        Specimen.recall,
        card,
        history,
        Specimen.ledger,
        at: Specimen.time,
        isBlind: false,
        $0
      )
    }
    let blind = infoScreen(
      Specimen.recall,
      card,
      history,
      Specimen.ledger,
      at: Specimen.time,
      isBlind: true,
      .plain()
    )
    #expect(!blind.contains { $0.text.hasPrefix("Tags") })
  }

  @Test(arguments: [20, 40, 80, 120])
  func `the line under a page says how much is left, and fits`(width: Int) {
    let lines = pagerLine(22, .rich(width: width))
    #expect(lines.count == 1 && lines[0].width < width)
    #expect(lines[0].text.contains("22 more lines") || width < 20)
  }

  @Test func `the clock says how the time goes`() {
    var progress = SessionProgress(
      done: 1,
      total: 4,
      passed: 1,
      missed: 0,
      seconds: 31,
      goal: 120
    )
    func status() -> String { liveBlock(progress, .asked, .rich(width: 80))[0].text }
    #expect(status().hasSuffix("2 of 4 · 1 ok 0 again · 0:31 of 2:00"))
    progress.isAnswered = true
    #expect(status().hasSuffix("answered 0:31 of 2:00"))
  }

  @Test func `the time is told at its half, ten seconds before its end, and at it`() {
    let told = (0...130).map { TimeCall.latest(at: Double($0), of: 120) }
    #expect(told.firstIndex(of: .half) == 60)
    #expect(told.firstIndex(of: .tenSeconds) == 110)
    #expect(told.firstIndex(of: .over) == 120)
    // Of a short goal the last ten seconds are nearly all.
    #expect(!(0...20).contains { TimeCall.latest(at: Double($0), of: 20) == .tenSeconds })
  }

  @Test func `what became of an edited question`() {
    func edited(_ edit: (inout Draft) -> Void) -> CardEdit {
      var draft = Specimen.recall.draft
      edit(&draft)
      let after = Question(id: "a", deck: "d", file: "f", draft: draft)
      return CardEdit(from: Specimen.recall, to: after)
    }
    #expect(edited { _ in } == .unchanged)
    #expect(edited { $0.line += 7 } == .unchanged)
    #expect(edited { $0.title += "!" } == .wording)
    #expect(edited { $0.answer = "Other." } == .answer)
    #expect(edited { $0.answer = nil } == .answerGone)
    #expect(CardEdit(from: Specimen.recall, to: nil) == .gone)
  }
}
