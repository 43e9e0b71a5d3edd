package import Questions

extension Drill {
  /// How a session goes, beside what it asks.
  package struct Manner: Sendable, Hashable {
    /// How much time a card may take before it is asked for less.
    package enum Goal: Sendable, Hashable {
      /// The document's, else two minutes for a long answer.
      case usual
      case none
      /// The same for every card.
      case seconds(Double)
    }

    package var goal: Goal
    /// Again and Good are the only grades.
    package var isTwoButton: Bool
    /// The answer is said before it can be seen: nothing but the question and the clock shows.
    package var isCold: Bool
    /// Every question begins with a box to answer in.
    package var isTyped: Bool
    /// Cards without options are given some, made of other questions' answers.
    package var offersChoices: Bool
    /// For whatever is shuffled; `nil` for the time at which the session began.
    package var seed: UInt64?

    package init(
      goal: Goal = .usual,
      isTwoButton: Bool = false,
      isCold: Bool = false,
      isTyped: Bool = false,
      offersChoices: Bool = false,
      seed: UInt64? = nil
    ) {
      self.goal = goal
      self.isTwoButton = isTwoButton
      self.isCold = isCold
      self.isTyped = isTyped
      self.offersChoices = offersChoices
      self.seed = seed
    }
  }

  /// From now on it goes so; `sources` are the questions that options may be made of, those of the
  /// session where none are given.
  package mutating func follow(_ manner: Manner, optionsFrom sources: [Question] = []) {
    self.manner = manner
    optionSources = sources
    if let card = state.card { generateOptions(for: card) }
    guard case .revealed(let card, var revealed) = state else { return }
    revealed.verdict = verdict(of: card, written: revealed.written?.text)
    revealed.suggested = suggestion(for: card, revealed)
    state = .revealed(card, revealed)
  }

  /// Seconds in which the card is to be answered; `nil` where it takes what it takes.
  ///
  /// The document's own goal comes first, then the minutes it gives the question, then two minutes
  /// for what takes more than a sentence or two to say.
  package func goal(of card: Card) -> Double? {
    switch manner.goal {
    case .none: return nil
    case .seconds(let seconds): return seconds
    case .usual: break
    }
    guard let question = questions[card.question] else { return nil }
    if let goal = question.goal { return Double(goal) }
    if cardName(of: card.id).isEmpty, let minutes = question.minutes { return Double(minutes) * 60 }
    switch reply(of: card) {
    case .judge, .claim, .derive: break
    case .ticks, .choice, .short, .order: return nil
    }
    guard let answer = card.answer else { return nil }
    return answer.split(whereSeparator: \.isWhitespace).count >= 40 ? 120 : nil
  }
}
