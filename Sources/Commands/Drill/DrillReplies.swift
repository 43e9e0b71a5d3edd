import Questions
import Rendering
import Sessions
import Terminal

/// What a sitting shows of options, steps, statements and short answers.
extension DrillSitting {
  /// What stands below the question; empty for what is answered freely.
  func replyLines(of card: Card) -> [Line] {
    switch drill.reply(of: card) {
    case .choice(let options): optionList(options, of: card).opening(capabilities)
    case .order(let steps): stepList(steps, of: card).opening(capabilities)
    case .judge, .ticks, .short, .claim, .derive: []
    }
  }

  /// What stands in the place of the card's prompt, where that has the options in it.
  func prompt(of card: Card) -> String? {
    if case .choice(let options) = drill.reply(of: card) { options.prompt } else { nil }
  }

  func optionList(_ options: Options, of card: Card) -> OptionList {
    OptionList(options, shown: drill.arrangement(of: card), chosen: drill.asking.chosen)
  }

  /// How what was chosen, ordered, typed or claimed compares; empty where nothing exact was wanted.
  func exactLines(_ card: Card, _ revealed: Drill.Revealed) -> [Line] {
    switch (drill.reply(of: card), revealed.verdict) {
    case (.choice(let options), _): return optionList(options, of: card).result(capabilities)
    case (.order(let steps), let verdict):
      let list = stepList(steps, of: card)
      guard case .order(let order)? = verdict else { return list.result(nil, capabilities) }
      return list.result(order, capabilities)
    case (.short(let wanted), .short(let verdict, _)?):
      let typed = revealed.written?.text ?? ""
      return shortScreen(verdict, typed: typed, wanted, capabilities)
    case (.claim(let statement), _):
      return claimLines(said: drill.asking.claim, isTrue: statement.isTrue, capabilities)
    case (.short, _), (.judge, _), (.ticks, _), (.derive, _): return []
    }
  }

  /// Why not the other options, else the next red flag.
  mutating func explainOrConfirm() throws(Failure) {
    guard case .revealed(let card, _) = drill.state,
      case .choice(let options) = drill.reply(of: card)
    else { return try confirmFlag() }
    let lines = optionList(options, of: card).whyNot(capabilities)
    guard lines.isEmpty else { return print(lines) }
    guard questions[card.question]?.redFlags.isEmpty == false else { return notice(.noReasons) }
    try confirmFlag()
  }

  /// Toggles or takes the option; a statement that was called true or false stays until it is put
  /// right.
  mutating func showChoice(at place: Int, of card: Card) {
    guard case .choice(let options) = drill.reply(of: card), options.takesSeveral else { return }
    print(optionList(options, of: card).toggled(place, capabilities))
  }

  private func stepList(_ steps: [String], of card: Card) -> StepList {
    StepList(steps, shown: drill.arrangement(of: card))
  }
}
