package import Basics

extension Ledger {
  /// What a card takes on a day, its repeats included, by the thirty days up to `day`; `nil` where
  /// nothing was answered on them.
  package func secondsPerCard(upTo day: CivilDay) -> Double? {
    let known = days
    let recent = (0..<30).compactMap { known[day.advanced(by: -$0)] }
    let cards = recent.reduce(0) { $0 + $1.cards }
    let milliseconds = recent.reduce(0) { $0 + $1.milliseconds }
    return cards == 0 ? nil : Double(milliseconds) / 1000 / Double(cards)
  }
}
