package import Grading

/// What a document asks, before it has an identity.
///
/// Dialects make these. Texts named Markdown are self-contained: dedented, repaired, readable on
/// their own.
package struct Draft: Sendable {
  package var form: any Form
  /// The author's own number, as in `Q1.4`.
  package var number: String?
  /// Plain text in the author's own words, without number and difficulty mark.
  package var title: String
  /// The same title as Markdown; `nil` where it carries no markup.
  package var titleMarkdown: String?
  /// What must be said before the title so that it can be understood alone.
  ///
  /// The terms it belongs to, outermost first; mostly empty.
  package var context: [String] = []
  /// Markdown under the title that belongs to the question: a scenario, code, a table.
  package var stem: String?
  /// Markdown; `nil` where the document gives none.
  package var answer: String?
  /// Whether the author says where the answer begins, so that nothing of it can belong to the question.
  package var isAnswerStated = false
  /// Why there is no answer; means nothing where there is one.
  package var gap = AnswerGap.missing
  /// Plain text, in the document's order.
  package var choices: [String] = []
  /// Positions in `choices`.
  package var correct: [Int] = []
  /// What is wrong with the key to `choices`; `nil` where nothing is.
  package var keyProblem: KeyProblem?
  /// Points the author listed; where empty they are derived from the answer.
  package var statedPoints: [KeyPoint] = []
  /// What the points taken from its answers say of which the author marked that they must not be missing.
  package var musts: [String] = []
  package var redFlags: [String] = []
  package var followUps: [FollowUp] = []
  package var tags: [String] = []
  package var difficulty: String?
  package var minutes: Int?
  /// Seconds in which it is to be answered, from `<!-- goal: 2m -->`.
  package var goal: Int?
  /// How often or how surely it is asked, in the author's words.
  package var weight: String?
  /// Where it was taken from and where more is to be read, as Markdown.
  package var sources: [String] = []
  /// The author's own id, from `<!-- id: name -->`.
  package var statedID: String?
  /// The ids of questions that are about the same, from `<!-- same: id -->`.
  package var same: [QuestionID] = []
  /// The ids of questions that have to be learned before this one, from `<!-- after: id -->`.
  package var after: [QuestionID] = []
  /// Headings above, outermost first.
  package var path: [String] = []
  /// Where its author wrote it, where that is told and is not this document.
  package var origin: Origin?
  /// Of the title, and the last one of the answer; counted from 1.
  package var line: Int
  package var lastLine: Int

  package init(form: any Form, title: String, line: Int, lastLine: Int) {
    self.form = form
    self.title = title
    self.line = line
    self.lastLine = lastLine
  }
}

/// The document that a question was taken from into another one, which only carries it.
package struct Origin: Hashable, Sendable {
  package var deck: String
  package var file: String
  package var line: Int
  package var lastLine: Int

  package init(deck: String, file: String, line: Int, lastLine: Int) {
    self.deck = deck
    self.file = file
    self.line = line
    self.lastLine = lastLine
  }
}

/// A question that an interviewer may ask next.
package struct FollowUp: Hashable, Sendable {
  package var question: String
  /// Markdown; `nil` where the document gives none.
  package var answer: String?

  package init(question: String, answer: String? = nil) {
    self.question = question
    self.answer = answer
  }
}
