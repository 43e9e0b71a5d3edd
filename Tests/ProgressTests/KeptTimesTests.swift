import Basics
import Progress
import Scheduling
import Testing

struct KeptTimesTests {
  private static let last: Int64 = 247_090_953_599_999

  private func time(_ milliseconds: Int64, _ offset: Int) -> LocalTime {
    LocalTime(Moment(milliseconds: milliseconds), offset: offset)
  }

  @Test func `the bounds are the start of 1970 and the end of 9799`() throws {
    #expect(try #require(LocalTime(parsing: "1970-01-01T00:00:00Z")).isKept)
    #expect(try #require(LocalTime(parsing: "9799-12-31T23:59:59Z")).isKept)
    #expect(try !#require(LocalTime(parsing: "1969-12-31T23:59:59Z")).isKept)
    #expect(try !#require(LocalTime(parsing: "9800-01-01T00:00:00Z")).isKept)
    #expect(!time(5, 86_400).isKept)
    #expect(!time(5, -86_400).isKept)
  }

  @Test(arguments: [0, last], [0, 3600, 86_399, -86_399])
  func `what happens at a time that is kept reads back, from the log and the snapshot`(
    milliseconds: Int64,
    offset: Int
  ) throws {
    let time = time(milliseconds, offset)
    #expect(time.isKept)
    for grade in Grade.allCases {
      let review = Review(card: "q", grade: grade, seconds: 1, how: .recalled, model: "fsrs-6")
      let events = [
        Event(id: "A", at: time, what: .review(review)),
        Event(id: "B", at: time, what: .suspend("p")),
      ]
      for event in events { #expect(Event(line: Array(event.line.utf8)[...]) == event) }
      let ledger = Ledger(replaying: events)
      let state = try #require(ledger.state(of: "q"))
      let checkpoint = Event(id: "C", at: time, what: .checkpoint("q", state))
      #expect(Event(line: Array(checkpoint.line.utf8)[...]) == checkpoint)
      let snapshot = Snapshot(of: ledger, log: LogTail().mark)
      let back = try Snapshot(reading: Array(snapshot.text().utf8))
      #expect(back == snapshot)
    }
  }

  @Test(arguments: [(-1, 0), (last + 1, 0), (5, 86_400), (5, -86_400)])
  func `what happens at another time does not`(milliseconds: Int64, offset: Int) {
    let time = time(milliseconds, offset)
    #expect(!time.isKept)
    let event = Event(id: "A", at: time, what: .suspend("q"))
    #expect(Event(line: Array(event.line.utf8)[...]) == nil)
  }
}
