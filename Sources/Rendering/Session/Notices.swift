package import Basics
import Scheduling
package import Sessions
package import Terminal

/// Something that happened in a session and is told in a line.
package enum Notice: Hashable, Sendable {
  /// After something was taken back.
  case backTo(title: String)
  case nothingToUndo
  case later(title: String)
  case suspended(title: String)
  case siblingsSuspended(title: String)
  case buried(title: String)
  case siblingsBuried(title: String)
  case restored(title: String)
  case flagged(title: String)
  case unflagged(title: String)
  case noneMissed
  /// A card was missed for so many times after it was learnt.
  case leech(title: String, lapses: Int)
  case refused(Drill.Refusal)
  /// Before an answer is typed, line by line.
  case typing
  /// Before an answer of one's own is written, line by line; it is added to the note that is there.
  case writing(isAddition: Bool)
  /// The same in a box, whose keys stand below it.
  case writingInBox(isAddition: Bool)
  /// A box was left with something in it.
  case draftKept(isNote: Bool)
  /// What was typed or pasted did not all fit.
  case boxFull
  /// Why nothing came back from the learner's own editor, and the file that holds what it saved.
  case editorFailed(String, kept: String?)
  /// Why what is typed at the prompt is gone after its end.
  case historyNotKept(String)
  /// The line was gone above which nothing counts.
  case scissorsGone
  case noted
  /// What was typed in answer is kept, without asking for it again.
  case typedNoted
  /// Why the note could not be saved.
  case notNoted(String)
  case notesNotRecorded
  /// Seconds that the answer took, before it is shown.
  case answered(Double)
  /// A part of a time goal is over; both in seconds.
  case timeCall(TimeCall, goal: Double)
  /// The marks of a written answer are fixed by their numbers.
  case fixingMarks
  /// Which red flags were said is ticked by their numbers.
  case tickingFlags
  /// The marks of these points, counted from 1, are as they were fixed before.
  case marksRemembered([Int])
  /// The red flag was said, or no flag was.
  case flagConfirmed(String)
  case flagsTakenBack
  case noProbe
  case noLink
  /// What the statement was called, before it is put right.
  case claimed(Bool)
  /// Of the other options nothing is said.
  case noReasons
  case edited(CardEdit)
  /// Something that is told as it is.
  case told(String)
  /// Why the documents could not be read after they were edited.
  case documentUnread(String)
  /// A command that would write what this session holds.
  case commandRefused(String)
  /// Pasted text must never be able to grade cards.
  case pasteDropped
  case misplaced(Key, KeyState)
  /// At the start, after a break.
  case backlog(Queue.Backlog)
  /// At the start: everything is asked, and nothing recorded.
  case cramming
  /// The session took as long as it may, with so many cards still to ask.
  case timeUp(left: Int)
  /// Left with so many cards still to ask.
  case left(Int, isRecorded: Bool)
  /// A session that was left at some time goes on.
  case resumed(from: LocalTime, left: Int)
  /// What was typed for the card before, and is gone on from.
  case draft(String)
  /// Why the session could not be gone on with after the program's end.
  case placeNotKept(String)
}

package func noticeLines(_ notice: Notice, _ capabilities: Capabilities) -> [Line] {
  let lines = wrap(
    Line(notice.text(capabilities.isPlain ? ("\"", "\"") : ("“", "”"))),
    width: capabilities.width,
    first: capabilities.isPlain ? "" : Line("  ") + Line("· ", .dim),
    rest: capabilities.isPlain ? "" : "    "
  )
  guard case .draft(let text) = notice else { return lines }
  return lines + quoted(text, capabilities)
}

extension Notice {
  fileprivate func text(_ quotes: (open: String, close: String)) -> String {
    func quoted(_ title: String) -> String { quotes.open + title + quotes.close }
    return switch self {
    case .backTo(let title): "Taken back. Once more: \(quoted(title))."
    case .nothingToUndo: "Nothing to take back in this session."
    case .later(let title): "Later: \(quoted(title)) comes at the end."
    case .suspended(let title): "Suspended: \(quoted(title)) is not asked again; u takes it back."
    case .siblingsSuspended(let title):
      "Suspended with its siblings: \(quoted(title)); u takes it back."
    case .buried(let title): "Buried: \(quoted(title)) comes tomorrow; u takes it back."
    case .siblingsBuried(let title):
      "Buried with its siblings: \(quoted(title)) comes tomorrow; u takes it back."
    case .restored(let title): "Restored: \(quoted(title)) is asked again."
    case .flagged(let title): "Flagged: \(quoted(title)); * takes the flag away."
    case .unflagged(let title): "No longer flagged: \(quoted(title))."
    case .noneMissed: "No card was missed."
    case .leech(let title, let lapses):
      "Missed \(lapses) times after it was learnt: \(quoted(title)). More of the same rarely helps: "
        + "split the question, put its answer in fewer words, or rest it with @."
    case .refused(let refusal):
      refusal.description.prefix(1).uppercased() + refusal.description.dropFirst() + "."
    case .typing: "Type your answer. Ctrl-D on an empty line hands it in."
    case .writing(false): "Write your own answer. Ctrl-D on an empty line keeps it."
    case .writing(true): "Write more for your note. Ctrl-D on an empty line keeps it."
    case .writingInBox(false): "Write your own answer; it is kept in your notes."
    case .writingInBox(true): "Write more for your note."
    case .draftKept(false): "Your draft is kept; t goes on with it."
    case .draftKept(true): "Your draft is kept; w goes on with it."
    case .boxFull: "There is room for 64 KiB; the rest was left out."
    case .editorFailed(let reason, nil): "\(reason) Your text is as it was."
    case .editorFailed(let reason, let kept?):
      "\(reason) Your text is as it was; what was saved is in \(kept)."
    case .historyNotKept(let reason): "What you type here is not kept for the next time: \(reason)."
    case .scissorsGone: "The line to cut at was gone, so all of the file was taken."
    case .noted: "Kept in your notes."
    case .typedNoted: "What you typed is kept in your notes."
    case .notNoted(let reason): "Not kept, copy what you wrote: \(reason)"
    case .notesNotRecorded: "Nothing is recorded in this session, notes neither."
    case .answered(let seconds):
      "Answered in \(clock(seconds)). Say to yourself how it went; Space shows the answer."
    case .timeCall(.half, let goal): "Half of \(spokenGoal(goal)) is over."
    case .timeCall(.tenSeconds, _): "Ten seconds left."
    case .timeCall(.over, let goal): "The \(spokenGoal(goal)) are up. Finish your sentence."
    case .fixingMarks: "Fix the marks by the numbers of the points; Enter is done."
    case .tickingFlags: "Tick the red flags that you said, by their numbers; Enter is done."
    case .marksRemembered(let points):
      "\(points.count == 1 ? "Point" : "Points") \(listed(points)) as you fixed "
        + "\(points.count == 1 ? "it" : "them") before, for the same words; v changes marks."
    case .flagConfirmed(let text): "You said it: \(text). x takes it back."
    case .flagsTakenBack: "No red flag, then."
    case .noProbe: "The document has nothing more to ask about this."
    case .noLink: "This card has no link."
    case .claimed(true): "You call it true. Space shows the answer; t types why."
    case .claimed(false): "You call it false. Say what is right, or type it with t; Space shows it."
    case .noReasons: "The document says no more of the other options."
    case .edited(let edit): edit.sentence
    case .told(let sentence): sentence
    case .documentUnread(let reason): "Not read, the card is as it was: \(reason)"
    case .commandRefused(let name):
      "\(name) changes what this session is writing: end it first, with q."
    case .pasteDropped: "Pasted text is not taken for keys; nothing was done."
    case .misplaced(let key, let state): useOf(key, state)
    case .backlog(let backlog): sentence(on: backlog)
    case .cramming:
      "Everything is asked, the least known first. Nothing is recorded, the schedule stays as it is."
    case .timeUp(let count):
      "Time is up. \(counted(count, "card")) left; grill drill goes on."
    case .left(let count, true): "Saved. \(counted(count, "card")) left; grill drill goes on."
    case .resumed(let time, let count):
      "Going on with the session of \(hour(of: time)), \(counted(count, "card")) left. "
        + "Anew: grill drill --fresh"
    case .draft: "You go on from your draft:"
    case .placeNotKept(let reason): "If Grill ends now it cannot go on from here: \(reason)."
    case .left(let count, false): "Nothing was recorded. \(counted(count, "card")) left."
    }
  }
}

/// What becomes of more due cards than two days can take.
func sentence(on backlog: Queue.Backlog) -> String {
  "\(counted(backlog.cards, "card")) are due. At \(backlog.perDay) a day that is done in "
    + "\(counted(backlog.days, "day")); those with the most to lose come first."
}

/// As in `1, 2 and 4`.
private func listed(_ numbers: [Int]) -> String {
  let words = numbers.map(String.init)
  guard let last = words.last, words.count > 1 else { return words.first ?? "" }
  return words.dropLast().joined(separator: ", ") + " and " + last
}

/// A key that means nothing here: what it is for, if anything, and what does mean something.
private func useOf(_ key: Key, _ state: KeyState) -> String {
  let here = keymap.filter { $0.states.contains(state) }
  let hints = here.compactMap { binding in
    binding.hint.flatMap { hint in binding.keys.first.map { "\(keyCap($0)) \(hint)" } }
  }
  let use = "Here: " + hints.joined(separator: ", ") + "."
  guard let other = keymap.first(where: { $0.keys.contains(key) }) else {
    return "\(keyCap(key)) does nothing. \(use)"
  }
  let place = other.states.first.map(\.phrase) ?? ""
  return "\(keyCap(key)) is for \(place): \(other.help). \(use)"
}

extension KeyState {
  /// As in "is for the question".
  var phrase: String {
    switch self {
    case .asked: "the question"
    case .choosing: "a question with options"
    case .claiming: "a statement to judge"
    case .revealed: "the revealed answer"
    case .checklist: "the checklist"
    case .correcting: "the marks being fixed"
    case .paging: "the rest of a long text"
    case .scoring: "the score of an interview"
    case .story: "the score of a story"
    case .rubric: "a rubric"
    case .capturing: "cards to be added"
    case .finished: "the summary"
    }
  }
}
