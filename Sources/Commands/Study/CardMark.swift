import Basics
import Host
import Progress
import Questions

extension Program {
  /// Marks all cards that are named, and says how many that changed.
  func mark(_ mark: CardMark, _ verb: String, _ invocation: Invocation) throws(Failure) {
    guard !invocation.operands.isEmpty || invocation.has(.tag) else { throw .nothingNamed(verb) }
    let bank = try bank(for: invocation)
    let questions = try selection(invocation, of: bank)
    let files = try ProgressFiles(invocation, in: world)
    let time = world.clock.local()
    let count = try recording(in: files) { store throws(Failure) in
      _ = try follow(bank, in: &store, for: invocation)
      let ledger = store.ledger
      let cards = distinct(questions).flatMap(cardIDs)
      let changed = cards.filter { mark.changes($0, ledger, at: time) }
      let events = changed.flatMap { mark.events(for: $0, ledger, at: time) }
      try store.append(events, at: time, world.entropy)
      return changed.count
    }
    world.console.write(count > 0 ? mark.told(counted(count, "card")) : mark.none)
  }
}

/// What the drill's keys do to a card, for cards that do not show.
enum CardMark {
  case suspend
  case restore
  case bury
  case flag
  case unflag

  /// Whether it makes a difference to the card.
  func changes(_ card: CardID, _ ledger: Ledger, at time: LocalTime) -> Bool {
    switch self {
    case .suspend: !ledger.isSuspended(card)
    case .restore: ledger.isSuspended(card) || ledger.isBuried(card, at: time)
    case .bury: !ledger.isBuried(card, at: time) && !ledger.isSuspended(card)
    case .flag: !ledger.isFlagged(card)
    case .unflag: ledger.isFlagged(card)
    }
  }

  func events(for card: CardID, _ ledger: Ledger, at time: LocalTime) -> [Event.What] {
    let today = ledger.day(at: time)
    switch self {
    case .suspend: return [.suspend(card)]
    case .restore:
      return (ledger.isSuspended(card) ? [.restore(card)] : [])
        + (ledger.isBuried(card, at: time) ? [.bury(card, until: today)] : [])
    case .bury: return [.bury(card, until: today.advanced(by: 1))]
    case .flag: return [.flag(card)]
    case .unflag: return [.unflag(card)]
    }
  }

  func told(_ cards: String) -> String {
    switch self {
    case .suspend: "\(cards) suspended. Back: grill restore is:suspended, or grill undo\n"
    case .restore: "\(cards) restored.\n"
    case .bury: "\(cards) buried until tomorrow. Back: grill restore is:buried\n"
    case .flag: "\(cards) flagged. See them: grill list is:flagged\n"
    case .unflag: "\(cards) no longer flagged.\n"
    }
  }

  /// Where it makes no difference to any card.
  var none: String {
    switch self {
    case .suspend: "All of these cards are suspended already; nothing was changed.\n"
    case .restore: "None of these cards is suspended or buried; nothing was changed.\n"
    case .bury: "None of these cards would be asked today; nothing was changed.\n"
    case .flag: "All of these cards are flagged already; nothing was changed.\n"
    case .unflag: "None of these cards is flagged; nothing was changed.\n"
    }
  }
}

extension Failure {
  /// For verbs that change cards and so are not meant for all of them by default.
  static func nothingNamed(_ verb: String) -> Failure {
    Failure(
      .usage,
      "\(verb) needs to know what: grill \(verb) DECK, or grill \(verb) ID.",
      advice: ["All decks: grill list"]
    )
  }
}
