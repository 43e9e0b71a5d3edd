/// How well somebody says that they know a subject, as a list of a document marks it.
///
/// It is a claim and never a question: statistics hold it against what was measured.
package struct SelfRating: Hashable, Sendable {
  package enum Level: String, CaseIterable, Hashable, Sendable {
    case known
    case shaky
    case unknown
  }

  /// Plain text.
  package var topic: String
  package var level: Level
  /// What the author reckons it takes to learn it; `nil` where they do not say.
  package var minutes: Int?
  /// Counted from 1.
  package var line: Int

  package init(topic: String, level: Level, minutes: Int? = nil, line: Int) {
    self.topic = topic
    self.level = level
    self.minutes = minutes
    self.line = line
  }
}
