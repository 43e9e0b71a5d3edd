/// A day of the calendar, without a clock or a zone.
///
/// Counted from 1970-01-01 as day 0. The conversion to year, month and day is the proleptic
/// Gregorian one (Howard Hinnant, "chrono-compatible low-level date algorithms").
package struct CivilDay: Hashable, Comparable, Sendable {
  package let number: Int

  package init(number: Int) {
    self.number = number
  }

  /// The day with these parts; `nil` where there is no such day, as the 30th of February.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...length(ofMonth: month, in: year)).contains(day)
    else { return nil }
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = era * 146_097 + dayOfEra - 719_468
  }

  package var parts: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let part = (5 * dayOfYear + 2) / 153
    let month = part < 10 ? part + 3 : part - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * part + 2) / 5 + 1
    )
  }

  /// Monday is 0, Sunday is 6.
  package var weekday: Int {
    let shifted = (number + 3) % 7
    return shifted < 0 ? shifted + 7 : shifted
  }

  package static func < (a: CivilDay, b: CivilDay) -> Bool {
    a.number < b.number
  }

  package func advanced(by days: Int) -> CivilDay {
    CivilDay(number: number + days)
  }

  /// How many days ago `earlier` was; negative where it lies ahead.
  package func days(since earlier: CivilDay) -> Int {
    number - earlier.number
  }
}

/// In days.
private func length(ofMonth month: Int, in year: Int) -> Int {
  switch month {
  case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
  case 4, 6, 9, 11: 30
  default: 31
  }
}

extension CivilDay: CustomStringConvertible {
  /// As in `2026-11-21`.
  package var description: String {
    let (year, month, day) = parts
    return "\(year.padded(to: 4))-\(month.padded(to: 2))-\(day.padded(to: 2))"
  }
}

extension CivilDay {
  /// Three letters each, Monday first.
  package static let weekdayNames = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]

  package var weekdayName: String { Self.weekdayNames[weekday] }

  /// Three letters, `Jan` to `Dec`.
  package var monthName: String {
    [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ][parts.month - 1]
  }
}
