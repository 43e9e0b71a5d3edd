/// An instant as a clock on the wall shows it: the moment and its distance from UTC.
package struct LocalTime: Hashable, Sendable {
  package let moment: Moment
  /// Seconds east of UTC, as in 3600 for Berlin in winter.
  package let offset: Int

  package init(_ moment: Moment, offset: Int) {
    self.moment = moment
    self.offset = offset
  }

  /// The learner's day: it begins at `dayStart` hours after midnight, so that a late evening
  /// belongs to the day before.
  package func day(startingAt dayStart: Int = 4) -> CivilDay {
    CivilDay(number: Int((localMilliseconds - Int64(dayStart) * 3_600_000).floored(by: 86_400_000)))
  }

  /// The last millisecond of that day of the learner's, by a clock that is `offset` seconds east of UTC.
  package init(endOf day: CivilDay, startingAt dayStart: Int = 4, offset: Int) {
    let end = Int64(day.number + 1) * 86_400_000 + Int64(dayStart) * 3_600_000
    self.init(Moment(milliseconds: end - Int64(offset) * 1000 - 1), offset: offset)
  }

  /// The day of the calendar, which begins at midnight.
  package var calendarDay: CivilDay { day(startingAt: 0) }

  package var hour: Int { secondsOfDay / 3600 }
  package var minute: Int { secondsOfDay / 60 % 60 }
  package var second: Int { secondsOfDay % 60 }

  private var localMilliseconds: Int64 { moment.milliseconds + Int64(offset) * 1000 }

  private var secondsOfDay: Int {
    Int((localMilliseconds - localMilliseconds.floored(by: 86_400_000) * 86_400_000) / 1000)
  }
}

extension LocalTime: CustomStringConvertible {
  /// RFC 3339, as in `2026-11-21T08:12:00+01:00`; milliseconds are left out.
  package var description: String {
    let zone =
      offset == 0
      ? "Z"
      : (offset < 0 ? "-" : "+") + (abs(offset) / 3600).padded(to: 2) + ":"
        + (abs(offset) / 60 % 60).padded(to: 2)
    return "\(calendarDay)T\(hour.padded(to: 2)):\(minute.padded(to: 2)):\(second.padded(to: 2))"
      + zone
  }

  /// Reads RFC 3339 (`2026-11-21T08:12:00+01:00`, `...Z`), or a day alone, which is its noon.
  ///
  /// Without a zone the time is UTC. `nil` where `text` is none of these.
  package init?(parsing text: String) {
    var rest = Array(text.utf8)[...]
    guard let year = rest.takeNumber(digits: 4), rest.take("-"),
      let month = rest.takeNumber(digits: 2), rest.take("-"),
      let dayOfMonth = rest.takeNumber(digits: 2),
      let day = CivilDay(year: year, month: month, day: dayOfMonth)
    else { return nil }
    guard !rest.isEmpty else {
      self.init(Moment(milliseconds: Int64(day.number) * 86_400_000 + 43_200_000), offset: 0)
      return
    }
    guard rest.take("T") || rest.take("t") || rest.take(" "),
      let hour = rest.takeNumber(digits: 2), hour < 24, rest.take(":"),
      let minute = rest.takeNumber(digits: 2), minute < 60
    else { return nil }
    var second = 0
    if rest.take(":") {
      guard let value = rest.takeNumber(digits: 2), value < 60 else { return nil }
      second = value
    }
    guard let offset = rest.takeZone(), rest.isEmpty else { return nil }
    let seconds = day.number * 86400 + hour * 3600 + minute * 60 + second - offset
    self.init(Moment(milliseconds: Int64(seconds) * 1000), offset: offset)
  }
}

extension Int64 {
  /// The quotient, rounded towards negative infinity.
  fileprivate func floored(by divisor: Int64) -> Int64 {
    self >= 0 ? self / divisor : (self - divisor + 1) / divisor
  }
}

extension ArraySlice<UInt8> {
  fileprivate mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard first == UInt8(ascii: character) else { return false }
    removeFirst()
    return true
  }

  fileprivate mutating func takeNumber(digits: Int) -> Int? {
    guard count >= digits else { return nil }
    var value = 0
    for byte in prefix(digits) {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    removeFirst(digits)
    return value
  }

  /// Seconds east of UTC; 0 for `Z` and for nothing, `nil` for anything else.
  fileprivate mutating func takeZone() -> Int? {
    if isEmpty || take("Z") || take("z") { return 0 }
    let sign = take("+") ? 1 : take("-") ? -1 : 0
    guard sign != 0, let hours = takeNumber(digits: 2), hours < 24, take(":"),
      let minutes = takeNumber(digits: 2), minutes < 60
    else { return nil }
    return sign * (hours * 3600 + minutes * 60)
  }
}
