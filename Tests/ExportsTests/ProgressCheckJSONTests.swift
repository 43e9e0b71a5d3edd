import Basics
import Exports
import Progress
import Questions
import Scheduling
import TestKit
import Testing

struct ProgressCheckJSONTests {
  @Test func `a check is one document of the schema that programs know`() throws {
    let review = Review(card: "q1", grade: .good, seconds: 5, how: .recalled, model: "fsrs-6")
    let time = LocalTime(Moment(milliseconds: 1_795_251_600_000), offset: 3600)
    let line = Event(id: "01KAHXA0QX0000000000000001", at: time, what: .review(review)).line
    let check = ProgressCheck(
      of: CheckedFiles(
        snapshot: .init(path: "progress.json", bytes: Array("{".utf8)),
        log: .init(path: "progress.reviews.jsonl", bytes: Array("\(line)\n=======\n".utf8))
      ),
      at: time.moment
    )
    let text = progressCheckJSON(
      of: check,
      snapshot: "progress.json",
      log: "progress.reviews.jsonl"
    )
    try expectGolden(text, "Exports/progress-check.json")
    let nothing = ProgressCheck(
      of: CheckedFiles(
        snapshot: .init(path: "a", bytes: nil),
        log: .init(path: "b", bytes: nil)
      ),
      at: time.moment
    )
    let empty = progressCheckJSON(of: nothing, snapshot: "a", log: "b")
    #expect(empty.contains("\"ok\": true") && empty.contains("\"since\": null"))
  }
}
