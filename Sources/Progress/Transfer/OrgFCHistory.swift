import Basics
import Scheduling

/// The history that org-fc keeps: lines of tabbed fields without a head, each a review with its time,
/// file, heading's id, position, ease, box and interval before it, rating, seconds and algorithm.
///
/// A heading's front is called by the heading's id, any other position by `ID:POSITION`.
package struct OrgFCHistory: ReviewForm {
  package let name = "org-fc"
  package let title = "org-fc's history"

  package init() {}

  package func recognises(_ text: ForeignText) -> Bool {
    var lines = LogLines(of: text.bytes)
    guard let line = lines.next() else { return false }
    let fields = fields(of: text.bytes[line.range])
    return fields.count >= 9 && LocalTime(parsing: fields[0]) != nil && grade(fields[7]) != nil
  }

  /// Quotation marks are ordinary letters there.
  package func read(_ text: ForeignText) -> ForeignReviews {
    var result = ForeignReviews()
    for line in LogLines(of: text.bytes) {
      let fields = fields(of: text.bytes[line.range])
      guard fields.count >= 9 else {
        result.reject(line.number, of: text.file, .tooShort)
        continue
      }
      guard let time = LocalTime(parsing: fields[0]), time.isKept else {
        result.reject(line.number, of: text.file, .noDate(fields[0]))
        continue
      }
      guard let grade = grade(fields[7]) else {
        result.reject(line.number, of: text.file, .noRating(fields[7]))
        continue
      }
      guard !fields[2].isEmpty else {
        result.reject(line.number, of: text.file, .noCard)
        continue
      }
      let isFront = ["front", "single", ""].contains(fields[3])
      result.reviews.append(
        ForeignReview(
          card: fields[2] + (isFront ? "" : ":\(fields[3])"),
          at: time.moment,
          grade: grade,
          seconds: Double(fields[8]).within(0...1e9) ?? 0,
          line: line.number
        )
      )
    }
    return result
  }

  private func fields(of line: ArraySlice<UInt8>) -> [String] {
    line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self).spaceless }
  }

  private func grade(_ text: String) -> Grade? {
    switch text.lowercased() {
    case "again": .again
    case "hard": .hard
    case "good": .good
    case "easy": .easy
    default: nil
    }
  }
}

extension Finding.Message {
  fileprivate static func noDate(_ text: String) -> Self {
    "\"\(printableLine(text))\" is no time like 2026-11-21T08:12:00Z"
  }
  fileprivate static func noRating(_ text: String) -> Self {
    "\"\(printableLine(text))\" is none of again, hard, good, easy"
  }
}
