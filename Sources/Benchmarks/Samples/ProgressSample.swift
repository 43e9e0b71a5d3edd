import Basics
import Progress
import Questions
import Scheduling

/// Answers to two thousand cards, a minute apart; every third one was typed and compared.
func history(
  of count: Int,
  on cards: [String] = (0..<2000).map { "card\($0)" }
) -> [Event] {
  var ids = EventIDs()
  var random = SeededRandom(seed: 1)
  return (0..<count).map { number in
    let moment = Moment(milliseconds: 1_700_000_000_000 + Int64(number) * 60_000)
    var review = Review(
      card: cards[Int.random(in: 0..<cards.count, using: &random)],
      grade: [.again, .good, .good, .good][Int.random(in: 0..<4, using: &random)],
      seconds: Double(Int.random(in: 20..<900, using: &random)) / 10,
      how: .recalled,
      model: "fsrs-6"
    )
    if number % 3 == 0 {
      review.how = .typed
      review.coverage = 0.625
      review.missed = ["insertion costs O(log n)"]
      review.covered = ["the tree is stored in an array", "the minimum is found in O(1)"]
    }
    return Event(
      id: ids.next(at: moment) { random.next() },
      at: LocalTime(moment, offset: 3600),
      what: .review(review)
    )
  }
}

func log(of events: [Event]) -> [UInt8] {
  Array(events.map { $0.line + "\n" }.joined().utf8)
}

/// The snapshot's text where every card was answered four times and is described.
func sampleSnapshot(cards: Int) -> [UInt8] {
  let shelf = Shelf(sampleDrafts(cards))
  var events: [Event] = []
  for round in 0..<4 {
    for var event in shelf.answers {
      event.id += "-\(round)"
      let later = event.at.moment.milliseconds + Int64(round * round) * 300_000_000
      event.at = LocalTime(Moment(milliseconds: later), offset: 3600)
      events.append(event)
    }
  }
  var ledger = Ledger(replaying: events)
  _ = shelf.begin(&ledger, Seen(), isRecording: true)
  var seen = Seen()
  seen.note(shelf.census)
  return Array(Snapshot(of: ledger, log: LogTail().mark, seen: seen).text().utf8)
}
