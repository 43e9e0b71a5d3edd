import Basics
import Host
import Progress
import Questions
import Scheduling
import TestKit
import Testing

@testable import Commands

/// A learner of some months, whose days are drawn by chance: most are studied, cards come when they are
/// due, and what is recalled is recalled as the model has it, less often late in the evening.
final class StatsScene {
  let fake = FakeWorld()
  private(set) var events: [Event] = []
  private var ids = EventIDs()
  private var random: SeededRandom
  private let scheduler: Scheduler

  /// `cards` in each of two decks, studied for so many days up to today.
  init(
    cards: Int = 40,
    days: Int = 200,
    newPerDay: Int = 2,
    model: String = FSRS7.name,
    seed: UInt64 = 1,
    isTerminal: Bool = false
  ) {
    random = SeededRandom(seed: seed)
    var settings = ScheduleSettings()
    settings.model = model
    scheduler = settings.scheduler
    for deck in ["caches", "queues"] {
      let sections = ["Basics", "Failure", "Scale"].enumerated().map { index, section in
        let questions = (0..<cards).filter { $0 % 3 == index }.map { place in
          "### Q\(place): What is \(deck) \(place)?\n<!-- id: \(deck)-\(place) -->\n\n**Answer**: This.\n"
        }
        return "## \(section)\n\n" + questions.joined(separator: "\n")
      }
      fake.files["Content/\(deck).md"] = "# \(deck)\n\n" + sections.joined(separator: "\n")
    }
    fake.console.outputIsTerminal = isTerminal
    if model != FSRS7.name { add(.settings(settings), at: time(daysAgo: days + 1, hour: 9)) }
    var unseen = (0..<cards).flatMap { ["caches-\($0)", "queues-\($0)"] }
    var states: [CardID: CardState] = [:]
    for daysAgo in (0..<days).reversed() where draw(7) > 1 {
      let start = time(daysAgo: daysAgo, hour: [8, 8, 8, 12, 19, 23][draw(6)])
      let today = start.day()
      let due = states.filter { $0.value.dueDay(startingAt: 4) <= today }.keys.sorted()
      let new = unseen.prefix(newPerDay)
      unseen.removeFirst(new.count)
      study(due + new, from: start, &states)
    }
    save()
  }

  /// Each card until it is known, a minute after the other.
  private func study(_ cards: [CardID], from start: LocalTime, _ states: inout [CardID: CardState])
  {
    var waiting = cards
    var moment = start.moment
    while !waiting.isEmpty {
      let card = waiting.removeFirst()
      let seconds = Double(10 + draw(90))
      moment = moment.advanced(bySeconds: seconds)
      let at = LocalTime(moment, offset: start.offset)
      let before = states[card]
      let recall = before.map { scheduler.retrievability(of: $0, at: at) } ?? 0.6
      let chance = Double(draw(1000)) / 1000
      let isKnown = chance < recall - (start.hour == 23 ? 0.25 : 0)
      let grade: Grade = isKnown ? [.hard, .good, .good, .easy][draw(4)] : .again
      var review = Review(
        card: card,
        grade: grade,
        seconds: seconds,
        how: draw(3) == 0 ? .typed : .recalled,
        model: scheduler.model.name
      )
      if review.how == .typed {
        review.coverage = Double(isKnown ? 3 + draw(8) : draw(5)) / 10
      }
      let after = scheduler.next(before, grade, at: at)
      states[card] = after
      add(.review(review), at: at)
      if grade == .again, states[card]?.reviews ?? 0 < 40 { waiting.append(card) }
    }
  }

  private func draw(_ count: UInt64) -> Int { Int(random.next() % count) }

  /// The day's hour is the clock's in UTC; the scene's today is 21 November 2026.
  func time(daysAgo: Int, hour: Int) -> LocalTime {
    let midnight = 1_795_219_200_000 as Int64
    let milliseconds = midnight + Int64(hour) * 3_600_000 - Int64(daysAgo) * 86_400_000
    return LocalTime(Moment(milliseconds: min(milliseconds, fake.now.milliseconds)), offset: 0)
  }

  @discardableResult
  func add(_ what: Event.What, at time: LocalTime) -> Event {
    let event = Event(id: ids.next(at: time.moment) { 7 }, at: time, what: what)
    events.append(event)
    return event
  }

  func save() {
    fake.files["/home/learner/.local/share/grill/progress.reviews.jsonl"] =
      events.map { $0.line + "\n" }.joined()
  }

  /// What the command prints.
  func output(_ words: [String], sourceLocation: SourceLocation = #_sourceLocation) -> String {
    let before = fake.console.outputBytes.count
    let code = Program(world: fake.world).run(words)
    #expect(code == .success, "\(fake.console.errorOutput)", sourceLocation: sourceLocation)
    return String(decoding: fake.console.outputBytes.dropFirst(before), as: UTF8.self)
  }

  /// How the command ends, and what it says is wrong.
  func failure(_ words: [String]) -> (code: ExitCode, text: String) {
    let before = fake.console.errorOutput.count
    let code = Program(world: fake.world).run(words)
    return (code, String(fake.console.errorOutput.dropFirst(before)))
  }
}
