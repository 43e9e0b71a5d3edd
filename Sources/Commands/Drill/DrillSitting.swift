import Basics
import Grading
import Host
import Progress
import Questions
import Rendering
import Scheduling
import Sessions
import Terminal

/// A drill in front of a person: keys in, lines out, every grade saved before the next question.
struct DrillSitting {
  enum Ending {
    /// Of its own accord, or with `q`.
    case done
    /// With Ctrl-C.
    case left
  }

  let world: World
  let census: Census
  /// What the screen can show now, its size included.
  let measure: () -> Capabilities
  var capabilities: Capabilities
  var drill: Drill
  /// `nil` where nothing is to be recorded.
  var store: ProgressStore?
  /// `nil` where nothing is to be recorded.
  let notes: NotesStore?
  var bookmark: Bookmark
  /// What is to be known at the start; `nil` for nothing.
  private let opening: Notice?
  var keys: KeySource
  var painter: Painter
  var ids: EventIDs
  /// How long the whole answer is, where it was not printed; `nil` where it was.
  var hiddenLines: Int?
  /// Whether the checklist was accepted, so that the grade is asked for.
  var hasTicked = false
  /// What is being written; `nil` where nothing is.
  var box: WritingBox?
  /// What a card's box held when it was last closed in this sitting.
  var formerTexts: [CardID: String] = [:]

  init(
    _ drill: Drill,
    _ census: Census,
    recordingTo store: ProgressStore?,
    _ notes: NotesStore?,
    _ bookmark: Bookmark,
    notice opening: Notice? = nil,
    keys: KeySource,
    in world: World,
    _ measure: @escaping () -> Capabilities
  ) {
    self.world = world
    self.measure = measure
    self.drill = drill
    self.census = census
    self.store = store
    self.notes = notes
    self.bookmark = bookmark
    self.opening = opening
    ids = store?.ids ?? EventIDs()
    self.keys = keys
    capabilities = measure()
    painter = Painter(capabilities)
  }

  var questions: QuestionsByID { drill.questions }

  var now: LocalTime { world.clock.local() }

  var keyState: KeyState {
    switch drill.state {
    case .question: .asked
    case .revealed(let card, _):
      if case .ticks = card.reply, !hasTicked { .checklist } else { .revealed }
    case .over: .finished
    }
  }

  /// Runs until the session ends; the ledger and the log are then up to date.
  mutating func run() throws(Failure) -> Ending {
    if keys.isTerminal { world.console.enterRawMode() }
    defer { if keys.isTerminal { world.console.leaveRawMode() } }
    world.console.write(painter.begin())
    print(capabilities.isPlain ? keysSentence(capabilities) : [])
    if let opening { notice(opening) }
    if let start = bookmark.resumedFrom {
      notice(.resumed(from: start, left: drill.counts(at: now.moment).left))
    }
    keepPlace()
    showState()
    while true {
      switch try keys.next() {
      case .idle: followWindow()
      case .pasted: notice(.pasteDropped)
      case .end:
        if drill.state != .over { try take(.end) }
        close()
        return .done
      case .key(let key):
        guard let action = action(for: key, in: keyState) else {
          notice(.misplaced(key, keyState))
          continue
        }
        if let ending = try perform(action) { return ending }
      }
    }
  }

  /// What the key does; the way the session ends, where it does.
  private mutating func perform(_ action: KeyAction) throws(Failure) -> Ending? {
    switch action {
    case .reveal: try take(.reveal)
    case .typeAnswer: return try typeAnswer()
    case .grade(let grade): try take(.grade(grade))
    case .acceptGrade: try take(.accept)
    case .acceptTicks: acceptTicks()
    case .tick(let number): try take(.toggle(number - 1))
    case .fullAnswer: printFullAnswer()
    case .writeNote: return try writeNote()
    case .later: try take(.later)
    case .suspendCard: try take(.suspend)
    case .suspendSiblings: try take(.suspendSiblings)
    case .buryCard: try take(.bury)
    case .burySiblings: try take(.burySiblings)
    case .flagCard: try take(.flag)
    case .undo: try take(.undo)
    case .help: print(keysHelp(capabilities))
    case .drillMissed: drillMissed()
    case .repaint: world.console.write(painter.repaint())
    case .stop: stop()
    case .leave: return leave()
    case .end:
      if drill.state != .over { try take(.end) }
      close()
      return .done
    }
    return nil
  }

  /// As Ctrl-Z does; returns when the learner is back.
  mutating func stop() {
    close()
    world.console.suspend()
    world.console.write(painter.begin())
    print([])
  }

  mutating func leave() -> Ending {
    let count = drill.counts(at: now.moment).left
    print(noticeLines(.left(count, isRecorded: store != nil), capabilities))
    close()
    return .left
  }

  /// Keeps the session as it stands, for the next start; that it cannot be kept is told once.
  mutating func keepPlace(drafting draft: SavedSession.Draft? = nil) {
    if let reason = bookmark.keep(drill.saved(at: now), drafting: draft) {
      notice(.placeNotKept(reason))
    }
  }

  private mutating func drillMissed() {
    let missed = drill.missedCards
    guard !missed.isEmpty else {
      notice(.noneMissed)
      return
    }
    drill = Drill(again: missed, of: questions.all, ledger: drill.ledger, at: now)
    keepPlace()
    showState()
  }

  /// One step of the session; what it must write is on the disk when this returns.
  mutating func take(_ action: Drill.Action) throws(Failure) {
    let before = drill.state
    let time = now
    let entropy = world.entropy
    let salt = store?.salt ?? 0
    var ids = ids
    let effects = drill.take(action, at: time) { ids.next(at: $0) { entropy() ^ salt } }
    self.ids = ids
    for effect in effects {
      switch effect {
      case .append(let event): try record(event)
      case .refuse(let refusal):
        notice(.refused(refusal))
        return
      }
    }
    switch (action, before.card) {
    case (.grade, let card?), (.accept, let card?): bookmark.dropDraft(of: card.id)
    default: break
    }
    keepPlace()
    showChange(from: before, by: action, at: time)
  }

  /// Returns when the event is on the disk; nothing where nothing is recorded.
  mutating func record(_ event: Event) throws(Failure) {
    do throws(Failure) {
      let events = [event] + description(after: event)
      try store?.append(events)
    } catch {
      close()
      throw error
    }
  }

  /// How a question looks of which this is the first that was ever recorded; nothing otherwise.
  private mutating func description(after event: Event) -> [Event] {
    guard let id = event.card.map(questionID(of:)), let store,
      store.ledger.portrait(of: id) == nil, let portrait = census.portrait(of: id)
    else { return [] }
    let entropy = world.entropy
    let newID = ids.next(at: event.at.moment) { entropy() ^ store.salt }
    return [Event(id: newID, at: event.at, what: .question(id, portrait))]
  }
}
