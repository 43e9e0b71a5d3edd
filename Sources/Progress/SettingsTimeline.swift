import Basics
import Scheduling

/// Which settings were in force when.
///
/// An answer is scheduled by the settings of its time, so that a change moves no card by itself.
struct SettingsTimeline: Sendable, Hashable {
  private var first: ScheduleSettings
  private var firstScheduler: Scheduler
  private var changes: [Change] = []

  private struct Change: Sendable, Hashable {
    var position: Event.Position
    var settings: ScheduleSettings
    var scheduler: Scheduler
  }

  init(_ first: ScheduleSettings = ScheduleSettings()) {
    self.first = first
    firstScheduler = first.scheduler
  }

  var current: (settings: ScheduleSettings, scheduler: Scheduler) {
    changes.last.map { ($0.settings, $0.scheduler) } ?? (first, firstScheduler)
  }

  func inForce(at position: Event.Position) -> (ScheduleSettings, Scheduler) {
    changes.last { $0.position < position }.map { ($0.settings, $0.scheduler) }
      ?? (first, firstScheduler)
  }

  mutating func insert(_ settings: ScheduleSettings, at position: Event.Position) {
    let index = changes.firstIndex { position < $0.position } ?? changes.endIndex
    let change = Change(position: position, settings: settings, scheduler: settings.scheduler)
    changes.insert(change, at: index)
  }

  mutating func remove(_ id: String) {
    changes.removeAll { $0.position.id == id }
  }
}
