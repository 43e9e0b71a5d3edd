import Basics
import Host
import Questions
import Rendering
import Sessions
import Terminal

/// What is written in a phase of an interview: in a box on a terminal, line by line elsewhere.
extension MockSitting {
  /// Returns when the phase is over.
  mutating func write(_ step: Int) throws(Failure) {
    timeCall = nil
    showStep(step)
    // Whoever listens asks on once something was said.
    if mock.steps[step].phase > 0, [.design, .coding].contains(mock.part(of: step).kind),
      mock.probes[step].isEmpty, mock.canProbe(at: step)
    {
      try take(.probe)
    }
    if keys.isTerminal, !capabilities.isPlain {
      try writeInBox(step)
      print(closedNotes(mock.notes[step], capabilities))
    } else {
      try writeByLine(step)
    }
    keys.drop()
  }

  private mutating func writeInBox(_ step: Int) throws(Failure) {
    editor = LineEditor(.box, text: mock.notes[step])
    isWriting = true
    defer { isWriting = false }
    print([])
    var saving = DraftSaving(since: now.moment)
    while mock.step == step {
      let key: Key
      switch try keys.next(for: .prose) {
      case .idle, .pasted:
        followWindow()
        followClock()
        if saving.isBehind { saving = keepNotes() }
        continue
      case .end:
        keepNotes()
        isWriting = false
        try take(.stop)
        return
      case .key(let pressed): key = pressed
      }
      if case .paused = mock.state {
        try takeWhilePaused(key)
        continue
      }
      switch key {
      case .control("d"): try leaveBox(.next)
      case .control("c"): try leaveBox(.stop)
      case .enter:
        if let command = MockCommand(line: editor.currentLine) {
          _ = editor.replaceAll(with: editor.textWithoutLine)
          keepNotes()
          try perform(command)
        } else {
          tellUnknown(editor.currentLine)
          _ = editor.take(.control("j"))
          saving = keepNotes()
        }
      default: try edit(key, &saving)
      }
      if mock.step == step { print([]) }
    }
  }

  /// The block goes before what comes next is printed.
  private mutating func leaveBox(_ action: Mock.Action) throws(Failure) {
    let text = editor.text.string
    let end = text.lastIndex { !$0.isWhitespace }.map { text[...$0] } ?? ""
    if end.count < text.count { _ = editor.replaceAll(with: String(end)) }
    keepNotes()
    isWriting = false
    try take(action)
  }

  /// What looks like a word of the interview's and is none is a note; that is said.
  private mutating func tellUnknown(_ line: String) {
    guard line.hasPrefix(":"), line.count > 1, !line.contains(where: \.isWhitespace) else { return }
    tell("\(line) means nothing here and stays a note; :help lists what does.")
  }

  private mutating func edit(_ key: Key, _ saving: inout DraftSaving) throws(Failure) {
    switch editor.take(key) {
    case .edited, .full: if saving.isDue(at: now.moment) { saving = keepNotes() }
    case .wantsEditor: try perform(.edit)
    case .repaint: world.console.write(painter.repaint())
    case .stop: stop()
    case .nothing, .moved, .handedIn, .cancelled, .endOfInput, .wantsCompletion, .wantsDraft: break
    }
  }

  private mutating func takeWhilePaused(_ key: Key) throws(Failure) {
    switch key {
    case .enter, .space:
      try take(.goOn)
      isWriting = true
      print([])
    case .control("c"):
      isWriting = false
      try take(.stop)
    case .control("z"): stop()
    default: break
    }
  }

  /// For whatever may happen.
  @discardableResult
  private mutating func keepNotes() -> DraftSaving {
    _ = mock.take(.write(editor.text.string), at: now) { _ in "" }
    keepPlace()
    return DraftSaving(since: now.moment)
  }

  mutating func perform(_ command: MockCommand) throws(Failure) {
    switch command {
    case .next: try leaveBox(.next)
    case .stop: try leaveBox(.stop)
    case .probe: try take(.probe)
    case .pause:
      guard try take(.pause), let step = mock.step else { return }
      isWriting = false
      tell("Paused at \(clock(mock.seconds(of: step, at: now.moment))). Enter goes on.")
    case .phases:
      guard let step = mock.step else { return }
      print(phaseTable(mock, step: step, at: now.moment, capabilities))
    case .edit: editOutside()
    case .help: print(mockWords(capabilities))
    }
  }

  /// In the learner's own editor, which has the terminal until it ends; the clock runs on.
  private mutating func editOutside() {
    guard keys.isTerminal, let step = mock.step else {
      tell("There is no terminal for an editor.")
      return
    }
    let header = phaseCue(mock, step: step, .plain(width: 76)).map(\.text)
    // In plain, lines are read, so that the terminal is in no raw mode that could be left.
    let isRaw = !capabilities.isPlain
    close()
    if isRaw { world.console.leaveRawMode() }
    let outcome = Commands.editOutside(editor.text.string, below: header, in: world)
    if isRaw { world.console.enterRawMode() }
    world.console.write(painter.begin())
    followWindow()
    switch outcome {
    case .saved(let text, let hadScissors):
      _ = editor.replaceAll(with: text)
      keepNotes()
      if !hadScissors { print(noticeLines(.scissorsGone, capabilities)) }
    case .failed(let reason, let kept):
      print(noticeLines(.editorFailed(reason, kept: kept), capabilities))
    }
  }

  /// Line by line; Ctrl-D on an empty one ends the phase, and so does the line `ctrl-d` of a script.
  private mutating func writeByLine(_ step: Int) throws(Failure) {
    if !mock.notes[step].isEmpty {
      print(noticeLines(.draft(mock.notes[step]), capabilities))
    }
    if keys.isTerminal { world.console.leaveRawMode() }
    defer { if keys.isTerminal { world.console.enterRawMode() } }
    editor = LineEditor(.box, text: mock.notes[step])
    while mock.step == step {
      switch keys.nextLine() {
      case .idle: followClock()
      case .end: try take(keys.isTerminal ? .next : .stop)
      case .line(let line):
        if case .paused = mock.state {
          try take(.goOn)
          tell("The clock runs again.")
        } else if !keys.isTerminal, line == Key.control("d").name {
          try take(.next)
        } else if !keys.isTerminal, line == Key.control("c").name {
          try take(.stop)
        } else if let command = MockCommand(line: line) {
          try perform(command)
        } else {
          tellUnknown(line)
          let text = editor.text.string
          _ = editor.replaceAll(with: text.isEmpty ? line : text + "\n" + line)
          keepNotes()
        }
      }
      if mock.step == step { followClock() }
    }
  }
}

extension LineEditor {
  /// The line that the cursor is in.
  fileprivate var currentLine: String {
    text[text.lineStart(of: text.cursor)..<text.lineEnd(of: text.cursor)]
  }

  /// All but that line, and but the line feed before it.
  fileprivate var textWithoutLine: String {
    let start = text.lineStart(of: text.cursor)
    let end = text.lineEnd(of: text.cursor)
    return text[0..<max(0, start - 1)] + text[end..<text.characters.count]
  }
}
