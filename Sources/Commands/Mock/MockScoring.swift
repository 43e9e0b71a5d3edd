import Basics
import Host
import Progress
import Questions
import Rendering
import Sessions
import Terminal

/// How what was said in an interview gets its score.
extension MockSitting {
  /// Until every part has a score or is passed over; returns how the interview is left, where it is.
  mutating func score() throws(Failure) -> Ending? {
    isWriting = false
    var told: Set<Notice> = []
    showScoring()
    while case .scoring = mock.state {
      prompt()
      switch try keys.next() {
      case .idle: followWindow()
      case .pasted: print(noticeLines(.pasteDropped, capabilities))
      case .end:
        leavePrompt()
        return leave()
      case .key(let key):
        leavePrompt(key)
        guard let action = action(for: key, in: keyState) else {
          // Once is enough.
          let isNew = told.insert(.misplaced(key, keyState)).inserted
          print(isNew ? noticeLines(.misplaced(key, keyState), capabilities) : [])
          continue
        }
        if let ending = try perform(action) { return ending }
      }
    }
    return nil
  }

  private mutating func perform(_ action: KeyAction) throws(Failure) -> Ending? {
    switch action {
    case .tick(let number):
      guard try take(.toggle(number - 1)) else { return nil }
      guard case .scoring(let part, let scoring) = mock.state else { return nil }
      print(scoring.ticks(in: mock, part: part).toggled(number - 1, capabilities))
    case .rate(let grade): try rate(grade)
    case .acceptRating:
      if case .scoring(_, let scoring) = mock.state { try rate(scoring.suggested) }
    case .skipRating: try move(.skip)
    case .undo: try move(.undo)
    case .showNotes: showNotes()
    case .fullAnswer: showAnswer()
    case .editPart(let number): try editPart(number - 1)
    case .keepStory: try keepStory()
    case .help: print(keysHelp(capabilities))
    case .repaint: world.console.write(painter.repaint())
    case .stop: stop()
    case .leave: return leave()
    case .end: while case .scoring = mock.state { try take(.skip) }
    default: tell("Commands wait until the interview is over; q ends it.")
    }
    return nil
  }

  private mutating func rate(_ grade: RubricGrade) throws(Failure) {
    guard case .scoring(let part, let scoring) = mock.state else { return }
    let list = scoring.hasTicks ? scoring.ticks(in: mock, part: part).result(capabilities) : []
    try take(.rate(grade))
    let gap: [Line] = capabilities.isPlain ? [] : [Line()]
    print(list + ratedLines(grade, capabilities) + gap)
    showScoring()
  }

  /// To another part, which is then shown.
  private mutating func move(_ action: Mock.Action) throws(Failure) {
    if try take(action) { showScoring() }
  }

  private mutating func leave() -> Ending {
    tell(
      start.shelf == nil
        ? "Nothing was recorded." : "Saved. The same grill mock goes on from here."
    )
    close()
    return .left
  }

  private mutating func showNotes() {
    guard case .scoring(let part, _) = mock.state else { return }
    for step in mock.steps(of: part) {
      print(notesScreen(mock, step: step, capabilities))
    }
  }

  private mutating func showAnswer() {
    guard case .scoring(let part, _) = mock.state, let question = mock.question(of: part),
      let card = cards(of: question).first
    else { return }
    let gap: [Line] = capabilities.isPlain ? [] : [Line()]
    print(fullAnswer(card, note: question.note, capabilities) + gap)
  }

  /// Writes a part of the story anew, in the box or line by line.
  private mutating func editPart(_ phase: Int) throws(Failure) {
    guard case .scoring(let part, _) = mock.state else { return }
    let steps = mock.steps(of: part)
    guard steps.indices.contains(phase) else {
      tell("That part was not begun.")
      return
    }
    let before = mock.notes[steps[phase]]
    tell("\(mock.phase(of: steps[phase]).name), anew:")
    let text =
      keys.isTerminal && !capabilities.isPlain
      ? try editInBox(before)
      : {
        close()
        return keys.readAnswer()
      }()
    if let text, !text.allSatisfy(\.isWhitespace), text != before {
      try take(.rewrite(phase: phase, text))
    }
    showScoring()
  }

  /// `nil` where the box was put away.
  private mutating func editInBox(_ text: String) throws(Failure) -> String? {
    editor = LineEditor(.box, text: text)
    isWriting = true
    defer {
      isWriting = false
      keys.drop()
    }
    print([])
    while true {
      switch try keys.next(for: .prose) {
      case .idle, .pasted: followWindow()
      case .end: return nil
      case .key(.control("d")): return editor.text.string
      case .key(let key):
        switch editor.take(key) {
        case .handedIn(let text): return text
        case .cancelled: return nil
        case .repaint: world.console.write(painter.repaint())
        case .stop: stop()
        default: break
        }
        print([])
      }
    }
  }

  /// As the learner's own answer to the question; what they had noted before stays above it.
  private mutating func keepStory() throws(Failure) {
    guard case .scoring(let part, _) = mock.state, let question = mock.question(of: part) else {
      return
    }
    guard let notes = start.notes else {
      print(noticeLines(.notesNotRecorded, capabilities))
      return
    }
    let paragraphs = mock.steps(of: part).compactMap { step -> String? in
      let text = mock.notes[step]
      return text.isEmpty ? nil : "**\(mock.phase(of: step).name):** \(text)"
    }
    let story = paragraphs.joined(separator: "\n\n")
    guard !story.isEmpty else { return tell("There is no word of it to keep.") }
    var whole: String?
    do throws(Failure) {
      guard try notes.read().notes[question.id]?.contains(story) != true else {
        return tell("It is among your answers already.")
      }
      whole = try notes.add(story, to: question.id, title: question.title)
      print(noticeLines(.noted, capabilities))
    } catch {
      print(noticeLines(.notNoted(error.message), capabilities))
    }
    if let whole { try recordNote(whole, of: question.id) }
  }
}
