import Basics
import Host
import Progress
import Questions

extension Program {
  /// Says in the review log that the learner wrote an answer of their own, or took it out.
  ///
  /// Their notes have it by then, so that a log that cannot be written is only remarked upon.
  func markNote(_ text: String?, of id: QuestionID, for invocation: Invocation) {
    do throws(Failure) {
      try recording(in: ProgressFiles(invocation, in: world)) { store throws(Failure) in
        let marks = marks(of: id, with: text, in: store, for: invocation)
        try store.append(marks, at: world.clock.local(), world.entropy)
      }
    } catch {
      remark("your answer is kept, but the review log does not say so: \(error.message)")
    }
  }

  private func marks(
    of id: QuestionID,
    with text: String?,
    in store: ProgressStore,
    for invocation: Invocation
  ) -> [Event.What] {
    let note = Event.What.note(id, digest: text.map(noteDigest))
    // So that the note is found again when the question was edited.
    guard store.ledger.portrait(of: id) == nil, let bank = try? bank(for: invocation),
      let portrait = try? census(of: bank, for: invocation).portrait(of: id)
    else { return [note] }
    return [note, .question(id, portrait)]
  }
}
