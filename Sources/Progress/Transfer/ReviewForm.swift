package import Basics
package import Scheduling

/// A way in which another program writes its reviews down.
package protocol ReviewForm: Sendable {
  /// As it is typed: `anki`.
  var name: String { get }
  /// As it is told: `Anki's review log`.
  var title: String { get }
  func recognises(_ text: ForeignText) -> Bool
  func read(_ text: ForeignText) -> ForeignReviews
}

/// Every form that can be read; a new one is one file in `Transfer/` and one line here.
package let allReviewForms: [any ReviewForm] = [
  AnkiReviewLog(),
  OrgFCHistory(),
  FSRSReviewLog(),
]

/// A file of another program.
package struct ForeignText: Sendable {
  package let file: String
  let bytes: [UInt8]
  let table: DelimitedText

  package init(reading bytes: [UInt8], file: String) {
    self.file = file
    self.bytes = bytes
    table = DelimitedText(reading: bytes, file: file)
  }
}

/// What another program's file says.
package struct ForeignReviews: Sendable {
  package var reviews: [ForeignReview] = []
  /// What could not be read, with its line.
  package var findings: [Finding] = []
  /// How many rows are no answers of the learner's, by what they are.
  package var others: [String: Int] = [:]
}

/// One answer as another program recorded it.
package struct ForeignReview: Sendable, Hashable {
  /// What the other program calls the card.
  package var card: String
  /// The card's question, where the file has it.
  package var title: String?
  package var at: Moment
  package var grade: Grade
  package var seconds: Double
  /// Counted from 1.
  package var line: Int
}

extension ForeignReviews {
  mutating func reject(_ row: Int, of file: String, _ message: Finding.Message) {
    findings.append(Finding(.badRow, at: Place(file: file, line: row), message))
  }
}

/// The moment that a field gives in milliseconds since 1970; `nil` before 1990, where it is rather
/// something else, and where it cannot be kept.
func moment(milliseconds text: String) -> Moment? {
  guard let value = Int64(text.spaceless), (631_152_000_000...LocalTime.lastKept).contains(value)
  else { return nil }
  return Moment(milliseconds: value)
}

/// 0 where there is none.
func seconds(milliseconds text: String?) -> Double {
  guard let text, let value = Double(text.spaceless).within(0...1e12) else { return 0 }
  return (value / 100).rounded() / 10
}

extension String {
  /// Without blanks around it.
  var spaceless: String {
    let start = drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }
}

/// Which column is which, by the names in the first row.
struct Columns {
  private let positions: [String: Int]

  init(_ row: DelimitedText.Row?) {
    let names = row?.fields.map { $0.spaceless.lowercased() } ?? []
    positions = Dictionary(zip(names, names.indices)) { first, _ in first }
  }

  init(_ names: [String]) {
    positions = Dictionary(zip(names, names.indices)) { first, _ in first }
  }

  /// The first of the names that there is a column of.
  subscript(names: String...) -> Int? {
    names.lazy.compactMap { positions[$0] }.first
  }

  /// A column with the question's own words.
  var title: Int? { self["title", "question", "front", "sort field", "sfld", "our id or title"] }
}

extension DelimitedText.Row {
  /// `nil` where the row is too short, or `position` is.
  subscript(position: Int?) -> String? {
    guard let position, fields.indices.contains(position) else { return nil }
    return fields[position].spaceless
  }
}

extension Rule {
  fileprivate static let badRow = Rule("W633", "a row that cannot be read")
}

extension Finding.Message {
  static func noTime(_ text: String) -> Self {
    "\"\(printableLine(text))\" is no time in milliseconds since 1970"
  }
  static func noGrade(_ text: String) -> Self {
    "\"\(printableLine(text))\" is no grade from 1 to 4"
  }
  static let noCard: Self = "the row names no card"
  static let tooShort: Self = "the row has too few columns"
}
