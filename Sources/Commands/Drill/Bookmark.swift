import Basics
import Host
import Sessions

/// Where the learner is in a session, kept on the disk after every action.
///
/// Not waited for: it outlives the program, and the grades are in the log whatever happens to it.
struct Bookmark {
  /// When the session began that is gone on with; `nil` for a new one.
  let resumedFrom: LocalTime?
  /// `nil` where nothing is to be kept.
  private let shelf: SessionShelf?
  private let selection: [String]
  private var draft: SavedSession.Draft?
  private var hasFailed = false

  init(
    on shelf: SessionShelf?,
    selection: [String],
    draft: SavedSession.Draft? = nil,
    resumedFrom: LocalTime? = nil
  ) {
    self.shelf = shelf
    self.selection = selection
    self.draft = draft
    self.resumedFrom = resumedFrom
  }

  /// What was typed for the card, in answer or for its note, and not handed in; `nil` where nothing
  /// was.
  func draft(of card: String, isNote: Bool = false) -> String? {
    draft.flatMap { $0.card == card && $0.isNote == isNote ? $0.text : nil }
  }

  mutating func dropDraft(of card: String, isNote: Bool = false) {
    if draft(of: card, isNote: isNote) != nil { draft = nil }
  }

  /// Says why the session cannot be kept, the first time that it cannot.
  mutating func keep(_ session: SavedSession, drafting new: SavedSession.Draft? = nil) -> String? {
    if let new { draft = new }
    var session = session
    session.selection = selection
    session.draft = draft
    do throws(HostError) {
      try shelf?.keep(session)
      return nil
    } catch {
      defer { hasFailed = true }
      return hasFailed ? nil : error.description
    }
  }
}
