import Basics
import Host
import Progress
import Questions
import Rendering
import Sessions
import Terminal

/// What a sitting writes into the learner's notes.
extension DrillSitting {
  /// Keeps what the learner typed in answer, else what they write now, as their own answer to the
  /// question; what they had noted before stays above it.
  mutating func writeNote() throws(Failure) {
    guard case .revealed(let card, let revealed) = drill.state else { return }
    guard let notes else {
      notice(.notesNotRecorded)
      return
    }
    let known = questions[card.question]?.note
    let typed = revealed.written?.text
    let isKept = typed.map { known?.contains($0) ?? false } ?? true
    let text = isKept ? ask(.writing(isAddition: known != nil)) : typed ?? ""
    guard text.contains(where: { !$0.isWhitespace }) else {
      print([])
      return
    }
    var whole: String?
    do throws(Failure) {
      try notes.change { file in
        let before = file.notes[card.question].map { $0 + "\n\n" } ?? ""
        file.set(before + text, for: card.question, title: questions[card.question]?.title ?? "")
      }
      whole = try notes.read().notes[card.question]
      drill.note(whole ?? text, for: card.question)
      notice(isKept ? .noted : .typedNoted)
    } catch {
      notice(.notNoted(error.message))
    }
    if let whole, whole != known { try recordNote(whole, of: card.question) }
    print(grades(revealed))
  }

  private mutating func recordNote(_ text: String, of id: QuestionID) throws(Failure) {
    guard let store else { return }
    let time = now
    let entropy = world.entropy
    let newID = ids.next(at: time.moment) { entropy() ^ store.salt }
    try record(Event(id: newID, at: time, what: .note(id, digest: noteDigest(of: text))))
  }
}
