import Basics
import Grading
import Questions

/// What choosing, ordering and claiming do.
extension Drill {
  mutating func choose(_ place: Int, of card: Card, at time: LocalTime) -> [Effect] {
    guard case .choice(let options) = reply(of: card) else { return [.refuse(.nothingToChoose)] }
    let shown = arrangement(of: card)
    guard shown.indices.contains(place) else { return [.refuse(.noSuchOption(shown.count))] }
    guard !options.takesSeveral else {
      asking.chosen.formSymmetricDifference([shown[place]])
      return []
    }
    asking.chosen = [shown[place]]
    stopClock(at: time)
    state = .revealed(card, revealed(card, at: time))
    return []
  }

  mutating func claim(_ said: Bool, of card: Card) -> [Effect] {
    guard case .claim = reply(of: card), asking.claim == nil else {
      return [.refuse(.nothingToClaim)]
    }
    asking.claim = said
    return []
  }

  mutating func handIn(_ text: String, for card: Card, at time: LocalTime) -> [Effect] {
    var written: String? = text
    switch reply(of: card) {
    case .choice: return [.refuse(.chosenByKey)]
    case .order(let steps):
      guard let places = order(in: text, of: steps.count) else {
        return [.refuse(.noOrder(steps.count))]
      }
      let shown = arrangement(of: card)
      asking.order = places.map { shown[$0] }
      written = nil
    case .claim where asking.claim == nil:
      asking.claim = Questions.verdict(beginning: text)?.isTrue
    case .judge, .ticks, .short, .claim, .derive: break
    }
    stopClock(at: time)
    state = .revealed(card, revealed(card, written: written, at: time))
    return []
  }

  /// How what was said so far compares; `nil` where the card wants nothing exact, or nothing was said.
  func verdict(of card: Card, written text: String?) -> ReplyVerdict? {
    switch reply(of: card) {
    case .choice(let options):
      let chosen = asking.chosen.intersection(options.texts.indices)
      return chosen.isEmpty
        ? nil : .choice(ChoiceVerdict(chosen: chosen, right: options.right))
    case .short(let wanted):
      return text.map {
        judge($0, as: wanted, question: questions[card.question]?.title ?? "")
      }
    case .order(let steps):
      // The document may have other steps by now.
      guard let order = asking.order, order.sorted() == Array(steps.indices) else { return nil }
      return .order(OrderVerdict(said: order))
    case .claim(let statement):
      return asking.claim.map { .claim(said: $0, isTrue: statement.isTrue) }
    case .judge, .ticks, .derive: return nil
    }
  }
}
