import Basics
import Scheduling

/// Which settings were in force when, and by which all answers are scheduled.
///
/// The latest ones schedule every answer, the first one ever included: a memory is what the model in
/// force makes of all answers, so that a better model or better parameters tell at once. Only to which day
/// an answer counts is decided by the settings of its time.
struct SettingsTimeline: Sendable, Hashable {
  private var first: ScheduleSettings
  private var changes: [Change] = []
  /// By which answers are scheduled, whenever they were given.
  private(set) var scheduler: Scheduler

  private struct Change: Sendable, Hashable {
    var position: Event.Position
    var settings: ScheduleSettings
  }

  init(_ first: ScheduleSettings = ScheduleSettings()) {
    self.first = first
    scheduler = first.scheduler
  }

  /// All changes among the events, which may come in any order and any number of times; those undone
  /// left out.
  init(in events: some Sequence<Event>, undone: Set<String>) {
    self.init()
    for event in events where !undone.contains(event.id) {
      if case .settings(let settings) = event.what { insert(settings, at: event.position) }
    }
  }

  var current: ScheduleSettings { changes.last?.settings ?? first }

  func inForce(at position: Event.Position) -> ScheduleSettings {
    changes.last { $0.position < position }?.settings ?? first
  }

  /// Nothing happens where the change is known.
  mutating func insert(_ settings: ScheduleSettings, at position: Event.Position) {
    guard !changes.contains(where: { $0.position == position }) else { return }
    let index = changes.firstIndex { position < $0.position } ?? changes.endIndex
    changes.insert(Change(position: position, settings: settings), at: index)
    scheduler = current.scheduler
  }

  mutating func remove(_ id: String) {
    changes.removeAll { $0.position.id == id }
    scheduler = current.scheduler
  }
}
