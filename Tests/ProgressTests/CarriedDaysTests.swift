import Basics
import Progress
import Scheduling
import Testing

/// A log that is lost costs neither the streak nor what today has already asked.
struct CarriedDaysTests {
  private let events = (0..<6).map { index in
    review(String(index), "card-\(index % 4)", .good, hours: Double(index) * 11)
  }
  private let now = time(hours: 56)

  private func opened(_ snapshot: Snapshot?, _ log: [UInt8]?) throws -> Opening {
    var ids = EventIDs()
    var random = SeededRandom(seed: 5)
    let text = snapshot.map { Array($0.text().utf8) }
    return try open(snapshot: text, log: log) { ids.next(at: $0) { random.next() } }
  }

  private func snapshot(_ ledger: Ledger, _ bytes: [UInt8]) -> Snapshot {
    Snapshot(of: ledger, log: LogTail(of: bytes).mark)
  }

  @Test func `today's tally and every day outlive the log, and then the snapshot`() throws {
    let whole = Ledger(replaying: events)
    #expect(whole.tally(at: now).answers > 0)
    let opening = try opened(snapshot(whole, log(events)), nil)
    #expect(opening.ledger.tally(at: now) == whole.tally(at: now))
    #expect(opening.ledger.days == whole.days)
    let bytes = log(opening.eventsToAppend)
    let next = try opened(snapshot(opening.ledger, bytes), bytes)
    #expect(next.ledger.days == whole.days)
    #expect(next.eventsToAppend.isEmpty)
    #expect(try opened(nil, bytes).ledger.days == whole.days)
  }

  @Test func `answers after the loss add to what was carried over`() throws {
    let whole = Ledger(replaying: events)
    let opening = try opened(snapshot(whole, log(events)), nil)
    let more = review("Z", "new", .good, hours: 56)
    let after = Ledger(replaying: opening.eventsToAppend + [more])
    var expected = whole
    expected.apply(more)
    #expect(after.days == expected.days)
    #expect(after.tally(at: now).introduced == whole.tally(at: now).introduced + 1)
  }

  @Test func `a log that is found again counts nothing twice`() throws {
    let whole = Ledger(replaying: events)
    let opening = try opened(snapshot(whole, log(events)), nil)
    let both = ReviewLog.union(of: [log(events), log(opening.eventsToAppend)])
    #expect(try opened(nil, both).ledger.days == whole.days)
  }

  @Test(arguments: 0...6)
  func `a log that lost its end gets back the days it lacks`(count: Int) throws {
    let whole = Ledger(replaying: events)
    let short = log(Array(events.prefix(count)))
    let opening = try opened(snapshot(whole, log(events)), short)
    #expect(opening.ledger.days == whole.days)
    let bytes = short + log(opening.eventsToAppend)
    #expect(try opened(nil, bytes).ledger.days == whole.days)
    #expect(try opened(snapshot(whole, log(events)), bytes).eventsToAppend.isEmpty)
  }

  @Test(arguments: 0..<20)
  func `carried days keep the laws: any order, any repetition, undone as never been`(
    seed: Int
  ) throws {
    var random = SeededRandom(seed: UInt64(seed))
    var events = randomEvents(seed: UInt64(seed), count: 30)
    let days = Ledger(replaying: randomEvents(seed: UInt64(seed) + 99, count: 30)).days
    for index in [9, 20] {
      let place = events[index]
      events.insert(Event(id: place.id + "A", at: place.at, what: .days(days)), at: index + 1)
    }
    let ledger = Ledger(replaying: events)
    for _ in 0..<5 {
      let shuffled = (events + events).shuffled(using: &random)
      #expect(Ledger(replaying: shuffled) == Ledger(replaying: events.shuffled(using: &random)))
      #expect(Contents(Ledger(replaying: shuffled)) == Contents(ledger))
    }
    let carried = events.filter { if case .days = $0.what { true } else { false } }
    let last = try #require(events.last)
    let undos = carried.map { Event(id: "Z" + $0.id, at: last.at, what: .undo($0.id)) }
    let never = Ledger(replaying: events.filter { !carried.contains($0) })
    #expect(Ledger(replaying: (events + undos).shuffled(using: &random)).days == never.days)
    for event in carried {
      #expect(Event(line: Array(event.line.utf8)[...]) == event)
    }
  }

  @Test func `days are written with their counts, sorted`() {
    var tally = DayTally()
    tally.introduced = 1
    tally.cards = 1
    tally.answers = 2
    tally.milliseconds = 3000
    let days = [CivilDay(number: 20_778): tally, CivilDay(number: 20_777): DayTally()]
    let event = Event(id: "A", at: time(), what: .days(days))
    #expect(
      event.line.hasPrefix(
        #"{"id":"A","at":1795251600000,"zone":0,"kind":"days","days":{"2026-11-20":"#
          + #"{"introduced":0,"reviewed":0,"recalled":0,"cards":0,"answers":0,"ms":0},"2026-11-21":"#
          + #"{"introduced":1,"reviewed":0,"recalled":0,"cards":1,"answers":2,"ms":3000}},"sum":"#
      )
    )
  }
}

private func time(hours: Double = 0) -> LocalTime {
  LocalTime(Moment(milliseconds: 1_795_251_600_000).advanced(bySeconds: hours * 3600), offset: 0)
}

private func review(_ id: String, _ card: String, _ grade: Grade, hours: Double) -> Event {
  let review = Review(card: card, grade: grade, seconds: 10, how: .recalled, model: "fsrs-6")
  return Event(id: id, at: time(hours: hours), what: .review(review))
}
