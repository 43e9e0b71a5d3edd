import Basics
import Progress
import Scheduling
import Testing

struct OpeningTests {
  private let events = randomEvents(seed: 11, count: 40)

  private func opened(
    _ snapshot: Snapshot?,
    _ log: [UInt8]?
  ) throws(SnapshotError) -> Opening {
    try opened(text: snapshot.map { Array($0.text().utf8) }, log)
  }

  private func opened(text: [UInt8]?, _ log: [UInt8]?) throws(SnapshotError) -> Opening {
    var ids = EventIDs()
    var random = SeededRandom(seed: 99)
    return try open(snapshot: text, log: log) { ids.next(at: $0) { random.next() } }
  }

  private func snapshot(_ events: some Sequence<Event>) -> Snapshot {
    let events = Array(events)
    return Snapshot(of: Ledger(replaying: events), log: LogTail(of: log(events)).mark)
  }

  @Test func `with neither file there is nothing and nothing to say`() throws {
    let opening = try opened(nil, nil)
    #expect(opening.ledger == Ledger())
    #expect(opening.notes.isEmpty)
    #expect(opening.eventsToAppend.isEmpty)
  }

  @Test(arguments: 0...40)
  func `a snapshot and the lines after it come to the whole log`(count: Int) throws {
    let opening = try opened(snapshot(events.prefix(count)), log(events))
    #expect(Contents(opening.ledger) == Contents(Ledger(replaying: events)))
    #expect(opening.notes.isEmpty)
    #expect(opening.eventsToAppend.isEmpty)
    #expect(opening.logTail == LogTail(of: log(events)))
    #expect(opening.repairedLog == nil)
  }

  @Test func `without the snapshot the log rebuilds it`() throws {
    let opening = try opened(nil, log(events))
    #expect(opening.ledger == Ledger(replaying: events))
    #expect(opening.notes == [.rebuilt(events: 40)])
  }

  @Test func `without the log the snapshot is carried into a new one, for good`() throws {
    let known = snapshot(events)
    let opening = try opened(known, nil)
    #expect(opening.notes == [.logMissing(carriedOver: opening.eventsToAppend.count)])
    for (card, facts) in known.cards {
      #expect(opening.ledger.state(of: card) == facts.state)
      #expect(opening.ledger.isSuspended(card) == (facts.suspendedSince != nil))
    }
    #expect(opening.ledger.settings == known.settings)
    #expect(opening.ledger.days == known.days)
    let rebuilt = try opened(nil, log(opening.eventsToAppend))
    #expect(Contents(rebuilt.ledger) == Contents(opening.ledger))
    let again = try opened(known, log(opening.eventsToAppend))
    #expect(again.eventsToAppend.isEmpty)
  }

  @Test(arguments: 1..<40)
  func `a shorter log gets back what the snapshot knew of every card`(count: Int) throws {
    let known = snapshot(events)
    let opening = try opened(known, log(Array(events.prefix(count))))
    // Whose answers the log has is decided by its re-links, which go back into it first.
    let relinks = opening.eventsToAppend.prefix { event in
      switch event.what {
      case .relink, .undo: true
      default: false
      }
    }
    let short = Ledger(replaying: events.prefix(count) + relinks)
    for (card, facts) in known.cards {
      guard let state = facts.state else { continue }
      let isBehind = short.state(of: card).map { $0.reviews < state.reviews } ?? true
      if isBehind { #expect(opening.ledger.state(of: card) == state) }
    }
    let appended = log(Array(events.prefix(count)) + opening.eventsToAppend)
    #expect(try opened(known, appended).eventsToAppend.isEmpty)
    #expect(Contents(try opened(nil, appended).ledger) == Contents(opening.ledger))
  }

  @Test func `a merge in front of what was seen is replayed, and nothing is carried over`() throws {
    let mine = events.enumerated().filter { $0.offset % 2 == 0 }.map(\.element)
    let opening = try opened(snapshot(mine), ReviewLog.union(of: [log(mine), log(events)]))
    #expect(opening.ledger == Ledger(replaying: events))
    #expect(opening.notes == [.logChanged(carriedOver: 0)])
    #expect(opening.eventsToAppend.isEmpty)
  }

  @Test(arguments: 0..<10)
  func `another machine's lines behind what was seen come to the whole log`(seed: Int) throws {
    let events = randomEvents(seed: UInt64(seed), count: 40)
    var random = SeededRandom(seed: UInt64(seed))
    let mine = events.filter { _ in Bool.random(using: &random) }
    let theirs = events.filter { !mine.contains($0) }
    let opening = try opened(snapshot(mine), log(mine + theirs))
    #expect(opening.ledger == Ledger(replaying: events))
    #expect(opening.eventsToAppend.isEmpty)
    #expect(opening.notes.isEmpty)
  }

  @Test(arguments: 0..<10)
  func `a snapshot of a version without re-links is mended by the whole log`(seed: Int) throws {
    let events = randomEvents(seed: UInt64(seed), count: 60)
    // That version kept what it did not know and counted it as seen.
    let known = events.filter { event in
      switch event.what {
      case .relink, .question: false
      default: true
      }
    }
    let new = Snapshot(of: Ledger(replaying: known), log: LogTail(of: log(events)).mark).text()
    let old = withoutSum(new).replacing(",\"names\":true", with: "")
    let opening = try opened(text: Array(old.utf8), log(events))
    #expect(opening.ledger == Ledger(replaying: events))
    #expect(opening.eventsToAppend.isEmpty)
    #expect(opening.notes.isEmpty)
  }

  @Test func `an undo that another machine made is not undone by the snapshot`() throws {
    let answers = events.filter { event in
      if case .review = event.what { true } else { false }
    }
    let last = try #require(answers.last)
    let undo = Event(id: "ZZZ", at: last.at, what: .undo(last.id))
    // The merged log has another beginning, so that the short way is closed.
    let first = Event(id: "0", at: answers[0].at, what: .restore("other"))
    let opening = try opened(snapshot(answers), log([first] + answers + [undo]))
    #expect(opening.eventsToAppend.isEmpty)
    #expect(Contents(opening.ledger).cards == Contents(Ledger(replaying: answers.dropLast())).cards)
  }

  @Test func `an undo of what the snapshot has seen opens the whole log`() throws {
    let victim = try #require(events.first { $0.card != nil })
    let undo = Event(id: "ZZZ", at: try #require(events.last).at, what: .undo(victim.id))
    let opening = try opened(snapshot(events), log(events + [undo]))
    #expect(opening.ledger == Ledger(replaying: events + [undo]))
  }

  @Test func `a ledger that is only near the truth does not claim to have seen the log`() throws {
    let known = snapshot(events)
    var ledger = try opened(known, log(events)).ledger
    #expect(!ledger.needsReplay)
    let victim = try #require(events.first { $0.card != nil })
    let undo = Event(id: "ZZZ", at: try #require(events.last).at, what: .undo(victim.id))
    ledger.apply(undo)
    #expect(ledger.needsReplay)
    let bytes = log(events + [undo])
    let next = Snapshot(of: ledger, log: LogTail(of: bytes).mark)
    #expect(try opened(next, bytes).ledger == Ledger(replaying: events + [undo]))
  }

  @Test(arguments: [true, false])
  func `settings for a model that is not known are noted once and kept`(
    hasSnapshot: Bool
  ) throws {
    var settings = ScheduleSettings()
    settings.model = "fsrs-9"
    let change = Event(id: "A", at: try #require(events.first).at, what: .settings(settings))
    let opening = try opened(hasSnapshot ? snapshot([change]) : nil, log([change]))
    #expect(opening.notes.count { $0 == .unknownModel("fsrs-9") } == 1)
    #expect(opening.ledger.settings.model == "fsrs-9")
  }

  @Test func `a damaged snapshot is kept aside and rebuilt from the log`() throws {
    let opening = try opened(text: Array("{".utf8), log(events))
    #expect(opening.ledger == Ledger(replaying: events))
    #expect(opening.keepsDamagedSnapshot)
    #expect(opening.notes.count == 1)
  }

  @Test func `a damaged snapshot without a log stops, so that nothing is overwritten`() {
    for log in [nil, [], Array("nothing\n".utf8)] {
      #expect(throws: SnapshotError.self) { try opened(text: Array("{".utf8), log) }
    }
  }

  @Test func `a newer snapshot stops, whatever the log says`() {
    let newer = snapshot(events).text().replacing("progress/1", with: "progress/9")
    #expect(throws: SnapshotError.newer(schema: "grill.progress/9")) {
      try opened(text: Array(newer.utf8), log(events))
    }
  }

  @Test func `damage in the log is set aside with its line, on the short way too`() throws {
    let junk = Array("=======\n".utf8)
    let bytes = log(Array(events[..<10])) + junk + log(Array(events[10...]))
    for known in [nil, snapshot(events.prefix(10))] {
      let opening = try opened(known, bytes)
      #expect(opening.setAside == junk)
      #expect(opening.repairedLog == log(events))
      #expect(opening.notes.contains(.linesDamaged([11])))
      #expect(opening.logTail == LogTail(of: log(events)))
      #expect(Contents(opening.ledger) == Contents(Ledger(replaying: events)))
    }
  }

  @Test func `an append cut short at any byte costs at most its own event`() throws {
    let before = log(Array(events[..<39]))
    let known = snapshot(events.prefix(30))
    for length in before.count..<log(events).count {
      let opening = try opened(known, Array(log(events)[..<length]))
      let isWhole = opening.ledger.eventCount == 40
      #expect(opening.ledger.eventCount >= 39)
      #expect(
        opening.repairedLog == (length == before.count ? nil : isWhole ? log(events) : before)
      )
      #expect(opening.notes == (length == before.count || isWhole ? [] : [.lineTorn]))
    }
  }

  @Test func `notes say what happened in plain words`() {
    let notes: [OpeningNote] = [
      .rebuilt(events: 1), .logMissing(carriedOver: 2), .logChanged(carriedOver: 0),
      .linesDamaged([3, 9]), .lineTorn, .unknownModel("fsrs-9"),
    ]
    #expect(
      notes.map(\.description) == [
        "the progress file is missing; it was rebuilt from the review log's 1 event",
        "the review log is missing; 2 facts of the progress file went into a new one",
        "the review log was changed by something else, as a merge does; all of it was read anew",
        "the review log is damaged in lines 3, 9; the rest counts",
        "the review log's last line is torn; it was set aside and the rest counts",
        "the settings ask for the model \"fsrs-9\", which is not known here; fsrs-7 schedules",
      ]
    )
  }
}
