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
struct DrillSitting: RecordingScreen {
  enum Ending {
    /// Of its own accord, or with `q`.
    case done
    /// With Ctrl-C.
    case left
  }

  /// With the world that it runs in, and the line that began the session.
  let program: Program
  let invocation: Invocation
  var census: Census
  /// What the documents say beside their questions.
  var documents: [BankDocument] = []
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
  /// What the checklist that shows has told, and need not tell again.
  var told: Set<Notice> = []
  /// What is being written; `nil` where nothing is.
  var box: WritingBox?
  /// What is still to be printed of something long; empty where all of it is.
  var rest: [Line] = []
  /// What is being put right by numbers; `nil` where nothing is.
  var fixing: Fixing?
  /// How many of a card's follow-ups were asked.
  var probes: [CardID: Int] = [:]
  /// What was told last of the time goal of the card that shows, in plain.
  var timeCall: TimeCall?
  /// What happened in this session, where nothing is recorded.
  var unrecorded: [Event] = []
  var isPrompted = false
  /// Whether the question that shows is to be answered in a box at once.
  var wantsBox = false
  /// The rubric that is being graded; `nil` for none.
  var rubric: RubricGrading?
  /// When it began to show: until it is graded no card's clock runs.
  var rubricSince: Moment?
  /// The files whose rubrics were offered.
  var offeredRubrics: Set<String> = []
  /// How many of their probes were asked.
  var rubricProbes: [String: Int] = [:]
  /// Whether the learner goes on to the end, so that rubrics are worth it.
  var mayOfferRubrics = true
  /// Cards that can be added to the learner's own document; `nil` for none.
  var capture: CapturedDocument?
  /// What a card's box held when it was last closed in this sitting.
  var formerTexts: [CardID: String] = [:]
  /// What is said, for a quiz; `nil` where nobody asked for it.
  var recording: AnswerRecording?

  init(
    _ drill: Drill,
    _ census: Census,
    recordingTo store: ProgressStore?,
    _ notes: NotesStore?,
    _ bookmark: Bookmark,
    notice opening: Notice? = nil,
    keys: KeySource,
    _ invocation: Invocation,
    in program: Program,
    _ measure: @escaping () -> Capabilities
  ) {
    self.program = program
    self.invocation = invocation
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

  var world: World { program.world }

  var questions: QuestionsByID { drill.questions }

  var now: LocalTime { world.clock.local() }

  var keyState: KeyState {
    if !rest.isEmpty { return .paging }
    if rubric != nil { return .rubric }
    if capture != nil { return .capturing }
    switch drill.state {
    case .question(let card):
      switch drill.reply(of: card) {
      case .choice: return .choosing
      case .claim: return drill.asking.claim == nil ? .claiming : .asked
      case .judge, .ticks, .short, .order, .derive: return .asked
      }
    case .revealed(let card, _):
      if fixing != nil { return .correcting }
      if case .ticks = card.reply, !hasTicked { return .checklist }
      return .revealed
    case .over: return .finished
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
    // A session that was left with an answer on the screen goes on with its question above it.
    if case .revealed = drill.state { showState(again: true) } else { showState() }
    while true {
      if wantsBox {
        wantsBox = false
        if let ending = try typeAnswer() { return ending }
        continue
      }
      prompt()
      switch try keys.next() {
      case .idle:
        followWindow()
        followClock()
      case .pasted: notice(.pasteDropped)
      case .end:
        leavePrompt()
        if drill.state != .over { try take(.end) }
        close()
        return .done
      case .key(let key):
        leavePrompt(key)
        // Whoever wants no more of something long goes on with what it is about.
        if action(for: key, in: keyState) == nil { rest = [] }
        guard let action = action(for: key, in: keyState) else {
          remark(.misplaced(key, keyState))
          continue
        }
        if let ending = try perform(action) { return ending }
      }
    }
  }

  /// As Ctrl-Z does; returns when the learner is back, and no clock has gone on meanwhile.
  mutating func stop() {
    close()
    let start = now.moment
    world.console.suspend()
    drill.standStill(seconds: now.moment.seconds(since: start))
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

  /// One step of the session; what it must write is on the disk when this returns.
  mutating func take(_ action: Drill.Action) throws(Failure) {
    let before = drill.state
    let said = recording == nil ? nil : drill.saidAnswer
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
        remark(.refused(refusal))
        return
      }
    }
    if drill.state.card != before.card { fixing = nil }
    followRecording(action, said: said)
    switch (action, before.card) {
    case (.grade, let card?), (.accept, let card?): bookmark.dropDraft(of: card.id)
    default: break
    }
    if case .handIn = action { try askGrader() }
    keepPlace()
    showChange(from: before, by: action, at: time)
  }

  /// Returns when the event is on the disk; nothing where nothing is recorded.
  mutating func record(_ event: Event) throws(Failure) {
    do throws(Failure) {
      let entropy = world.entropy
      let salt = store?.salt ?? 0
      var ids = ids
      let described = store?.description(after: event, census) {
        ids.next(at: event.at.moment) { entropy() ^ salt }
      }
      self.ids = ids
      let events = [event] + (described.map { [$0] } ?? [])
      try store?.append(events)
      if store == nil { unrecorded += events }
    } catch {
      close()
      throw error
    }
  }
}
