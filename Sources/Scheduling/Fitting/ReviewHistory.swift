import Basics

/// Reviews laid out for fitting: card after card, each card's in the order of time.
///
/// An item is a review whose recall a model can predict: one with a review before it and time
/// between the two. Reviews given in another order are sorted, and what is there twice counts once.
/// O(n log n).
package struct ReviewHistory: Sendable {
  /// What counts as time between two reviews of a card.
  package enum Time: Hashable, Sendable {
    /// The learner's days; a second review on the same day changes a memory and is no item.
    case wholeDays
    /// Moments, to the millisecond; every review but a card's first is an item.
    case exact
  }

  let grades: [Grade]
  /// Since the card's review before, 0 or more; 0 for the first one.
  let days: [Double]
  /// Where each card's reviews are.
  let cards: [Range<Int>]
  /// Where the items are, in the order of time.
  let items: [Int]

  package init(of reviews: [PastReview], time: Time) {
    let sorted = reviews.sorted { $0.precedes($1) }
    var (grades, days, cards, items): ([Grade], [Double], [Range<Int>], [Int]) = ([], [], [], [])
    var moments: [Moment] = []
    grades.reserveCapacity(sorted.count)
    days.reserveCapacity(sorted.count)
    moments.reserveCapacity(sorted.count)
    var last: PastReview?
    var start = 0
    for review in sorted where review != last {
      if let before = last, before.card == review.card {
        let elapsed = review.days(since: before, time)
        if time == .exact || elapsed >= 1 { items.append(grades.count) }
        days.append(elapsed)
      } else {
        if start < grades.count { cards.append(start..<grades.count) }
        start = grades.count
        days.append(0)
      }
      grades.append(review.grade)
      moments.append(review.moment)
      last = review
    }
    if start < grades.count { cards.append(start..<grades.count) }
    self.grades = grades
    self.days = days
    self.cards = cards
    self.items = items.sorted { (moments[$0], $0) < (moments[$1], $1) }
  }

  private init(grades: [Grade], days: [Double], cards: [Range<Int>], items: [Int]) {
    self.grades = grades
    self.days = days
    self.cards = cards
    self.items = items
  }
}

extension ReviewHistory {
  package var itemCount: Int { items.count }

  /// The same reviews, of which only the first items in time, so many, are to be predicted.
  func older(_ count: Int) -> ReviewHistory {
    ReviewHistory(grades: grades, days: days, cards: cards, items: Array(items.prefix(count)))
  }

  /// The same reviews, of which only the items after the first so many are to be predicted.
  func newer(after count: Int) -> ReviewHistory {
    ReviewHistory(grades: grades, days: days, cards: cards, items: Array(items.dropFirst(count)))
  }

  /// The cards of which `isKept` says so, one by one.
  ///
  /// The reviews of the others stay where they are and are no items any more.
  func keeping(_ isKept: [Bool]) -> ReviewHistory {
    let kept = zip(cards, isKept).filter(\.1).map(\.0)
    var isThere = [Bool](repeating: false, count: grades.count)
    for index in kept.joined() { isThere[index] = true }
    return ReviewHistory(
      grades: grades,
      days: days,
      cards: kept,
      items: items.filter { isThere[$0] }
    )
  }

  /// Each card's first item in time, `nil` where it has none.
  func firstItems() -> [Int?] {
    let counts = counts(ofItems: [Double](repeating: 1, count: items.count))
    return cards.map { card in card.first { counts[$0] > 0 } }
  }

  /// For each review what it counts as an item, 0 for what is none; `weights` are the items'.
  func counts(ofItems weights: [Double]) -> [Double] {
    var counts = [Double](repeating: 0, count: grades.count)
    for (index, weight) in zip(items, weights) { counts[index] = weight }
    return counts
  }

  /// 1 for a pass, 0 for a miss.
  func outcome(_ index: Int) -> Double { grades[index] == .again ? 0 : 1 }
}

extension PastReview {
  /// By card, then by time; grades decide where nothing else does, so that the order in which
  /// reviews were given does not.
  fileprivate func precedes(_ other: PastReview) -> Bool {
    if card != other.card { return card < other.card }
    if moment != other.moment { return moment < other.moment }
    return (day, grade.rawValue) < (other.day, other.grade.rawValue)
  }

  /// Never negative, though a clock set back can make a day come twice.
  fileprivate func days(since other: PastReview, _ time: ReviewHistory.Time) -> Double {
    switch time {
    case .wholeDays:
      max(0, Double(day) - Double(other.day))
    case .exact:
      max(0, Double(moment.milliseconds) - Double(other.moment.milliseconds)) / 86_400_000
    }
  }
}
