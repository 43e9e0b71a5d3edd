import Basics
import Scheduling

/// Where the rows of a table have what makes an answer; `nil` where there is no such column.
struct ReviewColumns {
  var card: Int?
  var title: Int?
  /// Milliseconds since 1970.
  var time: Int?
  /// 1 to 4.
  var grade: Int?
  /// In milliseconds.
  var duration: Int?
}

extension ForeignReviews {
  /// Takes a row in as an answer, or says what it lacks.
  mutating func take(_ row: DelimitedText.Row, _ columns: ReviewColumns, of file: String) {
    guard let card = row[columns.card], let time = row[columns.time], let ease = row[columns.grade]
    else { return reject(row.line, of: file, .tooShort) }
    guard !card.isEmpty else { return reject(row.line, of: file, .noCard) }
    guard let moment = moment(milliseconds: time) else {
      return reject(row.line, of: file, .noTime(time))
    }
    guard let grade = Int(ease).flatMap(Grade.init(rawValue:)) else {
      return reject(row.line, of: file, .noGrade(ease))
    }
    reviews.append(
      ForeignReview(
        card: card,
        title: row[columns.title],
        at: moment,
        grade: grade,
        seconds: seconds(milliseconds: row[columns.duration]),
        line: row.line
      )
    )
  }
}
