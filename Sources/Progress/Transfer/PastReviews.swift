package import Basics
package import Scheduling

/// The answers of a review log of FSRS, as models learn from them, and what is wrong with the rest.
///
/// A CSV with the columns `card_id`, `review_time_ms` or `review_time`, and `rating` or
/// `review_rating`; times may count from anything. A column `delta_t` has whole days since the card's answer
/// before, else days are those of UTC. Rows that are no answer are left out.
package func readPastReviews(_ text: ForeignText) -> (reviews: [PastReview], findings: [Finding]) {
  var result = ForeignReviews(findings: text.table.findings)
  let columns = Columns(text.table.rows.first)
  guard FSRSReviewLog().recognises(text) else { return ([], result.findings) }
  let (time, rating) = (
    columns["review_time", "review_time_ms"], columns["review_rating", "rating"]
  )
  var cards: [String: (number: Int, day: Int)] = [:]
  var reviews: [PastReview] = []
  for row in text.table.rows.dropFirst() {
    guard let card = row[columns["card_id"]], !card.isEmpty, let at = row[time],
      let grade = row[rating].flatMap({ Int($0) })
    else {
      result.reject(row.line, of: text.file, .noReview)
      continue
    }
    guard let milliseconds = Int64(at).within(0...LocalTime.lastKept),
      let grade = Grade(rawValue: grade)
    else {
      result.reject(row.line, of: text.file, .noReview)
      continue
    }
    let moment = Moment(milliseconds: milliseconds)
    let today = LocalTime(moment, offset: 0).calendarDay.number
    let elapsed = row[columns["delta_t"]].flatMap { Int($0) }.within(0...1_000_000)
    let known = cards[card]
    let day = known.flatMap { known in elapsed.map { known.day + $0 } } ?? today
    let number = known?.number ?? cards.count
    cards[card] = (number, day)
    reviews.append(PastReview(card: number, moment: moment, day: day, grade: grade))
  }
  return (reviews, result.findings)
}

extension Finding.Message {
  fileprivate static let noReview: Self =
    "this row is no answer: card_id, a time in milliseconds and a rating from 1 to 4 belong there"
}
