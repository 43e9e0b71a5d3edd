package import Questions

extension Queue {
  /// How much to ask, and what counts.
  package struct Limits: Sendable, Hashable {
    /// Of all cards in this sitting; `nil` where only the day's limits count.
    package var cards: Int?
    /// Of new cards in this sitting, instead of the day's limit.
    package var new: Int?
    /// The sitting ends with the card that shows when they are over; `nil` where it takes what it
    /// takes.
    package var minutes: Int?
    /// Cards due that many days from now are asked as well.
    package var daysAhead = 0
    /// Whether cards in review come by what is known of them, the least known first.
    package var weakestFirst = false

    package init(cards: Int? = nil, new: Int? = nil, minutes: Int? = nil, daysAhead: Int = 0) {
      self.cards = cards
      self.new = new
      self.minutes = minutes
      self.daysAhead = daysAhead
    }
  }

  /// How many cards are not asked, by the reason.
  package struct LeftOut: Sendable, Hashable {
    package var suspended = 0
    /// Put off to a later day.
    package var buried = 0
    /// Another card of the question is asked or was answered today.
    package var siblings = 0
    /// New cards that come after others, which are not learned yet.
    package var behind = 0
    /// New cards beyond a limit.
    package var new = 0
    /// Cards in review beyond a limit.
    package var reviews = 0
  }

  /// What the queue began with, each in the order of asking.
  package struct Plan: Sendable, Hashable {
    package var learning: [Card] = []
    package var due: [Card] = []
    package var new: [Card] = []

    package var count: Int { learning.count + due.count + new.count }
  }

  /// More due cards than two days can take, as after a break.
  package struct Backlog: Sendable, Hashable {
    /// Due, those that were done today included.
    package var cards: Int
    /// How many a day asks.
    package var perDay: Int

    /// Today included; what becomes due meanwhile is not known.
    package var days: Int { (cards + perDay - 1) / perDay }

    package init(cards: Int, perDay: Int) {
      self.cards = cards
      self.perDay = perDay
    }

    /// `nil` where two days are enough, and where no reviews are wanted at all.
    package init?(due: Int, doneToday: Int, perDay: Int) {
      guard perDay > 0, due > 0, due + doneToday > 2 * perDay else { return nil }
      cards = due + doneToday
      self.perDay = perDay
    }
  }
}
