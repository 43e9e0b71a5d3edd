import Basics
import Host
import Progress
import Scheduling
import TestKit
import Testing

@testable import Commands

/// A learner in the middle of two decks, on 21 November 2026.
final class StudyScene {
  let fake = FakeWorld()
  let log = "/home/learner/.local/share/grill/progress.reviews.jsonl"

  /// `cards` in each deck; the first twelve of the first were answered on the days before.
  init(cards: Int = 30, isTerminal: Bool = false, model: String = FSRS7.name) {
    for deck in ["caches", "queues"] {
      let questions = (1...cards).map { place in
        "### Q\(place): What is \(deck) \(place)?\n<!-- id: \(deck)-\(place) -->\n\n**Answer**: This.\n"
      }
      fake.files["Content/\(deck).md"] = "# \(deck)\n\n" + questions.joined(separator: "\n")
    }
    fake.console.outputIsTerminal = isTerminal
    fake.console.inputIsTerminal = isTerminal
    var settings = ScheduleSettings()
    settings.model = model
    let first = model == FSRS7.name ? [] : [event(daysAgo: 20, .settings(settings))]
    let grades = Grade.allCases
    let answers = [9, 8, 8, 5, 4, 4, 3, 3, 2, 2, 1, 1].enumerated().map { place, days in
      let review = Review(
        card: "caches-\(place + 1)",
        grade: grades[place % 4],
        seconds: Double(30 + place),
        how: .recalled,
        model: model
      )
      return event(daysAgo: days, .review(review))
    }
    fake.files[log] = (first + answers).map { $0.line + "\n" }.joined()
    fake.millisecondsPerReading = 40
  }

  /// Adds what happened to the log.
  func record(daysAgo days: Int, _ what: Event.What) {
    fake.files[log] = (fake.files[log] ?? "") + event(daysAgo: days, what).line + "\n"
  }

  private var ids = EventIDs()

  private func event(daysAgo days: Int, _ what: Event.What) -> Event {
    let moment = fake.now.advanced(bySeconds: Double(-days) * 86400)
    return Event(id: ids.next(at: moment) { 7 }, at: LocalTime(moment, offset: 0), what: what)
  }

  @discardableResult
  func run(_ words: String...) -> ExitCode { Program(world: fake.world).run(words) }

  /// What the command prints.
  func output(_ words: String...) -> String {
    let before = fake.console.output.count
    let code = Program(world: fake.world).run(words)
    #expect(code == .success, "\(fake.console.errorOutput)")
    return String(fake.console.output.dropFirst(before))
  }

  /// How the command ends, and what it says is wrong.
  func failure(_ words: String...) -> (code: ExitCode, text: String) {
    let before = fake.console.errorOutput.count
    let code = Program(world: fake.world).run(words)
    return (code, String(fake.console.errorOutput.dropFirst(before)))
  }

  var settingsEvents: Int {
    (fake.files[log] ?? "").split(separator: "\n").count { $0.contains("\"settings\"") }
  }
}
