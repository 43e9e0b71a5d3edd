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
  ///
  /// Returns how the session ends, where it does.
  mutating func writeNote() throws(Failure) -> Ending? {
    guard case .revealed(let card, let revealed) = drill.state else { return nil }
    guard notes != nil else {
      notice(.notesNotRecorded)
      return nil
    }
    let known = questions[card.question]?.note
    let typed = revealed.written?.text
    if let typed, known?.contains(typed) != true {
      try keepNote(typed, of: card, isTyped: true)
    } else {
      switch try write(.note(isAddition: known != nil), of: card) {
      case .handedIn(let text):
        guard text.contains(where: { !$0.isWhitespace }) else {
          print([])
          return nil
        }
        try keepNote(text, of: card, isTyped: false)
      case .putAway: notice(.draftKept(isNote: true))
      case .left: return leave()
      }
    }
    print(grades(revealed))
    return nil
  }

  private mutating func keepNote(_ text: String, of card: Card, isTyped: Bool) throws(Failure) {
    guard let notes else { return }
    let known = questions[card.question]?.note
    var whole: String?
    do throws(Failure) {
      let title = questions[card.question]?.title ?? ""
      whole = try notes.add(text, to: card.question, title: title)
      drill.note(whole ?? text, for: card.question)
      bookmark.dropDraft(of: card.id, isNote: true)
      notice(isTyped ? .typedNoted : .noted)
    } catch {
      notice(.notNoted(error.message))
    }
    if let whole, whole != known { try recordNote(whole, of: card.question) }
  }
}
