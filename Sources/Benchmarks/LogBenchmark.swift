import Basics
import Foundation
import Progress
import Scheduling

/// Reading the log beside the toolchain's decoder, opening progress by snapshot beside replaying all of
/// it, and one answer after a short and a long history.
func logRows() -> [Row] {
  let short = history(of: 1000)
  let long = history(of: 100_000)
  let log = log(of: long)
  let ledger = Ledger(replaying: long)
  let snapshot = Array(Snapshot(of: ledger, log: LogTail(of: log).mark).text().utf8)
  let opening = measure(runs: 3) {
    _ = try? open(snapshot: snapshot, log: log) { _ in "id" }
  }
  let replay = measure(runs: 3) { _ = try? open(snapshot: nil, log: log) { _ in "id" } }
  let afterShort = answering(after: Ledger(replaying: short))
  let afterLong = answering(after: ledger)
  return readingRows(log) + [
    Row(name: "progress, 100,000 answers: open by the snapshot", time: opening),
    Row(name: "progress: replay the whole log", time: replay, baseline: opening),
    Row(name: "1000 answers after a history of 1,000", time: afterShort),
    Row(name: "1000 answers after a history of 100,000", time: afterLong, baseline: afterShort),
  ]
}

/// Ours checks every line's sum and looks for ids that occur twice; the decoder does neither, and as
/// one array it is not even shown where a line ends.
private func readingRows(_ log: [UInt8]) -> [Row] {
  let data = Data(log)
  let lines = log.split(separator: UInt8(ascii: "\n"))
  let array = Data("[".utf8 + Array(lines.joined(separator: ",".utf8)) + "]".utf8)
  let decoder = JSONDecoder()
  let size = tenths(Double(log.count) / 1e6)
  return rows(of: [
    ("log, 100,000 answers, \(size) MB: ours, line by line", { keep(ReviewLog(reading: log)) }),
    (
      "the same lines: JSONDecoder into plain structs",
      {
        for line in data.split(separator: UInt8(ascii: "\n")) {
          keep(try? decoder.decode(StoredReview.self, from: line))
        }
      }
    ),
    (
      "the same as one array: JSONDecoder",
      { keep(try? decoder.decode([StoredReview].self, from: array)) }
    ),
  ])
}

/// What a line says, as the toolchain's decoder wants it told.
private struct StoredReview: Decodable {
  var id: String
  var at: Int
  var zone: Int
  var kind: String
  var card: String
  var grade: Int
  var seconds: Double
  var how: String
  var coverage: Double?
  var missed: [String]?
  var covered: [String]?
  var flags: [String]?
  var goalMet: Bool?
  var rubric: String?
  var model: String
  var sum: String

  enum CodingKeys: String, CodingKey {
    case id, at, zone, kind, card, grade, seconds, how, coverage, missed, covered, flags
    case goalMet = "goal_met"
    case rubric, model, sum
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
