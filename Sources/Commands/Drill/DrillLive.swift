import Basics
import Grading
import Questions
import Rendering
import Scheduling
import Sessions
import Terminal

/// The lines at the bottom of a sitting: how far it has come, and which keys do what now.
extension DrillSitting {
  func live() -> [Line] {
    guard rest.isEmpty else { return pagerLine(rest.count, capabilities) }
    if let rubric { return rubricBlock(rubric) }
    guard capture == nil else { return [hintLine(.capturing, capabilities)] }
    var words: [KeyAction: String] = [:]
    var above: [Line] = []
    words[.fullAnswer] = hiddenLines.map { "full answer (\($0) lines)" } ?? ""
    if case .over = drill.state, drill.missedCards.isEmpty {
      words[.drillMissed] = ""
      words[.readMissed] = ""
    }
    if case .question(let card) = drill.state {
      if case .choice(let options) = drill.reply(of: card) {
        let last = letter(of: options.texts.count - 1).lowercased()
        words[.choose(0)] = "to \(last) " + (options.takesSeveral ? "toggle" : "choose")
        if !drill.asking.chosen.isEmpty { words[.reveal] = "hand in" }
        above = optionList(options, of: card).live(capabilities)
      }
      if case .order = drill.reply(of: card) { words[.typeAnswer] = "order them" }
      if !drill.hasHint(for: card) { words[.hint] = "" }
      if case .ticks = card.reply { words[.typeAnswer] = "write your plan" }
      if drill.manner.isCold, drill.asking.answeredAfter == nil { words[.reveal] = "said it" }
    }
    if case .revealed(let card, let revealed) = drill.state {
      words[.acceptGrade] = "= \(revealed.suggested.name)"
      if card.answer != nil { words[.writeNote] = "" }
      if revealed.written?.coverage.points.isEmpty != false { words[.fixMarks] = "" }
      if revealed.listsFlags {
        words[.confirmFlag] = questions[card.question]?.redFlags.isEmpty == false ? "red flags" : ""
      }
      if case .choice(let options) = drill.reply(of: card) {
        let others = optionList(options, of: card).otherNames
        if !others.isEmpty { words[.confirmFlag] = "why not " + others }
      }
      if questions[card.question]?.followUps.isEmpty != false { words[.probe] = "" }
      switch fixing {
      case .marks: above = revealed.written.map { markList($0.coverage, capabilities) } ?? []
      case .flags:
        above = flagList(revealed.flags, capabilities)
        words[.fixMark(1)] = "to 9 tick"
      case nil: break
      }
      if fixing != nil { above.append(Line()) }
      if case .ticks = card.reply, hasTicked { words[.fixMarks] = "tick again" }
      if case .ticks(let points) = card.reply, !hasTicked {
        above = checklist(points, of: card, revealed).live(capabilities)
        if revealed.written == nil { words[.showNotes] = "" }
        if revealed.ticked.count == points.count { words[.makeCards] = "" }
      }
    }
    return above + liveBlock(progress, keyState, words: words, capabilities)
  }

  /// Whether the time shows though nothing limits it: while something is said cold, planned blind or
  /// derived.
  func isClockShown(for card: Card) -> Bool {
    switch drill.reply(of: card) {
    case .ticks, .derive: true
    default: drill.manner.isCold
    }
  }

  var progress: SessionProgress {
    let counts = drill.counts(at: now.moment)
    let card = drill.state.card
    let goal = card.flatMap(drill.goal)
    var progress = SessionProgress(
      done: counts.done,
      total: counts.done + counts.left,
      passed: counts.ok,
      missed: counts.again,
      seconds: goal != nil || card.map(isClockShown) == true
        ? drill.answerSeconds(at: now.moment) : nil,
      goal: goal
    )
    progress.isAnswered = drill.asking.answeredAfter != nil
    return progress
  }
}
