package import Basics

/// Answers to many questions in plain text, one block each.
///
/// ```text
/// # settings and comments come before the first block
/// now: 2026-12-01T09:00:00Z
///
/// == notes/q1   # what follows a lone # in such a line is a comment
/// Any prose, Markdown too.
///
/// == notes/q2   choice: b
/// == notes/q3   answer: false
/// == notes/q4   ticks: 1 3 4
/// == notes/q5   order: 2 1 4 3
/// ```
///
/// A line of prose that begins with `==` and a space is written `\== `.
package struct AnswerFile: Sendable, Hashable {
  /// For whatever is shuffled.
  package var seed: UInt64?
  /// The time that the run takes place at.
  package var now: LocalTime?
  /// In the order of the file, each id once.
  package var answers: [GivenAnswer] = []
  /// What is wrong; a file with errors is no basis for a score.
  package var findings: [Finding] = []

  package init() {}

  package init(reading text: String, file: String) {
    if text.unicodeScalars.first(where: { !$0.properties.isWhitespace }) == "{" {
      readJSON(text, file: file)
    } else {
      readBlocks(text, file: file)
    }
    check()
  }

  /// Every answer says something, and no question is answered twice.
  private mutating func check() {
    var lines: [String: Int] = [:]
    var kept: [GivenAnswer] = []
    for answer in answers {
      if let line = lines[answer.id] {
        report(.duplicate(answer.id, line: line), answer.place)
        continue
      }
      lines[answer.id] = answer.place.line
      if answer.isEmpty {
        report(.emptyBlock(answer.id), answer.place)
      } else {
        kept.append(answer)
      }
    }
    answers = kept
    findings.sort { ($0.place.line, $0.place.column) < ($1.place.line, $1.place.column) }
  }

  mutating func report(_ message: Finding.Message, _ place: Place) {
    findings.append(Finding(.answerFile, at: place, message))
  }
}

extension Rule {
  static let answerFile = Rule("E501", "answers that cannot be scored")
}

extension Finding.Message {
  fileprivate static func duplicate(_ id: String, line: Int) -> Self {
    "\(id) is answered twice, first in line \(line)"
  }

  fileprivate static func emptyBlock(_ id: String) -> Self {
    "the answer to \(id) is empty; leave the block out to skip the question"
  }
}
