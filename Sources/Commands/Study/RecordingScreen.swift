import Basics
import Host
import Progress
import Questions

/// A screen that records what happens on it.
protocol RecordingScreen: PromptedScreen {
  /// `nil` where nothing is recorded.
  var store: ProgressStore? { get }
  var ids: EventIDs { get set }
  var now: LocalTime { get }
  /// Returns when the event is on the disk.
  mutating func record(_ event: Event) throws(Failure)
}

extension RecordingScreen {
  /// Lets the history know what the learner's own answer to the question is now.
  mutating func recordNote(_ text: String, of id: QuestionID) throws(Failure) {
    guard let store else { return }
    let time = store.ledger.recordingTime(for: id, at: now)
    let entropy = world.entropy
    let newID = ids.next(at: time.moment) { entropy() ^ store.salt }
    try record(Event(id: newID, at: time, what: .note(id, digest: noteDigest(of: text))))
  }
}
