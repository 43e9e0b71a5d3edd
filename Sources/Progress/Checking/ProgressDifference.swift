package import Basics
package import Questions
import Scheduling

/// Where two ledgers disagree.
package enum ProgressDifference: Sendable, Hashable {
  case card(CardID, was: CardFacts, is: CardFacts)
  case day(CivilDay, was: DayTally, is: DayTally)
  case settings
  /// How many hold or once held.
  case relinks(was: Int, is: Int)
  case events(was: Int, is: Int)
}

/// What is another in `new` than it was in `old`: cards first, then days, each in order.
///
/// The last digits of a memory do not count, for two machines may compute them differently.
package func differences(from old: Ledger, to new: Ledger) -> [ProgressDifference] {
  var found: [ProgressDifference] = []
  let (oldCards, newCards) = (old.cards, new.cards)
  for card in Set(oldCards.keys).union(newCards.keys).sorted() {
    let (was, facts) = (oldCards[card] ?? CardFacts(), newCards[card] ?? CardFacts())
    if !was.isLike(facts) { found.append(.card(card, was: was, is: facts)) }
  }
  let (oldDays, newDays) = (old.days, new.days)
  for day in Set(oldDays.keys).union(newDays.keys).sorted() {
    let (was, tally) = (oldDays[day] ?? DayTally(), newDays[day] ?? DayTally())
    if was != tally { found.append(.day(day, was: was, is: tally)) }
  }
  if old.settings != new.settings { found.append(.settings) }
  let (oldLinks, newLinks) = (old.allRelinks, new.allRelinks)
  if oldLinks != newLinks { found.append(.relinks(was: oldLinks.count, is: newLinks.count)) }
  if old.eventCount != new.eventCount {
    found.append(.events(was: old.eventCount, is: new.eventCount))
  }
  return found
}

extension CardFacts {
  fileprivate func isLike(_ other: CardFacts) -> Bool {
    guard suspendedSince == other.suspendedSince, flaggedSince == other.flaggedSince,
      buried == other.buried, noted == other.noted, portrait == other.portrait
    else { return false }
    guard let state, let theirs = other.state else { return state == nil && other.state == nil }
    return state.isLike(theirs)
  }
}

extension CardState {
  fileprivate func isLike(_ other: CardState) -> Bool {
    stage == other.stage && due == other.due && lastReview == other.lastReview
      && reviews == other.reviews && lapses == other.lapses
      && memory.isLike(other.memory)
  }
}

extension CardMemory {
  fileprivate func isLike(_ other: CardMemory) -> Bool {
    numbers.elementsEqual(other.numbers) { $0.name == $1.name && isNear($0.value, $1.value) }
  }
}

private func isNear(_ a: Double, _ b: Double) -> Bool { abs(a - b) <= 1e-9 * max(abs(a), abs(b)) }

extension ProgressDifference: CustomStringConvertible {
  /// As in `q1: due 2026-12-03 (was 2026-12-01), answers 5 (was 4)`.
  package var description: String {
    switch self {
    case .card(let card, let was, let facts):
      "\(printable(card)): " + changes(from: was, to: facts).joined(separator: ", ")
    case .day(let day, let was, let tally):
      "\(day): "
        + [
          change("answers", was.answers, tally.answers), change("cards", was.cards, tally.cards),
          change("new", was.introduced, tally.introduced),
          change("in review", was.reviewed, tally.reviewed),
          change("recalled", was.recalled, tally.recalled),
          change("ms", was.milliseconds, tally.milliseconds),
        ].compactMap(\.self).joined(separator: ", ")
    case .settings: "the settings"
    case .relinks(let was, let count): "re-links \(count) (was \(was)), or which of them hold"
    case .events(let was, let count): "events \(count) (was \(was))"
    }
  }
}

private func change(_ name: String, _ was: Int, _ now: Int) -> String? {
  was == now ? nil : "\(name) \(now) (was \(was))"
}

private func changes(from was: CardFacts, to facts: CardFacts) -> [String] {
  var changes: [String] = []
  func note(_ name: String, _ was: String, _ now: String) {
    if was != now { changes.append("\(name) \(now) (was \(was))") }
  }
  func note(_ name: String, _ was: LocalTime?, _ now: LocalTime?) {
    guard was != now else { return }
    changes.append(now.map { "\(name) since \($0)" } ?? "not \(name)")
  }
  switch (was.state, facts.state) {
  case (nil, let state?): changes.append("answers \(state.reviews) (was never answered)")
  case (let state?, nil): changes.append("answers 0 (was \(state.reviews))")
  case (let old?, let new?):
    note("due", words(old.due), words(new.due))
    if let text = change("answers", old.reviews, new.reviews) { changes.append(text) }
    if let text = change("lapses", old.lapses, new.lapses) { changes.append(text) }
    note("last answered", "\(old.lastReview)", "\(new.lastReview)")
    for (name, value) in new.memory.numbers {
      let before = old.memory.numbers.first { $0.name == name }?.value
      note(name.replacing("_", with: " "), before.map { "\($0)" } ?? "unknown", "\(value)")
    }
    note("stage", "\(old.stage)", "\(new.stage)")
  case (nil, nil): break
  }
  note("suspended", was.suspendedSince, facts.suspendedSince)
  note("flagged", was.flaggedSince, facts.flaggedSince)
  note("buried", was.buried?.at, facts.buried?.at)
  if was.noted != facts.noted { changes.append("its note's mark") }
  if was.portrait != facts.portrait { changes.append("how it was last seen") }
  return changes
}

private func words(_ due: Due) -> String {
  switch due {
  case .at(let moment): "\(LocalTime(moment, offset: 0))"
  case .on(let day): "\(day)"
  }
}
