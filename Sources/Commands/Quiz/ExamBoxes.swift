import Host
import Questions
import Rendering
import Sessions
import Terminal

/// An exam as a drill looks: options by their letters, answers in a box, and a live block below.
struct ExamBoxes: PracticeExam {
  private let program: Program
  private let measure: () -> Capabilities
  private var capabilities: Capabilities
  private var keys: KeySource
  private var painter: Painter
  private var asked: ExamQuestion?
  /// What is being written; `nil` where keys choose.
  private var editor: LineEditor?
  private var chosen: Set<Int> = []

  init(in program: Program, _ measure: @escaping () -> Capabilities) {
    self.program = program
    self.measure = measure
    capabilities = measure()
    keys = .terminal(program.world.console)
    painter = Painter(capabilities)
  }

  private var console: Console { program.world.console }

  mutating func begin() {
    console.enterRawMode()
    console.write(painter.begin())
    tell(
      "A practice exam: answers show at the end, and your schedule stays as it is. Enter alone skips "
        + "a question, Ctrl-D hands all in."
    )
  }

  mutating func end() {
    asked = nil
    console.write(painter.end())
    console.leaveRawMode()
  }

  mutating func ask(_ asked: ExamQuestion) throws(Failure) -> ExamStep {
    self.asked = asked
    chosen = []
    // What was typed ahead of a question was not meant for it.
    keys.drop()
    switch asked.reply {
    case .choice(let options):
      print(asked.screen(capabilities))
      return try choose(from: options)
    case .claim:
      print(asked.screen(capabilities))
      return try claim()
    case .order, .text: return try write(above: asked.screen(capabilities))
    }
  }

  // MARK: Keys

  private mutating func choose(from options: Options) throws(Failure) -> ExamStep {
    while true {
      switch try nextAction(in: .choosing) {
      case .choose(let place) where options.texts.indices.contains(place):
        guard options.takesSeveral else { return answer([place], options) }
        chosen.formSymmetricDifference([place])
        print([])
      case .reveal: return chosen.isEmpty ? .skipped : answer(chosen.sorted(), options)
      case .end: return .handedIn
      case .leave: return .left
      default: tellKeys()
      }
    }
  }

  private mutating func answer(_ places: [Int], _ options: Options) -> ExamStep {
    let letters = places.map { letter(of: $0).lowercased() }.joined(separator: " ")
    close(letters)
    return step(letters)
  }

  private mutating func claim() throws(Failure) -> ExamStep {
    while true {
      switch try nextAction(in: .claiming) {
      case .claim(true):
        close("true")
        return step("true")
      case .claim(false):
        let call = noticeLines(.told("You call it false. Say what is right instead."), capabilities)
        return try write(above: call, after: "false")
      case .reveal: return .skipped
      case .end: return .handedIn
      case .leave: return .left
      default: tellKeys()
      }
    }
  }

  private func step(_ said: String) -> ExamStep {
    guard let asked, let answer = asked.question.examAnswer(said, to: asked.reply) else {
      return .skipped
    }
    return .answered(answer)
  }

  /// The next key that does something in that state, where it is not about the screen.
  private mutating func nextAction(in state: KeyState) throws(Failure) -> KeyAction? {
    while true {
      switch try keys.next() {
      case .idle: followWindow()
      case .pasted: print(noticeLines(.pasteDropped, capabilities))
      case .end: return .end
      case .key(let key):
        switch action(for: key, in: state) {
        case .repaint: console.write(painter.repaint())
        case .stop: stop()
        case let action: return action
        }
      }
    }
  }

  // MARK: The box

  /// Asks again for what is not understood; `head` is what was said before.
  private mutating func write(
    above lines: [Line],
    after head: String? = nil
  ) throws(Failure) -> ExamStep {
    var former = ""
    editor = LineEditor(.box)
    defer { editor = nil }
    print(lines)
    while true {
      let outcome: LineEditor.Outcome
      switch try keys.next(for: .prose) {
      case .key(let key): outcome = editor?.take(key) ?? .nothing
      case .idle, .pasted:
        followWindow()
        continue
      case .end: outcome = .endOfInput
      }
      switch outcome {
      case .nothing, .wantsCompletion: continue
      case .moved, .edited: break
      case .full: print(noticeLines(.boxFull, capabilities))
      case .handedIn(let text):
        let said = [head, text].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: "\n")
        guard said.contains(where: { !$0.isWhitespace }) else { return .skipped }
        if case .answered(let answer) = step(said) {
          editor = nil
          close(said)
          return .answered(answer)
        }
        tell((asked?.reply.call ?? "") + "; an empty box skips the question.")
      case .endOfInput: return .handedIn
      case .cancelled:
        guard let text = editor?.text.string, !text.isEmpty else { return .left }
        former = text
        editor = LineEditor(.box)
      case .wantsDraft: if !former.isEmpty { _ = editor?.replaceAll(with: former) }
      case .wantsEditor: writeOutside()
      case .repaint: console.write(painter.repaint())
      case .stop: stop()
      }
      print([])
    }
  }

  /// In the learner's own editor, which has the terminal until it ends.
  private mutating func writeOutside() {
    guard let text = editor?.text.string, let asked else { return }
    console.write(painter.end())
    console.leaveRawMode()
    let header = asked.screen(.plain(width: 76)).map(\.text)
    let outcome = editOutside(text, below: header, in: program.world)
    console.enterRawMode()
    console.write(painter.begin())
    followWindow()
    switch outcome {
    case .saved(let text, let hadScissors):
      _ = editor?.replaceAll(with: text)
      if !hadScissors { print(noticeLines(.scissorsGone, capabilities)) }
    case .failed(let reason, let kept):
      print(noticeLines(.editorFailed(reason, kept: kept), capabilities))
    }
  }

  // MARK: The screen

  /// Prints lines above the live block, which stays.
  private mutating func print(_ lines: [Line]) {
    let view = editor.map { writingBox($0, isNote: false, progress, capabilities) }
    console.write(painter.paint(lines, live: view?.lines ?? live, cursor: view?.cursor))
  }

  /// Leaves on the screen what was answered.
  private mutating func close(_ said: String) {
    print(closedNotes(said, capabilities) + [Line()])
  }

  private mutating func tell(_ sentence: String) {
    print(noticeLines(.told(sentence), capabilities))
  }

  private mutating func tellKeys() {
    tell("In an exam keys only answer; Enter skips the question, q hands all in.")
  }

  private var progress: SessionProgress {
    let position = asked?.position ?? Position(1, of: 1)
    return SessionProgress(done: position.number - 1, total: position.total, passed: 0, missed: 0)
  }

  private var live: [Line] {
    guard let asked else { return [] }
    var words: [KeyAction: String] = [
      .reveal: chosen.isEmpty ? "skip" : "hand in", .end: "hand all in", .later: "", .edit: "",
      .undo: "", .help: "",
    ]
    switch asked.reply {
    case .choice(let options):
      let last = letter(of: options.texts.count - 1).lowercased()
      words[.choose(0)] = "to \(last) " + (options.takesSeveral ? "toggle" : "choose")
      return asked.list(of: options, chosen: chosen).live(capabilities)
        + liveBlock(progress, .choosing, words: words, capabilities)
    case .claim: return liveBlock(progress, .claiming, words: words, capabilities)
    case .order, .text: return []
    }
  }

  /// Paints anew where the window has changed its size, or others have used it.
  private mutating func followWindow() {
    if console.takeResumption() != nil { console.write(painter.resume()) }
    // Boxes stay boxes, however narrow the window becomes meanwhile.
    let measured = capabilities.resized(to: measure())
    guard measured != capabilities else { return }
    capabilities = measured
    console.write(painter.resize(to: capabilities))
    print([])
  }

  /// As Ctrl-Z does; returns when the learner is back.
  private mutating func stop() {
    console.write(painter.end())
    console.suspend()
    console.write(painter.begin())
    print([])
  }
}
