import Basics
import Grading
import Host
import Questions
import Rendering
import Sessions
import Terminal

/// What each key does in a sitting.
extension DrillSitting {
  /// Does it; returns the way the session ends, where it does.
  mutating func perform(_ action: KeyAction) throws(Failure) -> Ending? {
    switch action {
    case .reveal: try take(.reveal)
    case .typeAnswer: return try typeAnswer()
    case .hint: try take(.hint)
    case .grade(let grade): try take(.grade(grade))
    case .acceptGrade: try take(.accept)
    case .acceptTicks: acceptTicks()
    case .tick(let number) where rubric != nil: ownFlag(number - 1)
    case .tick(let number): try take(.toggle(number - 1))
    case .fullAnswer: printFullAnswer()
    case .nextPage: printNextPage()
    case .allPages: printAllPages()
    case .fixMarks: fixMarks()
    case .fixMark(let number): try fix(number)
    case .confirmFlag: try explainOrConfirm()
    case .choose(let place): try take(.choose(place))
    case .claim(let said): try take(.claim(said))
    case .probe where rubric != nil: askRubricProbe()
    case .probe: askProbe()
    case .links: showLinks()
    case .edit: try editDocument()
    case .info: try showInfo()
    case .command: return try runCommand()
    case .readMissed: readMissed()
    case .showGaps: try showGaps()
    case .writeNote: return try writeNote()
    case .later: try take(.later)
    case .suspendCard: try take(.suspend)
    case .suspendSiblings: try take(.suspendSiblings)
    case .buryCard: try take(.bury)
    case .burySiblings: try take(.burySiblings)
    case .flagCard: try take(.flag)
    case .undo:
      leaveRubric()
      capture = nil
      try take(.undo)
    case .help: page(keysHelp(capabilities))
    case .drillMissed: drillMissed()
    case .rate(let grade): try gradeRubric(grade)
    case .acceptRating: if let rubric { try gradeRubric(rubric.suggested) }
    case .skipRating:
      leaveRubric()
      showState()
    case .showNotes: showText()
    case .makeCards: try proposeCards()
    case .addCards: addCards()
    case .dropCards:
      capture = nil
      print([])
    case .editPart, .keepStory: break
    case .repaint: world.console.write(painter.repaint())
    case .stop: stop()
    case .leave: return leave()
    case .end:
      mayOfferRubrics = false
      capture = nil
      if rubric != nil, drill.state == .over {
        leaveRubric()
        showState()
        return nil
      }
      leaveRubric()
      if drill.state != .over {
        try take(.end)
        // What was missed can be drilled or read from the summary on.
        guard drill.missedCards.isEmpty else { return nil }
      }
      close()
      return .done
    }
    return nil
  }

  private mutating func drillMissed() {
    let missed = drill.missedCards
    guard !missed.isEmpty else {
      notice(.noneMissed)
      return
    }
    let (manner, sources) = (drill.manner, drill.optionSources)
    drill = Drill(again: missed, of: questions.all, ledger: drill.ledger, at: now)
    drill.follow(manner, optionsFrom: sources)
    keepPlace()
    showState()
  }

  /// Every missed card, with its whole answer.
  private mutating func readMissed() {
    let missed = drill.missedCards
    guard !missed.isEmpty else {
      notice(.noneMissed)
      return
    }
    let gap: [Line] = capabilities.isPlain ? [] : [Line()]
    let total = missed.count
    page(
      missed.enumerated().flatMap { index, card in
        guard let question = questions[card.question] else { return [Line]() }
        return questionScreen(question, card, at: Position(index + 1, of: total), capabilities)
          + fullAnswer(card, note: question.note, capabilities) + gap
      }
    )
  }

  /// The next follow-up question, with the answer to the one before.
  private mutating func askProbe() {
    guard let card = drill.state.card, let question = questions[card.question] else { return }
    let followUps = question.followUps
    let asked = probes[card.id] ?? 0
    guard !followUps.isEmpty, asked <= followUps.count else {
      notice(.noProbe)
      return
    }
    let before = asked > 0 ? probeAnswer(followUps[asked - 1], capabilities) : []
    probes[card.id] = asked + 1
    guard asked < followUps.count else {
      if before.isEmpty { notice(.noProbe) } else { print(before) }
      return
    }
    let next = probe(followUps[asked], number: asked + 1, of: followUps.count, capabilities)
    print(before + next)
  }

  private mutating func showLinks() {
    guard let card = drill.state.card, let question = questions[card.question] else { return }
    let lines = links(of: card, question, capabilities)
    if lines.isEmpty { notice(.noLink) } else { print(lines) }
  }
}
