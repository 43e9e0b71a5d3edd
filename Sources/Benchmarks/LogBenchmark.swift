import Basics
import Foundation
import Progress
import Scheduling

/// Opening progress by snapshot beside replaying all of it, and one answer after a short and a long
/// history.
func logRows() -> [Row] {
  let short = history(of: 1000)
  let long = history(of: 100_000)
  let log = Array(long.map { $0.line + "\n" }.joined().utf8)
  let ledger = Ledger(replaying: long)
  let snapshot = Array(Snapshot(of: ledger, log: LogTail(of: log).mark).text().utf8)
  let opening = measure(runs: 3) {
    _ = try? open(snapshot: snapshot, log: log) { _ in "id" }
  }
  let replay = measure(runs: 3) { _ = try? open(snapshot: nil, log: log) { _ in "id" } }
  let afterShort = answering(after: Ledger(replaying: short))
  let afterLong = answering(after: ledger)
  return [
    Row(name: "progress, 100,000 answers: open by the snapshot", time: opening),
    Row(name: "progress: replay the whole log", time: replay, baseline: opening),
    Row(name: "1000 answers after a history of 1,000", time: afterShort),
    Row(name: "1000 answers after a history of 100,000", time: afterLong, baseline: afterShort),
  ]
}

/// Answers a minute apart, on cards drawn at random.
func history(
  of count: Int,
  on cards: [String] = (0..<2000).map { "card\($0)" }
) -> [Event] {
  var ids = EventIDs()
  var random = SeededRandom(seed: 1)
  return (0..<count).map { number in
    let moment = Moment(milliseconds: 1_700_000_000_000 + Int64(number) * 60_000)
    let review = Review(
      card: cards[Int.random(in: 0..<cards.count, using: &random)],
      grade: [.again, .good, .good, .good][Int.random(in: 0..<4, using: &random)],
      seconds: 12,
      how: .recalled,
      model: "fsrs-6"
    )
    return Event(
      id: ids.next(at: moment) { random.next() },
      at: LocalTime(moment, offset: 3600),
      what: .review(review)
    )
  }
}

/// The ledger is taken over before the clock starts, as a session takes it over at its start.
private func answering(after history: Ledger) -> Duration {
  var ledger = history
  var number = 0
  func answer() {
    number += 1
    let start = history.latest?.moment ?? Moment(milliseconds: 0)
    let review = Review(
      card: "fresh\(number)",
      grade: .good,
      seconds: 12,
      how: .recalled,
      model: "fsrs-6"
    )
    let time = LocalTime(start.advanced(bySeconds: Double(number)), offset: 3600)
    let event = Event(id: "new\(number)", at: time, what: .review(review))
    keep(event.line)
    ledger.apply(event)
  }
  return measure { for _ in 0..<1000 { answer() } }
}
