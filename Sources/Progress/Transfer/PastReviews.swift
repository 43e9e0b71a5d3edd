package import Basics
import Questions
package import Scheduling

/// The answers of a review log of FSRS, as models learn from them, and what is wrong with the rest.
///
/// A CSV with the columns `card_id`, `review_time_ms` or `review_time`, and `rating` or
/// `review_rating`; times may count from anything. A column `delta_t` has whole days since the card's answer
/// before, else days are those of UTC. Rows that are no answer are left out.
package func readPastReviews(_ text: ForeignText) -> (reviews: [PastReview], findings: [Finding]) {
  let form = FSRSReviewLog()
  var result = ForeignReviews(findings: text.table.findings)
  guard form.recognises(text) else { return ([], result.findings) }
  let columns = form.columns(of: text)
  let elapsedDays = Columns(text.table.rows.first)["delta_t"]
  var cards: [String: (number: Int, day: Int)] = [:]
  var reviews: [PastReview] = []
  for row in text.table.rows.dropFirst() {
    guard let card = row[columns.card], !card.isEmpty,
      let milliseconds = row[columns.time].flatMap({ Int64($0) }).within(0...LocalTime.lastKept),
      let grade = row[columns.grade].flatMap({ Int($0) }).flatMap(Grade.init(rawValue:))
    else {
      result.reject(row.line, of: text.file, .noReview)
      continue
    }
    let moment = Moment(milliseconds: milliseconds)
    let today = LocalTime(moment, offset: 0).calendarDay.number
    let elapsed = row[elapsedDays].flatMap { Int($0) }.within(0...1_000_000)
    let known = cards[card]
    let day = known.flatMap { known in elapsed.map { known.day + $0 } } ?? today
    let number = known?.number ?? cards.count
    cards[card] = (number, day)
    reviews.append(PastReview(card: number, moment: moment, day: day, grade: grade))
  }
  return (reviews, result.findings)
}

/// The learner's own answers, as models learn from them.
///
/// A card that was reset is another one afterwards.
package func pastReviews(_ answers: [Answered]) -> [PastReview] {
  var numbers: [CardID: Int] = [:]
  var count = 0
  return answers.map { answer in
    let known = answer.before == nil ? nil : numbers[answer.review.card]
    let number = known ?? count
    if known == nil { count += 1 }
    numbers[answer.review.card] = number
    return PastReview(
      card: number,
      moment: answer.at.moment,
      day: answer.day.number,
      grade: answer.review.grade
    )
  }
}

extension Finding.Message {
  fileprivate static let noReview: Self =
    "this row is no answer: card_id, a time in milliseconds and a rating from 1 to 4 belong there"
}
