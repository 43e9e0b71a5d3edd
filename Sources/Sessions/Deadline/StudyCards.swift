package import Basics
package import Progress
package import Questions
package import Scheduling

/// The cards of some questions as a plan sees them, each beside what is believed of it.
///
/// Suspended cards are left out, and of twins all but the one that is studied. Days count as
/// `CivilDay.number` does.
package struct StudyCards<Model: ScheduledModel>: Sendable {
  package private(set) var cards: [UnmadeCard] = []
  /// In the order of `cards`.
  package private(set) var known: [StudyCard<Model.Memory>] = []

  package init(of questions: [Question], _ ledger: Ledger, as model: Model) {
    self.init(of: StudiedBank(questions, ledger), ledger, as: model)
  }

  init(of bank: StudiedBank, _ ledger: Ledger, as model: Model) {
    let dayStart = ledger.settings.dayStart
    cards.reserveCapacity(bank.places.count)
    known.reserveCapacity(bank.places.count)
    var turns = DeckTurns(of: bank.decks)
    for place in bank.places {
      let weight = planWeight(bank.weights[place])
      for name in bank.cardNames(at: place) {
        let card = bank.card(named: name, at: place)
        let facts = ledger.facts(of: card.id)
        guard facts?.suspendedSince == nil else { continue }
        var history = StudyCard<Model.Memory>.History.unseen
        if let state = facts?.state {
          turns.begin(bank.decks[place])
          history = .answered(
            Model.memory(of: state.memory),
            on: state.lastReview.day(startingAt: dayStart).number,
            due: state.dueDay(startingAt: dayStart).number
          )
        }
        cards.append(card)
        known.append(StudyCard(history: history, weight: weight))
      }
    }
    putInTurn(&turns, bank)
  }

  /// Lets the decks take turns in the places of the unseen cards, for equals are begun in their order.
  private mutating func putInTurn(_ turns: inout DeckTurns, _ bank: StudiedBank) {
    let unseen = known.indices.filter { known[$0].history == .unseen }
    let waiting = unseen.map { index in
      (turn: turns.next(of: bank.decks[cards[index].place]), index: index)
    }
    let inTurn = waiting.sorted { ($0.turn, $0.index) < ($1.turn, $1.index) }
    let before = self
    for (place, next) in zip(unseen, inTurn) where next.index != place {
      cards[place] = before.cards[next.index]
      known[place] = before.known[next.index]
    }
  }
}

/// 1 where the author says nothing of how surely it is asked, 2 where it always is.
///
/// Never nothing: what is in the bank is to be seen once, however rarely it is asked.
private func planWeight(_ interviewWeight: Double) -> Double {
  max(0.2, 2 * interviewWeight)
}

/// How long answers take: the learner's pace of the last thirty days, else half a minute a card.
package struct StudyPace: Sendable, Hashable {
  package var secondsPerCard: Double
  /// Whether there were answers to measure.
  package var isMeasured: Bool

  package init(_ ledger: Ledger, at time: LocalTime) {
    let measured = ledger.secondsPerCard(upTo: ledger.day(at: time))
    // A day of answers given without reading is no pace to plan by.
    secondsPerCard = max(3, measured ?? 30)
    isMeasured = measured != nil
  }

  package var habits: AnswerHabits { .published.paced(secondsPerCard: secondsPerCard) }
}
