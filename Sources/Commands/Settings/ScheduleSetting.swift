import Basics
import Progress
import Scheduling

/// One number or word that decides the schedule, with everything that is said about it anywhere.
///
/// It is kept in progress and not in the settings file, so that it goes wherever progress goes.
struct ScheduleSetting: Sendable {
  /// As it is called on the command line, without `schedule.` before it.
  let name: String
  /// What stands for the value in help, as in `N`.
  let value: String
  let summary: String
  /// As it is typed; `none` where there is none.
  let words: @Sendable (ScheduleSettings) -> String
  /// Takes what was typed; false where it is nothing of the kind.
  let take: @Sendable (String, inout ScheduleSettings, CivilDay) -> Bool

  var fullName: String { "schedule." + name }
}

/// Every one of them, in the order in which they are shown.
let allScheduleSettings: [ScheduleSetting] = [
  ScheduleSetting(
    name: "model",
    value: "NAME",
    summary: "the forgetting model: \(Model.names.joined(separator: " "))",
    words: \.model,
    take: { text, settings, _ in
      let name = Model.name(typed: text)
      settings.model = name ?? settings.model
      return name != nil
    }
  ),
  ScheduleSetting(
    name: "retention",
    value: "SHARE",
    summary: "the recall to keep, as in 0.9 or 90%",
    words: { shortest($0.desiredRetention) },
    take: { text, settings, _ in
      let share = share(text).within(0.7...0.99)
      settings.desiredRetention = share ?? settings.desiredRetention
      return share != nil
    }
  ),
  ScheduleSetting(
    name: "interview",
    value: "DAY",
    summary: "the day by which every card comes back, or none",
    words: { $0.interview?.description ?? "none" },
    take: { text, settings, today in
      settings.interview = day(text, today)
      return text == "none" || settings.interview != nil
    }
  ),
  minutes("minutes", "what a day's session may take, or none", 1...1440, \.minutesPerDay),
  minutes(
    "last-day",
    "minutes of the day before the interview, or none",
    0...1440,
    \.minutesOnLastDay
  ),
  whole("new", "new cards a day", 0...10_000, \.newPerDay),
  whole("reviews", "cards in review a day", 0...100_000, \.reviewsPerDay),
  whole("longest", "the longest interval, in days", 1...36500, \.maximumInterval),
  whole("day-start", "the hour at which a day begins", 0...23, \.dayStart),
  ScheduleSetting(
    name: "pause",
    value: "DAY..DAY",
    summary: "days to be spared, as holidays, or none",
    words: { $0.pause.map { "\($0.from)..\($0.until)" } ?? "none" },
    take: { text, settings, today in
      let ends = text.replacing("..", with: " ").split(separator: " ").map(String.init)
      settings.pause = nil
      guard text != "none" else { return true }
      guard ends.count == 2, let from = day(ends[0], today), let until = day(ends[1], today) else {
        return false
      }
      settings.pause = .init(from: from, until: until)
      return settings.pause != nil
    }
  ),
  ScheduleSetting(
    name: "weekdays",
    value: "DAY=SHARE",
    summary: "lighter days, as in \"sat=50% sun=0\", or none",
    words: { settings in
      let lighter = zip(weekdays, settings.weekdayShares).filter { $0.1 < 1 }
      return lighter.isEmpty
        ? "none" : lighter.map { "\($0.0)=\(shortest($0.1))" }.joined(separator: " ")
    },
    take: { text, settings, _ in
      settings.weekdayShares = [Double](repeating: 1, count: 7)
      guard text != "none" else { return true }
      return text.lowercased().split { $0 == " " || $0 == "," }.allSatisfy { part in
        let sides = part.split(separator: "=").map(String.init)
        guard sides.count == 2, let place = weekdays.firstIndex(of: sides[0]),
          let share = share(sides[1]).within(0...1)
        else { return false }
        settings.weekdayShares[place] = share
        return true
      }
    }
  ),
  ScheduleSetting(
    name: "spread",
    value: "on|off",
    summary: "whether intervals vary a little, so that cards part",
    words: { $0.isSpread ? "on" : "off" },
    take: { text, settings, _ in
      settings.isSpread = text == "on"
      return ["on", "off"].contains(text)
    }
  ),
  steps("learning-steps", "waits of a new card", \.learningSteps),
  steps("relearning-steps", "waits after a lapse", \.relearningSteps),
]

private func whole(
  _ name: String,
  _ summary: String,
  _ range: ClosedRange<Int>,
  _ path: any WritableKeyPath<ScheduleSettings, Int> & Sendable
) -> ScheduleSetting {
  ScheduleSetting(
    name: name,
    value: "N",
    summary: summary,
    words: { "\($0[keyPath: path])" },
    take: { text, settings, _ in
      let number = Int(text).within(range)
      settings[keyPath: path] = number ?? settings[keyPath: path]
      return number != nil
    }
  )
}

private func minutes(
  _ name: String,
  _ summary: String,
  _ range: ClosedRange<Int>,
  _ path: any WritableKeyPath<ScheduleSettings, Int?> & Sendable
) -> ScheduleSetting {
  ScheduleSetting(
    name: name,
    value: "N",
    summary: summary,
    words: { $0[keyPath: path].map { "\($0)" } ?? "none" },
    take: { text, settings, _ in
      settings[keyPath: path] = Int(text).within(range)
      return text == "none" || settings[keyPath: path] != nil
    }
  )
}

private func steps(
  _ name: String,
  _ summary: String,
  _ path: any WritableKeyPath<ScheduleSettings, LearningSteps> & Sendable
) -> ScheduleSetting {
  ScheduleSetting(
    name: name,
    value: "TIME...",
    summary: "\(summary), as in \"1m 10m\"; not by fsrs-7",
    words: { settings in
      let seconds = settings[keyPath: path].seconds
      return seconds.isEmpty ? "none" : seconds.map(shortTime).joined(separator: " ")
    },
    take: { text, settings, _ in
      let words = text == "none" ? [] : text.split { $0 == " " || $0 == "," }.map(String.init)
      let waits = words.compactMap { seconds(fromDuration: $0).within(1...31_536_000) }
      settings[keyPath: path] = LearningSteps(seconds: waits.map(Double.init))
      return waits.count == words.count && (text == "none" || !waits.isEmpty)
    }
  )
}

private let weekdays = CivilDay.weekdayNames.map { $0.lowercased() }

/// As in `90s`, `10m`, `12h` or `2d`, in the largest unit that leaves nothing over.
private func shortTime(_ seconds: Double) -> String {
  let whole = Int(seconds)
  let unit = [(86400, "d"), (3600, "h"), (60, "m")].first { whole % $0.0 == 0 } ?? (1, "s")
  return "\(whole / unit.0)\(unit.1)"
}

private func shortest(_ share: Double) -> String {
  share == share.rounded() ? "\(Int(share))" : "\(share)"
}

/// `0.9` and `90%` alike.
func share(_ text: String) -> Double? {
  text.hasSuffix("%") ? Double(text.dropLast()).map { $0 / 100 } : Double(text)
}
