import Basics
import Progress
import Questions
import Scheduling
import Testing

struct ImportPlanTests {
  private let now = Moment(milliseconds: 1_795_251_600_000)

  private func question(_ id: String, _ title: String, deck: String = "ml") -> Question {
    var draft = Draft(form: Recall(), title: title, line: 1, lastLine: 1)
    draft.answer = "An answer."
    return Question(id: id, deck: deck, file: "\(deck).md", draft: draft)
  }

  private var bank: [Question] {
    [
      question("q1", "What is recall?"), question("q2", "What is  Precision?"),
      question("q3", "Twice?"), question("q4", "twice?", deck: "other"),
    ]
  }

  private func plan(
    _ rows: String,
    _ events: [Event] = [],
    map: [String: String] = [:]
  ) -> ImportPlan {
    let text = ForeignText(
      reading: Array("card_id,review_time,review_rating,review_duration,title\n\(rows)".utf8),
      file: "r.csv"
    )
    let ledger = Ledger(replaying: events)
    return ImportPlan(
      FSRSReviewLog().read(text).reviews,
      from: FSRSReviewLog(),
      CardNames(of: bank, ledger, map: map),
      into: events,
      ledger,
      at: now,
      offset: { _ in 3600 }
    )
  }

  @Test func `cards are matched by id and by title, and what is unclear is left out`() {
    let plan = plan(
      """
      q1,1695000000000,3,5000,
      What is recall?,1695000100000,3,5000,
      77,1695000200000,3,5000,what is precision?
      78,1695000300000,3,5000,Twice?
      79,1695000400000,3,5000,Something else?
      79,1695000500000,3,5000,Something else?
      q9,1695000600000,3,5000,
      """
    )
    #expect(plan.events.compactMap(\.card) == ["q1", "q1", "q2"])
    #expect(plan.cards == ["q1", "q2"])
    #expect(plan.unmatched.map(\.name) == ["79", "78", "q9"])
    #expect(plan.unmatched.map(\.answers) == [2, 1, 1])
    #expect(plan.unmatched.map(\.cards) == [0, 2, 0])
    #expect(plan.span?.first.offset == 3600)
  }

  @Test func `a map outranks every other meaning`() {
    let rows = "q1,1695000000000,3,0,\n79,1695000400000,3,0,What is recall?\n"
    let plan = plan(rows, map: ["q1": "q2", "79": "twice?"])
    #expect(plan.events.compactMap(\.card) == ["q2"])
    #expect(plan.unmatched.map(\.cards) == [2])
  }

  @Test func `importing twice adds nothing, taken back or not`() throws {
    let rows = "q1,1695000000000,3,0,\nq2,1695000400000,1,0,\nq1,1695000000000,3,0,\n"
    let first = plan(rows)
    #expect(first.events.count == 2)
    #expect(first.known == 1)
    #expect(plan(rows).events == first.events)
    let again = plan(rows, first.events)
    #expect(again.events.isEmpty && again.known == 3)
    let victim = try #require(first.events.first)
    let undo = Event(id: "Z", at: victim.at, what: .undo(victim.id))
    #expect(plan(rows, first.events + [undo]).events.isEmpty)
  }

  @Test func `answers of one's own come back as known, whatever the form`() throws {
    var events = randomEvents(seed: 8, count: 60).filter { event in
      switch event.what {
      case .review, .undo, .relink: true
      default: false
      }
    }
    // As Grill itself records: no two answers of a card at once.
    var times: Set<Int64> = []
    events = events.filter { times.insert($0.at.moment.milliseconds / 1000).inserted }
    let ledger = Ledger(replaying: events)
    let given = answers(in: events)
    #expect(given.count > 5)
    for (form, csv): (any ReviewForm, String) in [
      (FSRSReviewLog(), FSRSReviewLog().write(given)),
      (AnkiReviewLog(), AnkiReviewLog().write(given, ledger)),
    ] {
      let text = ForeignText(reading: Array(csv.utf8), file: "x.csv")
      #expect(form.recognises(text))
      let read = form.read(text)
      #expect(read.findings.isEmpty)
      #expect(read.reviews.count == given.count)
      #expect(read.reviews.map(\.grade) == given.map(\.review.grade))
      #expect(read.reviews.map(\.at) == given.map(\.at.moment))
      let plan = ImportPlan(
        read.reviews,
        from: form,
        CardNames(of: [], ledger),
        into: events,
        ledger,
        at: try #require(events.last).at.moment,
        offset: { _ in 0 }
      )
      #expect(plan.events.isEmpty && plan.unmatched.isEmpty)
      #expect(plan.known == given.count)
    }
  }

  @Test func `what was exported gives another learner the same memories`() {
    let ids = ["q1", "q2"]
    let events = (0..<8).map { index in
      let review = Review(
        card: ids[index % 2],
        grade: index % 3 == 0 ? .again : .good,
        seconds: 4,
        how: .recalled,
        model: "fsrs-6"
      )
      let at = Moment(milliseconds: 1_695_000_000_000 + Int64(index) * 90_000_000)
      return Event(id: "\(index)", at: LocalTime(at, offset: 3600), what: .review(review))
    }
    let csv = FSRSReviewLog().write(answers(in: events))
    let rows = csv.split(separator: "\n").dropFirst().map { line in
      let fields = line.split(separator: ",")
      return [fields[0], fields[1], fields[2], fields[4], ""].joined(separator: ",")
    }
    let plan = plan(rows.joined(separator: "\n"))
    for id in ids {
      #expect(
        Ledger(replaying: plan.events).state(of: id) == Ledger(replaying: events).state(of: id)
      )
    }
  }

  @Test func `answers from the future are left out`() {
    let plan = plan("q1,1995000000000,3,0,\n")
    #expect(plan.events.isEmpty && plan.future == 1)
  }

  @Test func `Anki's columns say what they say in Anki`() throws {
    let events = [Grade.good, .good, .again].enumerated().map { index, grade in
      let review = Review(card: "q1", grade: grade, seconds: 4, how: .recalled, model: "fsrs-6")
      let at = Moment(milliseconds: 1_795_000_000_000 + Int64(index) * 3_000_000)
      return Event(id: "\(index)", at: LocalTime(at, offset: 0), what: .review(review))
    }
    // Of a model with learning steps, for whose waits Anki has a form of its own.
    var settings = ScheduleSettings()
    settings.model = FSRS6.name
    let start = LocalTime(Moment(milliseconds: 1_794_000_000_000), offset: 0)
    let all = [Event(id: "settings", at: start, what: .settings(settings))] + events
    let lines = AnkiReviewLog().write(answers(in: all), Ledger(replaying: all))
      .split(separator: "\n")
    #expect(lines[0] == "id,cid,usn,ease,ivl,lastIvl,factor,time,type")
    let rows = lines.dropFirst().map { $0.split(separator: ",").map(String.init) }
    #expect(rows.map { $0[0] } == events.map { String($0.at.moment.milliseconds) })
    #expect(Set(rows.map { $0[1].utf8.count }) == [13])
    #expect(rows.map { $0[3] } == ["3", "3", "1"])
    #expect(rows.map { $0[4] }.first == "-600")
    #expect(rows.map { $0[4] }[1] == "2" && rows.map { $0[5] }[1] == "-600")
    #expect(rows.map { $0[8] } == ["0", "0", "1"])
    #expect(rows.allSatisfy { (100...1100).contains(Int($0[6]) ?? 0) })
  }
}
