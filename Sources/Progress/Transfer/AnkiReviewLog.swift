import Basics
import Questions
import Scheduling

/// Anki's review log, the table `revlog`, as CSV: `id` (milliseconds since 1970), `cid`, `usn`, `ease`,
/// `ivl`, `lastIvl`, `factor`, `time` (milliseconds), `type`.
///
/// A further column `title` or `question` may say which question the card asks. Rows that are no
/// answers are left out: cards that were rescheduled by hand or by a program, and what was looked at
/// without being scheduled.
package struct AnkiReviewLog: ReviewForm {
  package let name = "anki"
  package let title = "Anki's review log"

  private static let columns = [
    "id", "cid", "usn", "ease", "ivl", "lastivl", "factor", "time", "type",
  ]

  package init() {}

  package func recognises(_ text: ForeignText) -> Bool {
    let columns = Columns(text.table.rows.first)
    return columns["cid"] != nil && columns["ease"] != nil && columns["id"] != nil
      || isBare(text.table.rows.first)
  }

  /// Whether there is no row with names, only numbers where Anki has them.
  private func isBare(_ row: DelimitedText.Row?) -> Bool {
    guard let row, row.fields.count >= Self.columns.count, row[0]?.utf8.count == 13 else {
      return false
    }
    return row.fields.prefix(Self.columns.count).allSatisfy { Int64($0.spaceless) != nil }
  }

  package func read(_ text: ForeignText) -> ForeignReviews {
    let isBare = isBare(text.table.rows.first)
    let columns = isBare ? Columns(Self.columns + ["title"]) : Columns(text.table.rows.first)
    var result = ForeignReviews(findings: text.table.findings)
    let answer = ReviewColumns(
      card: columns["cid"],
      title: columns.title,
      time: columns["id"],
      grade: columns["ease"],
      duration: columns["time"]
    )
    for row in text.table.rows.dropFirst(isBare ? 0 : 1) {
      if let other = other(row, columns) {
        result.others[other, default: 0] += 1
      } else {
        result.take(row, answer, of: text.file)
      }
    }
    return result
  }

  /// What a row is that is no answer; `nil` for an answer.
  private func other(_ row: DelimitedText.Row, _ columns: Columns) -> String? {
    let type = row[columns["type"]].flatMap { Int($0) }
    if type == 4 || row[columns["ease"]] == "0" { return "rescheduled by hand" }
    if type == 5 { return "rescheduled by a program" }
    // In a filtered deck that does not reschedule; elsewhere there is a factor.
    if type == 3, row[columns["factor"]] == "0" { return "previewed without being scheduled" }
    return nil
  }

  /// The answers that count, as Anki would have logged them; `ledger` is what they came to.
  ///
  /// A card gets a number that follows from its id. Intervals are days, or seconds below zero;
  /// `factor` is the difficulty as Anki keeps FSRS's, from 100 to 1100.
  package func write(_ answers: [Answered], _ ledger: Ledger) -> String {
    var after: [CardID: CardState] = [:]
    var taken: Set<Int64> = []
    var rows: [[String]] = []
    for answer in answers.reversed() {
      let card = answer.review.card
      let state = after[card] ?? ledger.state(of: card)
      after[card] = answer.before
      rows.append([
        "", ankiNumber(of: card), "-1", String(answer.review.grade.rawValue),
        String(state.map { interval(of: $0, in: ledger) } ?? 0),
        String(answer.before.map { interval(of: $0, in: ledger) } ?? 0),
        String(state.map(factor) ?? 0), String(Int((answer.review.seconds * 1000).rounded())),
        String(type(answer.before)),
      ])
    }
    rows.reverse()
    for (index, answer) in answers.enumerated() {
      // Anki tells its rows apart by their time.
      var time = answer.at.moment.milliseconds
      while !taken.insert(time).inserted { time += 1 }
      rows[index][0] = String(time)
    }
    let head = ["id", "cid", "usn", "ease", "ivl", "lastIvl", "factor", "time", "type"]
    return ([head] + rows).map { commaLine($0) + "\n" }.joined()
  }

  private func interval(of state: CardState, in ledger: Ledger) -> Int {
    switch state.due {
    case .on(let day): max(1, day.days(since: ledger.day(at: state.lastReview)))
    case .at(let moment): -Int(max(0, moment.seconds(since: state.lastReview.moment)))
    }
  }

  private func factor(_ state: CardState) -> Int {
    Int((((state.memory.difficulty ?? 5.5) - 1) / 9 * 1000).rounded()) + 100
  }

  private func type(_ before: CardState?) -> Int {
    switch before?.stage {
    case nil, .learning: 0
    case .review: 1
    case .relearning: 2
    }
  }
}

/// The number that a card of ours has in a log for Anki, where numbers are moments of 2001 to 2023.
func ankiNumber(of card: CardID) -> String {
  String(1_000_000_000_000 + Fingerprint(card).value % 700_000_000_000)
}
