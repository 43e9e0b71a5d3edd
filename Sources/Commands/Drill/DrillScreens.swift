import Basics
import Grading
import Host
import Progress
import Questions
import Rendering
import Scheduling
import Sessions
import Terminal

/// What a sitting shows.
extension DrillSitting {
  /// Prints lines above the live block, which stays.
  mutating func print(_ lines: [Line]) {
    let view = box.map { writingBox($0.editor, isNote: $0.writing.isNote, progress, capabilities) }
    world.console.write(
      painter.paint(lines, live: view?.lines ?? live(), cursor: view?.cursor)
    )
  }

  /// Takes the live block away, so that whatever comes next begins on a fresh line.
  mutating func close() {
    world.console.write(painter.end())
  }

  mutating func notice(_ notice: Notice) {
    print(noticeLines(notice, capabilities))
  }

  /// Paints anew where the window has changed its size, or others have used it.
  mutating func followWindow() {
    if world.console.takeResumption() { world.console.write(painter.resume()) }
    let measured = capabilities.resized(to: measure())
    guard measured != capabilities else { return }
    capabilities = measured
    world.console.write(painter.resize(to: capabilities))
    print([])
  }

  /// Prints what the state adds to the screen.
  mutating func showState() {
    switch drill.state {
    case .question(let card):
      guard let question = questions[card.question] else { return }
      print(questionScreen(question, card, at: position, capabilities))
    case .revealed(let card, let revealed): showRevealed(card, revealed)
    case .over:
      let left = drill.counts(at: now.moment).left
      if left > 0, drill.isTimeUp(at: now) { notice(.timeUp(left: left)) }
      let summary = drill.summary(at: now)
      let dayStart = drill.ledger.settings.dayStart
      print(
        summaryScreen(summary, now: now, dayStart: dayStart, capabilities) { card in
          let question = questions[card.question]
          return (question.map(label) ?? card.id, question?.title ?? "")
        }
      )
    }
  }

  /// Prints what an action changed.
  mutating func showChange(from before: Drill.State, by action: Drill.Action, at time: LocalTime) {
    switch (action, before) {
    case (.toggle(let index), .revealed(let card, _)):
      guard case .revealed(_, let revealed) = drill.state, case .ticks(let points) = card.reply
      else { return }
      print(checklist(points, revealed).toggled(index, capabilities))
      return
    case (.grade(let grade), .revealed(let card, let revealed)):
      leave(card, revealed, grade, at: time)
    case (.accept, .revealed(let card, let revealed)):
      leave(card, revealed, revealed.suggested, at: time)
    case (.later, .question(let card)), (.later, .revealed(let card, _)):
      notice(.later(title: title(of: card)))
    case (.suspend, .question(let card)), (.suspend, .revealed(let card, _)):
      notice(.suspended(title: title(of: card)))
    case (.suspendSiblings, .question(let card)), (.suspendSiblings, .revealed(let card, _)):
      notice(.siblingsSuspended(title: title(of: card)))
    case (.bury, .question(let card)), (.bury, .revealed(let card, _)):
      notice(.buried(title: title(of: card)))
    case (.burySiblings, .question(let card)), (.burySiblings, .revealed(let card, _)):
      notice(.siblingsBuried(title: title(of: card)))
    case (.flag, .question(let card)), (.flag, .revealed(let card, _)):
      let title = title(of: card)
      notice(drill.ledger.isFlagged(card.id) ? .flagged(title: title) : .unflagged(title: title))
      return
    case (.undo, _):
      if let card = drill.state.card { notice(.backTo(title: title(of: card))) }
      if case .revealed(let card, _) = drill.state, let question = questions[card.question] {
        print(questionScreen(question, card, at: position, capabilities))
      }
    default: break
    }
    showState()
  }

  mutating func printFullAnswer() {
    guard case .revealed(let card, _) = drill.state else { return }
    hiddenLines = nil
    print(wholeAnswer(card))
  }

  /// The checklist as it was ticked; what it suggests is the learner's to grade.
  mutating func acceptTicks() {
    guard case .revealed(let card, let revealed) = drill.state,
      case .ticks(let points) = card.reply
    else { return }
    hasTicked = true
    let gap: [Line] = capabilities.isPlain ? [] : [Line()]
    print(checklist(points, revealed).result(capabilities) + gap + grades(revealed) + gap)
  }

  /// With the learner's own beneath it.
  private func wholeAnswer(_ card: Card) -> [Line] {
    fullAnswer(card, note: questions[card.question]?.note, capabilities)
  }

  func grades(_ revealed: Drill.Revealed) -> [Line] {
    let dayStart = drill.ledger.settings.dayStart
    return gradeLine(
      offers(from: revealed.preview, at: now, dayStart: dayStart),
      suggested: revealed.suggested,
      capabilities
    )
  }

  private mutating func showRevealed(_ card: Card, _ revealed: Drill.Revealed) {
    let points = questions[card.question].map(keyPoints) ?? []
    if case .ticks(let points) = card.reply {
      hasTicked = false
      print(checklist(points, revealed).opening(capabilities))
      return
    }
    let note = questions[card.question]?.note
    let answer = reveal(card, note: note, points, capabilities)
    hiddenLines = answer.hiddenLines
    var lines = answer.lines
    if let written = revealed.written {
      let seconds = drill.seconds(at: now.moment)
      lines = verdict(on: written.text, written.coverage, seconds: seconds, capabilities)
      // Where nothing could be compared the learner has to see what was wanted.
      guard !written.coverage.points.isEmpty else {
        hiddenLines = nil
        print(lines + wholeAnswer(card) + grades(revealed))
        return
      }
      hiddenLines = wholeAnswer(card).count
    }
    let gap: [Line] = capabilities.isPlain ? [] : [Line()]
    print(lines + gap + grades(revealed) + gap)
  }

  /// What stays on the screen of a card that was graded.
  private mutating func leave(
    _ card: Card,
    _ revealed: Drill.Revealed,
    _ grade: Grade,
    at time: LocalTime
  ) {
    let dayStart = drill.ledger.settings.dayStart
    let next = revealed.preview[grade].map {
      interval(until: $0.due, from: time, dayStart: dayStart)
    }
    print(gradedLines(grade, next: next ?? "", progress, capabilities))
    // A pass adds no lapse, so that it shows how many there were.
    if let lapses = drill.ledger.state(of: card.id)?.lapses,
      Leech.isTold(lapses, before: revealed.preview[.good]?.lapses ?? 0)
    {
      notice(.leech(title: title(of: card), lapses: lapses))
    }
  }

  private func live() -> [Line] {
    var words: [KeyAction: String] = [:]
    var above: [Line] = []
    words[.fullAnswer] = hiddenLines.map { "full answer (\($0) lines)" } ?? ""
    if case .over = drill.state, drill.missedCards.isEmpty { words[.drillMissed] = "" }
    if case .revealed(let card, let revealed) = drill.state {
      words[.acceptGrade] = "= \(revealed.suggested.name)"
      if card.answer != nil { words[.writeNote] = "" }
      if case .ticks(let points) = card.reply, !hasTicked {
        above = checklist(points, revealed).live(capabilities)
      }
    }
    return above + liveBlock(progress, keyState, words: words, capabilities)
  }

  var position: Position {
    let counts = drill.counts(at: now.moment)
    return Position(counts.done + 1, of: counts.done + counts.left)
  }

  private var progress: SessionProgress {
    let counts = drill.counts(at: now.moment)
    return SessionProgress(
      done: counts.done,
      total: counts.done + counts.left,
      passed: counts.ok,
      missed: counts.again
    )
  }

  private func checklist(_ points: [String], _ revealed: Drill.Revealed) -> Checklist {
    Checklist(points: points, ticked: revealed.ticked, suggested: revealed.suggested)
  }

  private func title(of card: Card) -> String {
    questions[card.question]?.title ?? card.id
  }
}
