package import Basics
package import Questions

/// A format that questions are written in, for other people and programs.
///
/// The same questions and options are the same bytes.
package protocol Format: Sendable {
  /// One lower-case word, as in `export --to text`.
  var name: String { get }
  /// What it is, in a phrase for a person.
  var summary: String { get }
  /// What of a question it has a place for, beside what is asked, the answer and the options.
  var facets: Set<QuestionFacet> { get }
  /// The text ends with a line feed; nothing in it can drive a terminal.
  ///
  /// It is empty where there are no questions and the format needs no frame.
  func write(_ questions: [Question], from bank: Bank, _ options: ExportOptions) -> Export
}

/// What an export is asked to be.
package struct ExportOptions: Hashable, Sendable {
  /// Columns that text is set to, where the format has lines of text.
  package var width = 80
  /// Leaves the answers out.
  package var questionsOnly = false
  /// Where the answers stand in text.
  package var answersAtEnd = false
  /// Shows each question's id in text.
  package var hasIDs = false
  /// Shows tags, difficulty and minutes in text.
  package var hasMeta = true
  /// Begins each deck on a new page of text, with a form feed.
  package var paginates = false
  /// Says in ASCII what has a spelling in it, in text.
  package var isASCII = false
  /// Stands below the titles of text; `nil` for none, so that the same questions are the same text.
  package var date: CivilDay?

  package init(width: Int = 80, questionsOnly: Bool = false) {
    self.width = width
    self.questionsOnly = questionsOnly
  }
}

/// What came of it.
package struct Export: Hashable, Sendable {
  package var text: String
  /// What the format could not express, to be told on the side.
  package var notes: [String] = []

  package init(_ text: String, notes: [String] = []) {
    self.text = text
    self.notes = notes
  }
}
