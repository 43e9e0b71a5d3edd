import Basics
import Progress
import Questions
import Scheduling

extension Queue {
  /// The saved order, as far as the ledger still agrees.
  ///
  /// Of the cards `answered` since then those come again that are in learning.
  init(
    resuming saved: SavedSession,
    among bank: CardIndex,
    _ ledger: Ledger,
    answered: Set<CardID>
  ) {
    var ready: [Card] = []
    var waiting: [Waiting] = []
    var leftOut = LeftOut()
    func take(_ id: CardID, waitingUntil until: Moment?) {
      guard let card = bank[id] else { return }
      guard !ledger.isSuspended(card.id) else {
        leftOut.suspended += 1
        return
      }
      let due = ledger.state(of: card.id)?.due
      switch (due, answered.contains(card.id)) {
      case (.at(let moment), true): waiting.append(Waiting(card: card, until: moment))
      case (.on, true): break
      case (.at, false):
        if let until {
          waiting.append(Waiting(card: card, until: until))
        } else {
          ready.append(card)
        }
      // What sent it waiting was taken back.
      case (.on, false), (nil, _): ready.append(card)
      }
    }
    for one in saved.waiting { take(one.card, waitingUntil: one.until) }
    for id in saved.ready { take(id, waitingUntil: nil) }
    self.init(ready: ready, waiting: waiting, leftOut: leftOut)
  }
}
