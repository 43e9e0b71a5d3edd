/// Cards' first items by first grade and time: how many there are and how many were recalled.
///
/// Stability after a first answer shows in them alone, before anything else has changed it.
struct FirstItems {
  private(set) var groups: [Group]

  /// A card's first grade and the days between it and the card's first item.
  struct Wait: Hashable {
    var grade: Grade
    var days: Double
  }

  /// First items after the same wait.
  struct Group: Hashable {
    var wait: Wait
    var count = 0
    var recalled = 0.0
  }

  /// By grade, then days.
  init(of history: ReviewHistory) {
    var found: [Wait: Group] = [:]
    for (card, item) in zip(history.cards, history.firstItems()) {
      guard let item else { continue }
      let wait = Wait(grade: history.grades[card.lowerBound], days: history.days[item])
      found[wait, default: Group(wait: wait)].count += 1
      found[wait]?.recalled += history.outcome(item)
    }
    groups = found.values.sorted {
      ($0.wait.grade.rawValue, $0.wait.days) < ($1.wait.grade.rawValue, $1.wait.days)
    }
  }

  var count: Int { groups.reduce(0) { $0 + $1.count } }

  func groups(after grade: Grade) -> [Group] { groups.filter { $0.wait.grade == grade } }
}

extension FirstItems {
  /// Stabilities after the four grades; where a better grade came to less, that of more cards
  /// stands for both.
  func inOrder(_ stabilities: [Double?]) -> [Double?] {
    let counts = Grade.allCases.map { groups(after: $0).reduce(0) { $0 + $1.count } }
    var stabilities = stabilities
    for (worse, better) in [(0, 1), (1, 2), (2, 3), (0, 2), (1, 3), (0, 3)] {
      guard let low = stabilities[worse], let high = stabilities[better], low > high else {
        continue
      }
      if counts[worse] > counts[better] {
        stabilities[better] = low
      } else {
        stabilities[worse] = high
      }
    }
    return stabilities
  }
}
