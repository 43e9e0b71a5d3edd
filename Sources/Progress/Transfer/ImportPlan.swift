package import Basics
package import Questions
import Scheduling

/// What taking in another program's answers would come to.
package struct ImportPlan: Sendable {
  /// To be added to the log, in order.
  package private(set) var events: [Event] = []
  /// Cards that they belong to.
  package private(set) var cards: Set<CardID> = []
  /// Answers that the log has already, those included that were taken back.
  package private(set) var known = 0
  /// Answers that are still to come: a clock was wrong.
  package private(set) var future = 0
  /// Names that mean no card or several, with their answers, the most answers first.
  package private(set) var unmatched: [Unmatched] = []
  /// The first and the last of the answers to be added.
  package var span: (first: LocalTime, last: LocalTime)? {
    guard let first = events.first, let last = events.last else { return nil }
    return (first.at, last.at)
  }

  package struct Unmatched: Sendable, Hashable {
    package var name: String
    package var title: String?
    package var answers: Int
    /// How many cards are called so; 0 where none is.
    package var cards: Int
  }

  private struct Subject: Hashable {
    var name: String
    var title: String?
  }

  /// `form` is where the answers come from, `history` every event that the log has, and `offset` the
  /// learner's distance from UTC at a moment.
  package init(
    _ reviews: [ForeignReview],
    from form: any ReviewForm,
    _ names: CardNames,
    into history: [Event],
    _ ledger: Ledger,
    at now: Moment,
    offset: (Moment) -> Int
  ) {
    var knownAnswers = KnownAnswers(in: history, ledger)
    var left: [Subject: Unmatched] = [:]
    for review in reviews.sorted(by: { ($0.at, $0.line) < ($1.at, $1.line) }) {
      switch names.card(called: review.card, title: review.title) {
      case .card(let card):
        guard review.at.seconds(since: now) < 86400 else {
          future += 1
          continue
        }
        guard let then = ledger.name(of: card, at: review.at) else {
          note(review, cards: 0)
          continue
        }
        let event = review.event(of: then, from: form, offset: offset(review.at))
        guard knownAnswers.insert(event, as: card) else {
          known += 1
          continue
        }
        events.append(event)
        cards.insert(card)
      case .several(let count): note(review, cards: count)
      case .none: note(review, cards: 0)
      }
    }
    unmatched = left.values.sorted { ($1.answers, $0.name) < ($0.answers, $1.name) }

    func note(_ review: ForeignReview, cards: Int) {
      let title = review.title == "" ? nil : review.title
      let start = Unmatched(name: review.card, title: title, answers: 0, cards: cards)
      left[Subject(name: review.card, title: title), default: start].answers += 1
    }
  }
}

extension Ledger {
  /// What a card of today was called then, so that an answer of that time counts for it.
  ///
  /// `nil` where its name was another's then and nobody became what it is.
  fileprivate func name(of card: CardID, at moment: Moment) -> CardID? {
    let position = Event.Position(moment: moment, id: "")
    if current(card, since: position) == card { return card }
    let name = cardName(of: card)
    let ids = Set(
      allRelinks.flatMap { known in
        known.relink.pairs.map { $0.from + name } + known.relink.cards.map(\.from)
      }
    )
    return ids.sorted().first { current($0, since: position) == card }
  }
}

extension ForeignReview {
  /// Always the same for the same answer of the same card.
  fileprivate func event(of card: CardID, from form: any ReviewForm, offset: Int) -> Event {
    let review = Review(
      card: card,
      grade: grade,
      seconds: seconds,
      how: .other(form.name),
      model: FSRS6.name
    )
    let id = EventIDs.derived(
      at: at,
      from: ["imported", form.name, self.card, card, String(at.milliseconds)]
    )
    return Event(id: id, at: LocalTime(at, offset: offset), what: .review(review))
  }
}

/// Which answers there are, whatever they are called.
private struct KnownAnswers {
  private var ids: Set<String>
  private var times: [CardID: Set<Int64>] = [:]

  init(in events: [Event], _ ledger: Ledger) {
    ids = Set(events.map(\.id))
    for event in events {
      guard case .review(let review) = event.what else { continue }
      note(event, as: ledger.current(review.card, since: event.position))
    }
  }

  private mutating func note(_ event: Event, as card: CardID) {
    times[card, default: []].insert(event.at.moment.milliseconds / width)
  }

  /// Whether it is new: nobody answers one card twice within a few hundredths of a second, so that
  /// what is that near is the same answer, told by another program.
  mutating func insert(_ event: Event, as card: CardID) -> Bool {
    guard ids.insert(event.id).inserted else { return false }
    let slot = event.at.moment.milliseconds / width
    guard times[card].map({ $0.isDisjoint(with: [slot - 1, slot, slot + 1]) }) ?? true else {
      return false
    }
    note(event, as: card)
    return true
  }
}

private let width: Int64 = 50
