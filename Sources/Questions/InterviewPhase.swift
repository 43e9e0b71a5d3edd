/// A part of an interview as a document times it, as in "5 min requirements".
package struct InterviewPhase: Hashable, Sendable {
  package var name: String
  package var minutes: Int

  package init(name: String, minutes: Int) {
    self.name = name
    self.minutes = minutes
  }
}
