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
    if !lines.isEmpty { leavePrompt() }
    let view = box.map { writingBox($0.editor, isNote: $0.writing.isNote, progress, capabilities) }
    world.console.write(
      painter.paint(lines, live: view?.lines ?? live(), cursor: view?.cursor)
    )
  }

  mutating func notice(_ notice: Notice) {
    print(noticeLines(notice, capabilities))
  }

  /// What a key is refused with; while points are ticked nothing is told twice.
  mutating func remark(_ notice: Notice) {
    guard keyState == .checklist, !told.insert(notice).inserted else { return self.notice(notice) }
    print([])
  }

  /// Paints anew where the window has changed its size, or others have used it.
  mutating func followWindow() {
    if let seconds = world.console.takeResumption() {
      drill.standStill(seconds: seconds)
      world.console.write(painter.resume())
    }
    // What is being written is not taken away, however narrow the window becomes meanwhile.
    let measured = box == nil ? measure() : capabilities.resized(to: measure())
    guard measured != capabilities else { return }
    leavePrompt()
    capabilities = measured
    world.console.write(painter.resize(to: capabilities))
    print([])
  }

  /// Prints what the state adds to the screen.
  ///
  /// `again` is whether the question is to be shown above its answer as well.
  mutating func showState(again: Bool = false) {
    if offersRubric() { return }
    switch drill.state {
    case .question(let card):
      timeCall = nil
      showQuestion(of: card)
      if drill.manner.isTyped, keyState == .asked, drill.reply(of: card).isTyped, !again {
        wantsBox = true
      }
    case .revealed(let card, let revealed):
      if again { showQuestion(of: card) }
      showRevealed(card, revealed)
    case .over:
      let left = drill.counts(at: now.moment).left
      if left > 0, drill.isTimeUp(at: now) { notice(.timeUp(left: left)) }
      let summary = drill.summary(at: now)
      let dayStart = drill.ledger.settings.dayStart
      print(
        summaryScreen(
          summary,
          missedAgain: missedAgain(),
          now: now,
          dayStart: dayStart,
          capabilities
        ) { card in
          let question = questions[card.question]
          return (question.map(label) ?? card.id, question?.title ?? "")
        }
      )
    }
  }

  private mutating func showQuestion(of card: Card) {
    guard let question = questions[card.question] else { return }
    let screen = questionScreen(
      question,
      card,
      at: position,
      goal: drill.goal(of: card),
      isCold: drill.manner.isCold,
      prompt: prompt(of: card),
      capabilities
    )
    print(screen + replyLines(of: card))
  }

  /// Prints what an action changed.
  mutating func showChange(from before: Drill.State, by action: Drill.Action, at time: LocalTime) {
    switch (action, before) {
    case (.toggle(let index), .revealed(let card, _)):
      guard case .revealed(_, let revealed) = drill.state, case .ticks(let points) = card.reply
      else { return }
      print(checklist(points, of: card, revealed).toggled(index, capabilities))
      return
    case (.choose(let place), .question(let card)) where drill.state == before:
      showChoice(at: place, of: card)
      return
    case (.claim(let said), .question):
      notice(.claimed(said))
      if drill.manner.isTyped { wantsBox = true }
      return
    case (.hint, .question(let card)):
      print(hint(drill.asking.hints, of: drill.points(of: card), capabilities))
      return
    case (.correct(let index), .revealed), (.toggleFlag(let index), .revealed):
      guard case .revealed(_, let revealed) = drill.state else { return }
      print(lines(fixed: index, revealed))
      return
    case (.confirmFlag, .revealed(_, let before)):
      if !before.flags.isEmpty { showFlags() }
      return
    case (.reveal, .question) where drill.state == before && drill.asking.answeredAfter != nil:
      notice(.answered(drill.answerSeconds(at: time.moment)))
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
      if case .revealed(let card, _) = drill.state { showQuestion(of: card) }
    default: break
    }
    showState()
  }

  mutating func printFullAnswer() {
    guard case .revealed(let card, let revealed) = drill.state else { return }
    let answer = wholeAnswer(card)
    hiddenLines = nil
    // The grades would be out of sight behind something long.
    let isLong = answer.count > capabilities.rows - 6 && keyState == .revealed
    page(answer + (isLong ? gap + grades(revealed) + gap : []))
  }

  var gap: [Line] { capabilities.isPlain ? [] : [Line()] }

  /// What was confirmed, and the grades with what is suggested now.
  private mutating func showFlags() {
    guard case .revealed(_, let revealed) = drill.state else { return }
    if let flag = revealed.flags.last(where: \.isConfirmed) {
      notice(.flagConfirmed(flag.flag.text))
    } else {
      notice(.flagsTakenBack)
    }
    print(gap + grades(revealed) + gap)
  }

  /// The checklist as it was ticked; what it suggests is the learner's to grade.
  mutating func acceptTicks() {
    guard case .revealed(let card, let revealed) = drill.state,
      case .ticks(let points) = card.reply
    else { return }
    hasTicked = true
    print(checklist(points, of: card, revealed).result(capabilities) + gap + grades(revealed) + gap)
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

  var position: Position {
    let counts = drill.counts(at: now.moment)
    return Position(counts.done + 1, of: counts.done + counts.left)
  }

  /// Of a scenario the colour that a scorer would give stands before the grade.
  func checklist(_ points: [String], of card: Card, _ revealed: Drill.Revealed) -> Checklist {
    let marks = revealed.written?.coverage.points.map(\.mark) ?? []
    let wanted = drill.points(of: card)
    let isScenario = questions[card.question]?.form.name == "scenario"
    let grade = Line(revealed.suggested.name, .strong)
    return Checklist(
      points: points.indices.map { index in
        Checklist.Row(
          wanted.indices.contains(index) ? Checklist.Row.wording(of: wanted[index]) : points[index],
          isTicked: revealed.ticked.contains(index),
          sign: marks.indices.contains(index) ? Checklist.Sign(marks[index]) : .none
        )
      },
      flags: revealed.flags.map { raised in
        Checklist.Row(
          raised.flag.text,
          isTicked: raised.isConfirmed,
          sign: raised.isRaised ? .raised : .none
        )
      },
      suggests: isScenario ? RubricGrade(revealed.suggested).word + ": " + grade : grade,
      hasText: revealed.written != nil
    )
  }

  private func title(of card: Card) -> String {
    questions[card.question]?.title ?? card.id
  }
}
