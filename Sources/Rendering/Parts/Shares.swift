import Insight
import Terminal

/// Shares with the numbers that they are of, as in `86 % n 402`, so that both stand below each other.
///
/// A share of nothing is `–`.
func shareColumn(_ shares: [(share: Double?, of: Int)]) -> [Line] {
  let digits = shares.map { "\($0.of)".count }.max() ?? 0
  return shares.map { share, number in
    guard let share else { return Line("–") }
    return Line(percent(share)).aligned(to: 5) + " n " + Line("\(number)").aligned(to: digits)
  }
}

/// The same of what was recalled.
func shareColumn(_ recalls: [Recall]) -> [Line] {
  shareColumn(recalls.map { ($0.share, $0.of) })
}
