import Basics
import Grading
import Host
import Progress
import Questions
import Rendering
import Scheduling
import Sessions
import Terminal

/// What shows once a card is revealed.
extension DrillSitting {
  /// With the learner's own beneath it.
  func wholeAnswer(_ card: Card) -> [Line] {
    fullAnswer(card, note: questions[card.question]?.note, capabilities)
  }

  func grades(_ revealed: Drill.Revealed) -> [Line] {
    let dayStart = drill.ledger.settings.dayStart
    let offers = offers(from: revealed.preview, at: now, dayStart: dayStart)
    return gradeLine(
      drill.manner.isTwoButton ? offers.filter { [.again, .good].contains($0.grade) } : offers,
      suggested: revealed.suggested,
      capabilities
    )
  }

  /// The answer, or how it compares with what was said, and the grades.
  mutating func showRevealed(_ card: Card, _ revealed: Drill.Revealed) {
    let points = drill.points(of: card)
    if case .ticks(let points) = card.reply {
      hasTicked = false
      told = []
      print(checklist(points, of: card, revealed).opening(capabilities))
      return
    }
    let exact = exactLines(card, revealed)
    let isFree =
      switch drill.reply(of: card) {
      case .judge, .ticks, .claim, .derive: true
      case .short: exact.isEmpty
      case .choice, .order: false
      }
    guard isFree else {
      hiddenLines = nil
      page(exact + restOfAnswer(card) + gap + grades(revealed) + gap)
      return
    }
    let note = questions[card.question]?.note
    let answer = reveal(card, note: note, points, capabilities)
    hiddenLines = answer.hiddenLines
    var lines = answer.lines
    if let written = revealed.written {
      let seconds = drill.answerSeconds(at: now.moment)
      let isBare = revealed.verdict != nil && written.coverage.points.isEmpty
      lines =
        isBare
        ? [] : verdict(on: written.text, written.coverage, seconds: seconds, capabilities)
      // Where nothing could be compared the learner has to see what was wanted.
      guard !written.coverage.points.isEmpty else {
        hiddenLines = nil
        page(
          lines + gap + exact + (isBare ? gap : []) + wholeAnswer(card) + gap + grades(revealed)
            + gap
        )
        return
      }
      lines += flagLines(revealed.flags, capabilities)
      if !written.remembered.isEmpty {
        lines += noticeLines(.marksRemembered(written.remembered.map { $0 + 1 }), capabilities)
      }
      lines += written.judgement.map { gap + judgementLines($0, capabilities) } ?? []
      hiddenLines = wholeAnswer(card).count
    }
    // Below what was told since the question.
    let isBelow = drill.asking.hints > 0 || drill.asking.claim != nil
    let start = isBelow && revealed.written == nil ? gap : []
    let claim = exact.isEmpty ? [] : exact + gap
    let end = drill.reply(of: card) == .derive ? gap + derivationLines(capabilities) : []
    print(start + claim + lines + end + gap + grades(revealed) + gap)
  }

  /// The answer below what was compared, where the document says more than that.
  private func restOfAnswer(_ card: Card) -> [Line] {
    switch drill.reply(of: card) {
    case .choice(let options) where !options.areGenerated: return note(of: card)
    case .order:
      guard let rest = card.answer.flatMap(besideSteps) else { return note(of: card) }
      return gap + wholeAnswer(card.saying(rest))
    case .choice, .short, .judge, .ticks, .claim, .derive: return gap + wholeAnswer(card)
    }
  }

  private func note(of card: Card) -> [Line] {
    questions[card.question]?.note.map { gap + noteLines($0, capabilities) } ?? []
  }
}
