import Basics
import Host
import Questions
import Rendering
import Sessions
import Terminal

/// What the learner writes in a sitting: in a box on a terminal, line by line elsewhere.
extension DrillSitting {
  /// Returns how the session ends, where it does.
  mutating func typeAnswer() throws(Failure) -> Ending? {
    guard case .question(let card) = drill.state else {
      try take(.handIn(""))
      return nil
    }
    switch try write(.answer, of: card) {
    case .handedIn(let text) where text.allSatisfy(\.isWhitespace):
      guard isBoxed else {
        showState()
        wantsBox = false
        break
      }
      // Nothing is no answer: it is shown.
      bookmark.dropDraft(of: card.id)
      try take(.reveal)
    case .handedIn(let text):
      try take(.handIn(text))
      if isBoxed, drill.state.card == card, case .question = drill.state {
        // It was refused, and is to be put right, not typed again.
        keepPlace(drafting: SavedSession.Draft(card: card.id, text: text))
        print([])
      } else {
        bookmark.dropDraft(of: card.id)
      }
    case .putAway:
      notice(.draftKept(isNote: false))
      showState()
      // Who has put it away does not want it again at once.
      wantsBox = false
    case .left: return leave()
    }
    return nil
  }

  /// Whether there is a terminal for a box, and it may be repainted.
  private var isBoxed: Bool { keys.isTerminal && !capabilities.isPlain }

  /// Returns when it is handed in or put away; until then it is kept on the disk as it grows.
  ///
  /// What was typed ahead of its end is dropped: it was meant for the box, and must not grade the
  /// answer.
  mutating func write(_ writing: Writing, of card: Card) throws(Failure) -> Written {
    guard isBoxed else { return .handedIn(writeByLine(writing, of: card)) }
    defer { keys.drop() }
    let draft = bookmark.draft(of: card.id, isNote: writing.isNote) ?? ""
    box = WritingBox(editor: LineEditor(.box, text: draft), writing: writing)
    defer { box = nil }
    if case .note(let isAddition) = writing { notice(.writingInBox(isAddition: isAddition)) }
    print([])
    var saving = DraftSaving(since: now.moment)
    while true {
      let outcome: LineEditor.Outcome
      switch try keys.next(for: .prose) {
      case .key(let key): outcome = box?.editor.take(key) ?? .nothing
      case .idle, .pasted:
        followWindow()
        followClock()
        if saving.isBehind { saving = keepDraft(of: card) }
        continue
      case .end:
        keepDraft(of: card)
        return .putAway
      }
      switch outcome {
      case .nothing: continue
      case .moved: break
      case .edited, .full:
        if outcome == .full { notice(.boxFull) }
        if saving.isDue(at: now.moment) { saving = keepDraft(of: card) }
      case .handedIn(let text):
        keepDraft(of: card)
        if !text.isEmpty { formerTexts[card.id] = text }
        return .handedIn(text)
      case .endOfInput: return .handedIn("")
      case .cancelled:
        keepDraft(of: card)
        guard let text = box?.editor.text.string, !text.isEmpty else { return .left }
        formerTexts[card.id] = text
        return .putAway
      case .wantsDraft:
        guard let text = formerTexts[card.id] ?? (draft.isEmpty ? nil : draft) else { continue }
        _ = box?.editor.replaceAll(with: text)
        keepDraft(of: card)
      case .wantsEditor:
        keepDraft(of: card)
        writeOutside(of: card)
        keepDraft(of: card)
      case .wantsCompletion: continue
      case .repaint: world.console.write(painter.repaint())
      case .stop: stop()
      }
      print([])
    }
  }

  /// Keeps what is in the box, for whatever may happen; an empty box is no draft.
  @discardableResult
  private mutating func keepDraft(of card: Card) -> DraftSaving {
    guard let box else { return DraftSaving(since: now.moment) }
    let text = box.editor.text.string
    let isNote = box.writing.isNote
    if text.isEmpty {
      bookmark.dropDraft(of: card.id, isNote: isNote)
      keepPlace()
    } else {
      keepPlace(drafting: SavedSession.Draft(card: card.id, text: text, isNote: isNote))
    }
    return DraftSaving(since: now.moment)
  }

  /// In the learner's own editor, which has the terminal until it ends.
  private mutating func writeOutside(of card: Card) {
    guard let box, let question = questions[card.question] else { return }
    let screen = questionScreen(
      question,
      card,
      at: position,
      prompt: prompt(of: card),
      .plain(width: 76)
    )
    let header = screen.map(\.text)
    close()
    world.console.leaveRawMode()
    let outcome = editOutside(box.editor.text.string, below: header, in: world)
    world.console.enterRawMode()
    world.console.write(painter.begin())
    followWindow()
    switch outcome {
    case .saved(let text, let hadScissors):
      _ = self.box?.editor.replaceAll(with: text)
      if !hadScissors { notice(.scissorsGone) }
    case .failed(let reason, let kept): notice(.editorFailed(reason, kept: kept))
    }
  }

  /// Line by line, up to Ctrl-D on an empty one; an answer goes on from its draft.
  private mutating func writeByLine(_ writing: Writing, of card: Card) -> String {
    var draft: String?
    switch writing {
    case .answer:
      draft = bookmark.draft(of: card.id)
      if let draft { notice(.draft(draft)) }
      print(noticeLines(.typing, capabilities))
    case .note(let isAddition): print(noticeLines(.writing(isAddition: isAddition), capabilities))
    }
    close()
    let saved = drill.saved(at: now)
    var bookmark = bookmark
    let text = keys.readAnswer(after: draft) { text in
      guard case .answer = writing else { return }
      // A failure was told with the last card, or is with the next one.
      _ = bookmark.keep(saved, drafting: SavedSession.Draft(card: card.id, text: text))
    }
    self.bookmark = bookmark
    world.console.write(painter.begin())
    return text
  }
}
