package import Basics

/// The time and the zone it is told in.
package struct Clock {
  package var now: () -> Moment
  /// Seconds east of UTC at that moment, daylight saving included.
  package var offset: (Moment) -> Int

  package init(now: @escaping () -> Moment, offset: @escaping (Moment) -> Int) {
    self.now = now
    self.offset = offset
  }

  /// A clock that stands still, as `--now` asks for.
  package init(stoppedAt time: LocalTime) {
    self.init(now: { time.moment }, offset: { _ in time.offset })
  }

  package func local() -> LocalTime {
    local(now())
  }

  package func local(_ moment: Moment) -> LocalTime {
    LocalTime(moment, offset: offset(moment))
  }
}
