import Basics
import Host
import Insight
import Progress
import Questions
import Rendering
import Sessions
import Terminal

/// What a sitting looks up or runs beside the drill.
extension DrillSitting {
  mutating func showInfo() throws(Failure) {
    guard let card = drill.state.card, let question = questions[card.question] else { return }
    let events = try everyEvent()
    let happenings = happenings(to: [card.id], in: events)[card.id] ?? []
    let history = CardHistory(card, of: question, happenings, drill.ledger)
    var isBlind = drill.manner.isCold
    if case .ticks = card.reply { isBlind = true }
    page(
      infoScreen(
        question,
        card,
        history,
        drill.ledger,
        at: now,
        isBlind: isBlind,
        capabilities
      )
    )
  }

  /// The points that were missed more than once in thirty days; none where nothing was compared in
  /// this session, or what happened before cannot be read.
  func missedAgain() -> [MissedPoint] {
    guard drill.hasComparedAnswers, let events = try? everyEvent() else { return [] }
    let moment = now.moment.advanced(bySeconds: -30 * 86_400)
    return pointsMissedAgain(in: answers(in: events), since: moment)
  }

  /// Of the questions of this session.
  mutating func showGaps() throws(Failure) {
    let asked = questions.all
    let gaps = Gaps(try everyEvent(), asked, in: documents, drill.ledger, at: now)
    page(gapsScreen(gaps, capabilities, label: names(of: asked)))
  }

  /// All that ever happened, as far as the session knows it.
  func everyEvent() throws(Failure) -> [Event] {
    if let store { return try store.history() }
    let files = try ProgressFiles(invocation, in: world)
    return try ProgressStore.reading(files, in: world).history() + unrecorded
  }

  /// Reads one line and runs it as the prompt would; the clock stands still meanwhile.
  ///
  /// Returns how the session ends, where it does.
  mutating func runCommand() throws(Failure) -> Ending? {
    let start = now.moment
    let line: String?
    if keys.isTerminal {
      close()
      world.console.leaveRawMode()
      keys.drop()
      var reader = PromptReader(invocation, in: program)
      line = if case .line(let typed) = try reader.next() { typed } else { nil }
    } else {
      line = keys.readLine()
    }
    let typed = words(of: line ?? "")
    // At options letters choose, so that whatever a letter does elsewhere is a command here.
    let key = typed.flatMap { $0.count == 1 && $0[0].count == 1 ? $0[0].first : nil }
    let command = key.flatMap { action(for: .character($0), in: .asked) }
    if command == nil, let typed, !typed.isEmpty, typed != ["quit"], typed != ["q"] {
      run(typed.first == "grill" ? Array(typed.dropFirst()) : typed)
    }
    if keys.isTerminal {
      world.console.enterRawMode()
      world.console.write(painter.begin())
    }
    drill.excuse(seconds: now.moment.seconds(since: start))
    if typed == nil { notice(.told("A quote is not closed.")) }
    if typed == ["quit"] || typed == ["q"] { return try perform(.end) }
    if let command { return try perform(command) }
    print([])
    return nil
  }

  private mutating func run(_ words: [String]) {
    let name = words.first { !$0.hasPrefix("-") } ?? ""
    if store != nil, case .run(let command) = parse(words, verbs: allVerbs),
      allVerbs.contains(where: { $0.name == command.verb && $0.changesProgress(command) })
    {
      notice(.commandRefused(([name] + command.operands.prefix(1)).joined(separator: " ")))
      return
    }
    guard name != "drill", !words.isEmpty else {
      notice(.told("A drill runs already."))
      return
    }
    guard name != "edit" else {
      // What it changes has to reach the session.
      notice(.told("e opens the card that shows; edit another when the session is over."))
      return
    }
    let program = Program(
      world: world,
      verbs: program.verbs,
      settings: program.settings,
      mayPage: false
    )
    _ = program.run(invocation.everywhere + words)
  }
}
