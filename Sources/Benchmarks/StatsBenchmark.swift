import Basics
import Insight
import Progress
import Questions
import Scheduling

/// The numbers of each view of the statistics, of 100,000 answers to 2,000 cards, beside reading the log
/// that they come from.
func reportStats() {
  let events = history(of: 100_000)
  let log = log(of: events)
  let ledger = Ledger(replaying: events)
  let all = answers(in: events)
  let questions = (0..<2000).map { number in
    let draft = Draft(form: Questions.Recall(), title: "Question \(number)?", line: 1, lastLine: 1)
    return Question(id: "card\(number)", deck: "deck\(number % 20)", file: "deck.md", draft: draft)
  }
  let now = events.last?.at ?? LocalTime(Moment(milliseconds: 0), offset: 0)
  let today = ledger.day(at: now)
  let rows = rows(of: [
    ("reading the log of 100,000 answers", { keep(ReviewLog(reading: log)) }),
    ("each answer with the memory that it met", { keep(answers(in: events)) }),
    ("then overview", { keep(Overview(all, questions, ledger, at: now)) }),
    (
      "then calendar",
      {
        keep(
          ReviewCalendar(
            ledger.days.mapValues(\.cards),
            weeks: 26,
            today: today,
            streak: Streak(of: ledger.days.keys, today: today)
          )
        )
      }
    ),
    ("then retention", { keep(Retention(all, ledger, at: now)) }),
    (
      "then time of day", { keep(TimeOfDay(all, ledger, at: now, since: today.advanced(by: -181))) }
    ),
    ("memory, without the answers", { keep(Memories(questions, ledger, at: now)) }),
    ("one card's history, without them", { keep(happenings(to: ["card7"], in: events)) }),
  ])
  say("Measured in one run; the ratio is to the group's first line.")
  for row in rows { say(row.text) }
  let most = rows.dropFirst(2).map { $0.time }.max() ?? .zero
  let ratio = (rows[1].time + most) / rows[0].time
  say(
    "answers and the slowest view: \(hundredths(ratio)) x reading, wanted 3 or less: "
      + verdict(ratio <= 3) + "\n"
  )
}
