package import Questions

/// A format that questions are written in, for other people and programs.
///
/// The same questions and options are the same bytes.
package protocol Format: Sendable {
  /// One lower-case word, as in `export --to text`.
  var name: String { get }
  /// What it is, in a phrase for a person.
  var summary: String { get }
  /// The text ends with a line feed; nothing in it can drive a terminal.
  func write(_ questions: [Question], from bank: Bank, _ options: ExportOptions) -> Export
}

/// What an export is asked to be.
package struct ExportOptions: Hashable, Sendable {
  /// Columns that text is set to, where the format has lines of text.
  package var width = 80
  /// Leaves the answers out.
  package var questionsOnly = false

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
