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
    func take(_ id: CardID, as former: SavedSession.Waiting? = nil) {
      guard let card = bank[id] else { return }
      guard !ledger.isSuspended(card.id) else {
        leftOut.suspended += 1
        return
      }
      guard !ledger.isBuried(card.id, at: saved.savedAt) else {
        leftOut.buried += 1
        return
      }
      let due = ledger.state(of: card.id)?.due
      switch (due, answered.contains(card.id)) {
      case (.at(let moment), true): waiting.append(Waiting(card: card, until: moment))
      case (.on, true): break
      case (.at, false):
        if let former {
          waiting.append(Waiting(card: card, until: former.until, answers: former.answers))
        } else {
          ready.append(card)
        }
      // What sent it waiting was taken back.
      case (.on, false), (nil, _): ready.append(card)
      }
    }
    for one in saved.waiting { take(one.card, as: one) }
    for id in saved.ready { take(id) }
    self.init(ready: ready, waiting: waiting, leftOut: leftOut)
  }
}
