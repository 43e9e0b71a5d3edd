import Host
import Questions
import Rendering
import Terminal

/// Reads lines at the prompt: with a line editor, history, search and completion on a terminal that
/// can be repainted, else as the terminal itself edits them.
struct PromptReader {
  enum Input: Hashable, Sendable {
    case line(String)
    case end
    /// Ctrl-C where nothing was typed.
    case interrupted
  }

  private let program: Program
  private let invocation: Invocation
  private var keys: KeySource
  private var history: PromptHistory?
  /// What can be completed; read when it is asked for, anew after each line.
  private var bank: Bank?

  init(_ invocation: Invocation, in program: Program) {
    self.program = program
    self.invocation = invocation
    keys = .terminal(program.world.console)
  }

  private var console: Console { program.world.console }
  private var capabilities: Capabilities { program.capabilities(for: invocation) }

  mutating func next() throws(Failure) -> Input {
    bank = nil
    guard !capabilities.isPlain else {
      console.write("grill> ")
      if let line = console.readLine() { return .line(line) }
      console.write("\n")
      return .end
    }
    let past = history ?? PromptHistory(in: program.world)
    history = past
    console.enterRawMode()
    defer { console.leaveRawMode() }
    var painter = Painter(capabilities)
    console.write(painter.begin())
    defer { console.write(painter.end()) }
    var editor = LineEditor(.prompt, history: past.lines)
    show(editor, on: &painter)
    while true {
      let outcome: LineEditor.Outcome
      switch try keys.next(for: .line) {
      case .key(let key): outcome = editor.take(key)
      case .idle, .pasted:
        if console.takeResumption() != nil { console.write(painter.resume()) }
        let measured = painter.capabilities.resized(to: capabilities)
        if painter.capabilities != measured {
          console.write(painter.resize(to: measured))
          show(editor, on: &painter)
        }
        continue
      case .end:
        finish(editor, on: &painter)
        return .end
      }
      switch outcome {
      case .nothing, .wantsDraft, .wantsEditor: continue
      case .moved, .edited: break
      case .full: show(editor, noticeLines(.boxFull, painter.capabilities), on: &painter)
      case .handedIn(let line):
        finish(editor, on: &painter)
        if let reason = history?.add(line) { report(reason, on: &painter) }
        return .line(line)
      case .endOfInput:
        finish(editor, on: &painter)
        return .end
      case .cancelled:
        finish(editor, on: &painter)
        guard !editor.isEmpty else { return .interrupted }
        editor = LineEditor(.prompt, history: past.lines)
      case .wantsCompletion: complete(&editor, on: &painter)
      case .repaint: console.write(painter.repaint())
      case .stop:
        console.write(painter.end())
        console.suspend()
        console.write(painter.begin())
      }
      show(editor, on: &painter)
    }
  }

  private func show(_ editor: LineEditor, _ lines: [Line] = [], on painter: inout Painter) {
    let view = promptLine(editor, painter.capabilities)
    console.write(painter.paint(lines, live: view.lines, cursor: view.cursor))
  }

  /// Leaves what was typed on the screen.
  private func finish(_ editor: LineEditor, on painter: inout Painter) {
    console.write(painter.paint(finishedLine(editor, painter.capabilities)))
  }

  private func report(_ reason: String, on painter: inout Painter) {
    console.write(painter.paint(noticeLines(.historyNotKept(reason), painter.capabilities)))
  }

  private mutating func complete(_ editor: inout LineEditor, on painter: inout Painter) {
    if bank == nil { bank = try? program.bank(for: invocation) }
    let typed = editor.text[0..<editor.text.cursor]
    let choices = editor.complete(
      with: completion(of: typed, verbs: program.verbs, bank: bank, files: program.world.files)
    )
    guard !choices.isEmpty else { return }
    show(editor, choiceLines(choices, painter.capabilities), on: &painter)
  }
}
