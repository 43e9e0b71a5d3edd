import Basics
import Grading
import Insight
import Progress
import Questions
import Rendering
import Scheduling
import Sessions
import Terminal
import TestKit
import Testing

struct OverviewScreenTests {
  private let ledger = Specimen.ledger
  private let time = Specimen.time

  private func today(_ ledger: Ledger) -> Today {
    let plan = Queue(of: Specimen.all, ledger, at: time).plan
    return Today(
      learning: plan.learning,
      due: plan.due,
      new: plan.new,
      of: Specimen.all,
      ledger,
      at: time
    )
  }

  @Test func `today`() throws {
    let place = Place(file: "decks/systems.md", line: 12)
    let warning = Finding(Rule("W1", ""), at: place, "113 lines have broken characters")
    try expectFrames("today") {
      todayScreen(
        today(ledger),
        attention: Attention([warning]),
        next: "grill drill asks them.",
        $0
      )
    }
    try expectFrames("today-new") {
      let findings = [
        warning, warning, Finding(Rule("E1", ""), at: place, "no"),
        Finding(Rule("N1", ""), at: place, ""),
      ]
      return todayScreen(
        today(Ledger()),
        attention: Attention(findings),
        next: "grill drill asks them.",
        $0
      )
    }
  }

  @Test(arguments: [40, 44, 50, 80])
  func `a deck's long name has a line of its own, and no word of it is broken`(width: Int) {
    var today = today(ledger)
    let name = "interview-preparation-platform"
    today.decks[0].name = name
    let lines = todayScreen(today, next: "grill drill.", .rich(width: width))
    #expect(lines.contains { $0.text.contains(name) })
    #expect(lines.allSatisfy { $0.width <= width })
    let isAlone = lines.contains { $0.trimmed().text == " " + name }
    #expect(isAlone == (width < 54))
  }

  @Test func `the end of a session`() throws {
    var drill = Drill(Specimen.all, Ledger(), at: time)
    var clock = time
    var count = 0
    for grade in [Grade.again, .good, .good, .again] {
      clock = LocalTime(clock.moment.advanced(bySeconds: 47), offset: 3600)
      for action in [Drill.Action.reveal, .grade(grade)] {
        _ = drill.take(action, at: clock) { _ in
          count += 1
          return "id\(count)"
        }
      }
    }
    let summary = drill.summary(at: clock)
    try expectFrames("summary") {
      summaryScreen(summary, now: clock, dayStart: 4, $0) { card in
        let question = Specimen.all.first { $0.id == card.question }
        return (question.map(label) ?? card.id, question?.title ?? "")
      }
    }
    let nothing = Drill(Specimen.all, Ledger(), at: time).summary(at: time)
    try expectFrames("summary-empty") {
      summaryScreen(nothing, now: time, dayStart: 4, $0) { card in (card.id, "") }
    }
  }

  @Test func `the statistics`() throws {
    let events = Specimen.all.flatMap { question in
      question.form.cards(of: question).flatMap { ledger.history(of: $0.id) }
    }
    let overview = Overview(answers(in: events), Specimen.all, ledger, at: time)
    try expectFrames("stats") { statsScreen(overview, $0) }
    let nothing = Overview([], Specimen.all, Ledger(), at: time)
    try expectFrames("stats-empty") { statsScreen(nothing, $0) }
  }

  @Test func `the lists`() throws {
    let documents = ["structures", "systems"].map {
      BankDocument(file: "decks/\($0).md", deck: $0, questionCount: 2)
    }
    let bank = Bank(questions: Specimen.all, documents: documents)
    try expectFrames("decks", isCode: true) { deckList(bank, ledger, at: time, $0) }
    try expectFrames("questions", isCode: true) { questionList(Specimen.all, ledger, at: time, $0) }
    #expect(questionList([], ledger, at: time, .rich()).isEmpty)
  }

  @Test func `what can be taken back`() throws {
    let titles = ["What is tail latency, and why does the mean hide it?", "b (was a)"]
    let rows = titles.enumerated().map { index, title in
      ChangeRow(
        number: index + 1,
        at: time,
        what: index == 0 ? "Good" : "re-link",
        title: title,
        event: "01M7X5HM4R"
      )
    }
    try expectFrames("changes", isCode: true) { changeList(rows, $0) }
    #expect(changeList([], .rich()).isEmpty)
  }

  @Test func `one question with everything about it`() throws {
    try expectFrames("show") {
      showScreen(Specimen.recall, points: Specimen.recall.statedPoints, ledger, at: time, $0)
    }
    try expectFrames("show-term") {
      showScreen(Specimen.term, points: [], ledger, at: time, $0)
    }
  }
}
