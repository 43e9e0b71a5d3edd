import Basics
import Host
import Progress

/// What decides the schedule, shown and changed by `grill config schedule.NAME`.
extension Program {
  func showSchedule(
    _ settings: [ScheduleSetting],
    _ invocation: Invocation
  ) throws(Failure) {
    let files = try ProgressFiles(invocation, in: world)
    let store = try ProgressStore.reading(files, in: world)
    report(store.notes, about: files)
    let usual = ScheduleSettings()
    for setting in settings {
      let words = setting.words(store.ledger.settings)
      let origin = words == setting.words(usual) ? "default" : printableLine(files.log)
      let start = invocation.has(.showOrigin) ? origin + "\t" : ""
      world.console.write(start + "\(setting.fullName) = \(printableLine(words))\n")
    }
  }

  /// One value from all words; none sets what holds where nothing is set.
  func changeSchedule(
    _ setting: ScheduleSetting,
    to values: [String],
    _ invocation: Invocation
  ) throws(Failure) {
    let files = try ProgressFiles(invocation, in: world)
    let time = world.clock.local()
    let text = values.isEmpty ? setting.words(ScheduleSettings()) : values.joined(separator: " ")
    let (before, after) = try recording(in: files) { store throws(Failure) in
      let before = store.ledger.settings
      var settings = before
      let today = store.ledger.day(at: time)
      guard setting.take(text.lowercased(), &settings, today) else {
        throw .notThat(setting, text)
      }
      try append(settings, to: &store, at: time)
      return (before, settings)
    }
    world.console.write("\(setting.fullName) = \(printableLine(setting.words(after)))\n")
    if before.scheduler != after.scheduler {
      remark("every card was scheduled anew, by all of its answers")
    }
  }

  /// From here on these are in force.
  func append(
    _ settings: ScheduleSettings,
    to store: inout ProgressStore,
    at time: LocalTime
  ) throws(Failure) {
    guard settings != store.ledger.settings else { return }
    try store.append([.settings(settings)], at: time, world.entropy)
  }
}

extension Failure {
  fileprivate static func notThat(_ setting: ScheduleSetting, _ text: String) -> Failure {
    Failure(
      .usage,
      "\(setting.fullName) cannot be \"\(text)\"; nothing was changed.",
      advice: ["It takes \(setting.value): \(setting.summary)"]
    )
  }
}
