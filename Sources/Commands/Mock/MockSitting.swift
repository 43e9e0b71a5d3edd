import Basics
import Exports
import Host
import Progress
import Questions
import Rendering
import Sessions
import Terminal

/// A mock interview in front of a person: notes under the clock, then the scores.
///
/// What is written is on the disk within a second, a score before the next question shows.
struct MockSitting: RecordingScreen {
  enum Ending {
    /// Of its own accord.
    case done
    /// With Ctrl-C among the scores, or because a script ended.
    case left
  }

  /// What began it.
  let start: MockStart
  let program: Program
  /// What the screen can show now, its size included.
  let measure: () -> Capabilities
  var capabilities: Capabilities
  var mock: Mock
  /// `nil` where nothing is to be recorded.
  var store: ProgressStore?
  var keys: KeySource
  var painter: Painter
  var ids: EventIDs
  /// The notes of the phase that runs.
  var editor = LineEditor(.box)
  /// Whether a box is on the screen.
  var isWriting = false
  /// What was told last of the time of the phase, in plain.
  var timeCall: TimeCall?
  var isPrompted = false
  private var hasToldLoss = false

  init(
    _ mock: Mock,
    _ start: MockStart,
    recordingTo store: ProgressStore?,
    keys: KeySource,
    in program: Program,
    _ measure: @escaping () -> Capabilities
  ) {
    self.mock = mock
    self.start = start
    self.store = store
    self.keys = keys
    self.program = program
    self.measure = measure
    ids = store?.ids ?? EventIDs()
    capabilities = measure()
    painter = Painter(capabilities)
  }

  var world: World { program.world }

  var now: LocalTime { world.clock.local() }

  /// Runs until the interview is over or left.
  mutating func run() throws(Failure) -> Ending {
    if keys.isTerminal { world.console.enterRawMode() }
    defer { if keys.isTerminal { world.console.leaveRawMode() } }
    world.console.write(painter.begin())
    print(mockSentence(capabilities))
    if start.isResumed {
      tell("Going on with the interview of \(hour(of: mock.startedAt)); the clock runs again.")
      _ = mock.take(.goOn, at: now) { _ in "" }
    }
    keepPlace()
    while true {
      switch mock.state {
      case .running(let step), .paused(let step): try write(step)
      case .scoring:
        if let ending = try score() { return ending }
      case .over:
        finish()
        return .done
      }
    }
  }

  /// One step of the interview; what it must write is on the disk when this returns.
  ///
  /// Returns whether anything changed.
  @discardableResult
  mutating func take(_ action: Mock.Action) throws(Failure) -> Bool {
    let time = now
    let entropy = world.entropy
    let salt = store?.salt ?? 0
    var ids = ids
    let effects = mock.take(action, at: time) { ids.next(at: $0) { entropy() ^ salt } }
    self.ids = ids
    for effect in effects {
      switch effect {
      case .append(let event): try record(event)
      case .asked(let probe): print(askedOn(probe, capabilities))
      case .phaseEnded: break
      case .refuse(let refusal):
        let words = refusal.description
        tell(words.prefix(1).uppercased() + words.dropFirst() + ".")
        return false
      }
    }
    keepPlace()
    return true
  }

  /// Returns when the event is on the disk; nothing where nothing is recorded.
  mutating func record(_ event: Event) throws(Failure) {
    guard var store else { return }
    let entropy = world.entropy
    let salt = store.salt
    var ids = ids
    let described = store.description(after: event, start.census) {
      ids.next(at: event.at.moment) { entropy() ^ salt }
    }
    self.ids = ids
    do throws(Failure) {
      try store.append([event] + (described.map { [$0] } ?? []))
      self.store = store
    } catch {
      close()
      throw error
    }
  }

  /// Keeps the interview as it stands, for the next start; that it cannot be kept is told once.
  mutating func keepPlace() {
    guard let shelf = start.shelf else { return }
    do throws(HostError) {
      try shelf.keep(mock.saved(words: start.words, seed: start.seed, at: now))
    } catch {
      if !hasToldLoss {
        hasToldLoss = true
        print(noticeLines(.placeNotKept(error.description), capabilities))
      }
    }
  }

  /// Notices that a phase has run out: with the bell, or in words where no clock ticks.
  mutating func followClock() {
    let isOver = !mock.tick(at: now).isEmpty
    if isOver, keys.isTerminal, program.settings.rings { world.console.write("\u{07}") }
    guard let step = mock.step else { return }
    guard capabilities.isPlain else {
      print([])
      return
    }
    let goal = mock.phase(of: step).seconds
    let call = TimeCall.latest(at: mock.seconds(of: step, at: now.moment), of: goal)
    guard call != timeCall, let call else { return }
    timeCall = call
    print(noticeLines(.timeCall(call, goal: goal), capabilities))
  }

  /// The scores, and where all of it can be read back.
  private mutating func finish() {
    print(scoreCard(mock, capabilities))
    let gap: [Line] = capabilities.isPlain ? [] : [Line()]
    if let shelf = start.shelf {
      do throws(HostError) {
        let path = try shelf.keepTranscript(mockTranscript(of: mock), of: mock.startedAt)
        print(gap)
        tell("All of it, to be read back: \(path)")
        try shelf.keep(nil)
      } catch {
        tell("The transcript could not be kept: \(error).")
      }
    } else {
      tell("Nothing was recorded.")
    }
    close()
  }
}

/// What an interview goes on from.
struct MockStart {
  /// The words that choose it, to be typed again.
  var words: [String]
  var seed: UInt64
  var isResumed = false
  var census: Census
  /// `nil` where nothing is to be recorded.
  var shelf: MockShelf?
  /// `nil` where nothing is to be recorded.
  var notes: NotesStore?
}
