import Basics
import JSON
import Progress
import Scheduling
import TestKit
import Testing

@testable import Commands

struct ShowStatisticsTests {
  private let scene = StatsScene(cards: 9, days: 60)

  private func json(_ words: String...) throws -> JSONNode {
    try JSONNode(parsing: Array(scene.output(["stats"] + words + ["--json"]).utf8))
  }

  @Test func `the first view is shown where none is named, and words choose questions`() throws {
    #expect(scene.output(["stats"]) == scene.output(["stats", "overview"]))
    let both = try json("retention")
    let decks = try ["caches", "queues"].map { try json("retention", $0) }
    func total(_ view: JSONNode) -> Int? {
      view["periods"]?.array?.map { $0 }.last?["all"]?["of"]?.int
    }
    #expect(try decks.map { try #require(total($0)) }.reduce(0, +) == total(both))
    #expect(try json("calendar")["reviews"]?.int == total(both))
    let parts = try ["caches", "queues"].map { try #require(json("calendar", $0)["reviews"]?.int) }
    #expect(parts.reduce(0, +) == total(both))
  }

  @Test func `one deck is told by its sections, several by their names`() throws {
    func topics(_ words: String...) throws -> [String?] {
      let view = try JSONNode(parsing: Array(scene.output(["stats"] + words + ["--json"]).utf8))
      return view["topics"]?.array?.map { $0["name"]?.string } ?? []
    }
    #expect(try topics() == ["caches", "queues"])
    #expect(try topics("caches") == ["Basics", "Failure", "Scale"])
  }

  @Test func `since leaves out what came before, and no day before the first answer is counted`()
    throws
  {
    let week = try json("overview", "--since", "7d")
    #expect(week["from"]?.string == "2026-11-15")
    #expect(week["reviews_per_day"]?.array?.count == 7)
    let recent = scene.events.filter { event in
      if case .review = event.what { event.at.day() >= CivilDay(number: 20_772) } else { false }
    }
    #expect(try json("time", "--since", "2026-11-15")["answers"]?.int == recent.count)
    let first = scene.events.map { $0.at.day() }.min()
    #expect(try json("overview", "--since", "1999-01-01")["from"]?.string == first?.description)
    #expect(try json("calendar", "--since", "2026-11-02")["from"]?.string == "2026-11-02")
    #expect(try json("calendar", "--weeks", "3")["from"]?.string == "2026-11-02")
    let card = try json("card", "caches-1", "--since", "today")["cards"]?.array?.first
    let steps = card?["history"]?.array?.map { $0["at"]?.string?.hasPrefix("2026-11-21") }
    #expect(steps?.allSatisfy { $0 == true } == true)
  }

  @Test(arguments: [
    (["memory", "--since", "7d"], "It is for: overview, calendar, retention, time, card"),
    (["--weeks", "3"], "It is for: calendar"),
    (["calendar", "--since", "7d", "--weeks", "3"], "name one"),
    (["--json", "--tsv"], "name one"), (["--since", "soon"], "2026-09-01"),
    (["--since", "+3d"], "lies ahead"), (["--since", "2026-11-22"], "lies ahead"),
    (["--since", "0d"], "cannot be"), (["card"], "grill list DECK"),
  ])
  func `what means nothing is refused with what to type`(words: [String], expected: String) {
    let failure = scene.failure(["stats"] + words)
    #expect(failure.code == .usage)
    #expect(failure.text.contains(expected), "\(failure.text)")
  }

  @Test func `a view's name that was mistyped is offered`() {
    let failure = scene.failure(["stats", "calender"])
    #expect(failure.code == .noInput)
    #expect(failure.text.contains("Or the view: grill stats calendar"))
    #expect(!scene.failure(["stats", "weather"]).text.contains("Or the view"))
  }

  @Test func `a calendar that does not fit says how much of it is shown`() {
    let scene = StatsScene(cards: 9, days: 60, isTerminal: true)
    let narrow = scene.output(["stats", "calendar", "--weeks", "53", "--width", "40"])
    #expect(narrow.contains("The last 34 of 53 weeks"))
    #expect(narrow.contains("need 59"))
    #expect(
      !scene.output(["stats", "calendar", "--weeks", "53", "--width", "59"]).contains("of 53")
    )
  }

  @Test func `days of which only counts are left are on the calendar, and in the streak`() throws {
    var tally = DayTally()
    tally.cards = 5
    tally.answers = 5
    let day = CivilDay(number: 20_500)
    scene.add(.days([day: tally]), at: scene.time(daysAgo: 70, hour: 9))
    scene.save()
    let before = try json("calendar", "caches", "--weeks", "53")["days"]?.array
    let all = try json("calendar", "--weeks", "53")["days"]?.array
    func reviews(_ days: JSONElements?) -> Int? {
      days?.first { $0["day"]?.string == day.description }?["reviews"]?.int
    }
    #expect(reviews(all) == 5 && reviews(before) == 0)
  }

  @Test func `show --why tells the steps of the schedule as stats card does`() {
    let why = scene.output(["show", "caches-1", "--why", "--plain"])
    let card = scene.output(["stats", "card", "caches-1", "--plain"])
    #expect(why.contains("difficulty") && !card.contains("difficulty"))
    let answers = scene.events.filter { event in
      if case .review(let review) = event.what { review.card == "caches-1" } else { false }
    }
    for event in answers {
      #expect(why.contains("\(event.at.calendarDay): "))
      #expect(card.contains("\(event.at.calendarDay): "))
    }
  }

  @Test func `nothing of a document reaches the terminal or a table unescaped`() {
    scene.fake.files["Content/evil.md"] =
      "# D\n\n## \u{1b}[2J\tA\u{202e}b?\n<!-- id: evil-1 -->\n\nYes.\n\n## Other?\n\nNo.\n"
    for words in [["stats", "evil"], ["stats", "card", "evil-1"]] {
      for form in [[], ["--json"], ["--tsv"]] {
        let text = scene.output(words + form)
        #expect(!text.unicodeScalars.contains { $0.isObeyedByTerminals }, "\(text)")
      }
    }
  }
}
