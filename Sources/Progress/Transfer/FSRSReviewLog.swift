import Basics
import Scheduling

/// The review log that FSRS's optimisers read and write: a CSV with the columns `card_id`,
/// `review_time` (milliseconds since 1970), `review_rating` (1 to 4), and where there are any
/// `review_state` and `review_duration` (milliseconds).
package struct FSRSReviewLog: ReviewForm {
  package let name = "fsrs"
  package let title = "a review log of FSRS"

  package init() {}

  package func recognises(_ text: ForeignText) -> Bool {
    let columns = columns(of: text)
    return columns.card != nil && columns.time != nil && columns.grade != nil
  }

  package func read(_ text: ForeignText) -> ForeignReviews {
    let columns = columns(of: text)
    var result = ForeignReviews(findings: text.table.findings)
    for row in text.table.rows.dropFirst() { result.take(row, columns, of: text.file) }
    return result
  }

  func columns(of text: ForeignText) -> ReviewColumns {
    let columns = Columns(text.table.rows.first)
    return ReviewColumns(
      card: columns["card_id"],
      title: columns.title,
      time: columns["review_time", "review_time_ms"],
      grade: columns["review_rating", "rating"],
      duration: columns["review_duration"]
    )
  }

  /// The answers that count, as such a log.
  ///
  /// The state is the card's before the answer: 0 new, 1 learning, 2 in review, 3 relearning.
  package func write(_ answers: [Answered]) -> String {
    let head = ["card_id", "review_time", "review_rating", "review_state", "review_duration"]
    let rows = answers.map { answer in
      [
        answer.review.card, String(answer.at.moment.milliseconds),
        String(answer.review.grade.rawValue), String(state(answer.before)),
        String(Int((answer.review.seconds * 1000).rounded())),
      ]
    }
    return ([head] + rows).map { commaLine($0) + "\n" }.joined()
  }

  private func state(_ before: CardState?) -> Int {
    switch before?.stage {
    case nil: 0
    case .learning: 1
    case .review: 2
    case .relearning: 3
    }
  }
}
