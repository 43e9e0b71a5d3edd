import Scheduling

/// So many unseen cards and days, and what the plan is to gain over one desired retention of 0.90.
struct Horizon {
  let days: Int
  let cards: Int
  /// Of all minutes, those of the long last day.
  let lastDay: Double
  let wantedFlat: Double
  let wantedLong: Double

  static let all = [
    Horizon(days: 30, cards: 300, lastDay: 0.22, wantedFlat: 0.008, wantedLong: 0.03),
    Horizon(days: 14, cards: 300, lastDay: 0.27, wantedFlat: 0.008, wantedLong: 0.02),
    Horizon(days: 7, cards: 150, lastDay: 0.4, wantedFlat: 0.008, wantedLong: 0.02),
  ]

  /// As many as fit into the first seven tenths of the days.
  var newPerDay: Int { Int((Double(cards) / (0.7 * Double(days))).rounded(.up)) }

  func deck<Model: ForgettingModel>(of model: Model) -> [StudyCard<Model.Memory>] {
    Array(repeating: StudyCard(history: .unseen), count: cards)
  }

  /// As many seconds as `total`, in equal days or with a long last one.
  ///
  /// A day's last answer may end after its time, by half an answer on average.
  func time(in total: Double, isLong: Bool) -> StudyTime {
    let seconds = total - 9 * Double(days)
    let last = seconds * (isLong ? lastDay : 1 / Double(days))
    return StudyTime(secondsPerDay: (seconds - last) / Double(days - 1), secondsOnLastDay: last)
  }
}
