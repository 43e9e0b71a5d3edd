import Basics
import Progress
import Questions
import Scheduling

/// The start of a session on ten thousand questions with a history, before and after edits.
func relinkRows() -> [Row] {
  let drafts = sampleDrafts(12_000)
  let before = Array(drafts.prefix(10_000))
  var reworded = before
  var others = before
  for index in 0..<2000 {
    let title = before[index * 5].title.split(separator: " ")
    let kept = title.dropLast(title.count / 3)
    reworded[index * 5].title = (kept + ["in", "practice"]).joined(separator: " ")
    others[index * 5] = drafts[10_000 + index]
  }
  let bank = Shelf(before)
  let answered = Ledger(replaying: bank.answers)
  var known = answered
  let events = bank.answers + bank.begin(&known, Seen(), isRecording: true).events
  var seen = Seen()
  seen.note(bank.census)
  let text = Array(Snapshot(of: known, log: LogTail().mark, seen: seen).text().utf8)
  let plainText = Array(Snapshot(of: answered, log: LogTail().mark).text().utf8)
  let reading = measure { keep((try? Snapshot(reading: text))?.ledger) }
  func row(_ name: String, _ drafts: [Draft], from ledger: Ledger? = nil, isRecording: Bool = false)
    -> Row
  {
    let bank = Shelf(drafts)
    var count = 0
    let time = measure(runs: 3) {
      var ledger = ledger ?? known
      count =
        bank.begin(&ledger, seen, isRecording: isRecording, history: events).plan.followed.count
    }
    let followed = count > 0 ? ", \(count) followed" : ""
    return Row(name: name + followed, time: time, baseline: reading)
  }
  return [
    Row(name: "10,000 questions with a history: the snapshot is read", time: reading),
    Row(
      name: "the same without what they look like",
      time: measure { keep((try? Snapshot(reading: plainText))?.ledger) },
      baseline: reading
    ),
    row("to look, nothing changed", before),
    row("to record, nothing changed", before, isRecording: true),
    row(
      "to record for the first time, all are described",
      before,
      from: answered,
      isRecording: true
    ),
    row("20 were deleted", Array(before.dropFirst(20))),
    row("2,000 were reworded", reworded),
    row("2,000 are gone and 2,000 others are there", others),
  ]
}

struct Shelf {
  let census: Census

  init(_ drafts: [Draft]) {
    let bank = Bank(questions: identified(drafts, deck: "bank", file: "bank.md"))
    census = Census(of: bank, homes: ["bank.md": Home(folder: "/bank", file: "bank.md")])
  }

  /// One for each question.
  var answers: [Event] {
    census.bank.questions.enumerated().map { number, question in
      let moment = Moment(milliseconds: 1_700_000_000_000 + Int64(number) * 60_000)
      let review = Review(
        card: question.id,
        grade: .good,
        seconds: 12,
        how: .recalled,
        model: "fsrs-6"
      )
      let time = LocalTime(moment, offset: 0)
      return Event(id: "answer\(number)", at: time, what: .review(review))
    }
  }

  func begin(
    _ ledger: inout Ledger,
    _ seen: Seen,
    isRecording: Bool,
    history: [Event] = []
  ) -> Following {
    var number = 0
    return follow(
      census,
      &ledger,
      seen: seen,
      describes: isRecording,
      at: LocalTime(Moment(milliseconds: 1_800_000_000_000), offset: 0),
      newID: { _ in
        number += 1
        return "event\(number)"
      },
      history: { () throws(Never) in history }
    )
  }
}

func sampleDrafts(_ count: Int) -> [Draft] {
  var text = SampleText(seed: 9)
  return (0..<count).map { number in
    var draft = Draft(
      form: Recall(),
      title: "\(text.sentence(SampleText.Density(), words: 5...12))",
      line: number,
      lastLine: number
    )
    draft.answer = text.sentences(2...5, SampleText.Density())
    draft.path = [text.term()]
    return draft
  }
}
