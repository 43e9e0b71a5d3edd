import Basics
import Progress
import Questions
import Scheduling

/// What the ledger says about all cards of some questions together.
struct CardOutlook {
  var cards = 0
  var new = 0
  var due = 0
  var suspended = 0
  /// Marked by the learner, suspended or not.
  var flagged = 0
  var lapses = 0
  /// The earliest among the cards that are asked.
  var next: Due?
  var lastSeen: LocalTime?
  /// Predicted recall now, averaged over the cards seen; `nil` where none was.
  var recall: Double?

  init(_ questions: [Question], _ ledger: Ledger, at time: LocalTime) {
    let dayStart = ledger.settings.dayStart
    let scheduler = ledger.scheduler
    var recalls: [Double] = []
    // A bank is listed far more often than any of its cards is made.
    for card in questions.lazy.flatMap(cardIDs) {
      cards += 1
      let facts = ledger.facts(of: card)
      if facts?.flaggedSince != nil { flagged += 1 }
      guard facts?.suspendedSince == nil else {
        suspended += 1
        continue
      }
      guard let state = facts?.state else {
        new += 1
        continue
      }
      if state.isDue(at: time, dayStart: dayStart) { due += 1 }
      lapses += state.lapses
      recalls.append(scheduler.retrievability(of: state, at: time))
      if next.map({ state.due.isBefore($0, dayStart: dayStart) }) ?? true { next = state.due }
      if lastSeen.map({ $0.moment < state.lastReview.moment }) ?? true {
        lastSeen = state.lastReview
      }
    }
    recall = recalls.isEmpty ? nil : recalls.reduce(0, +) / Double(recalls.count)
  }
}

extension Due {
  /// A moment comes before a day, for it lies within one that has begun.
  fileprivate func isBefore(_ other: Due, dayStart: Int) -> Bool {
    switch (self, other) {
    case (.at(let a), .at(let b)): a < b
    case (.on(let a), .on(let b)): a < b
    case (.at, .on): true
    case (.on, .at): false
    }
  }
}
