package import Basics
package import Scheduling

/// How long until a card comes back, as in `10 min` or `9 d`; `now` where it already should have.
package func interval(until due: Due, from now: LocalTime, dayStart: Int) -> String {
  switch due {
  case .at(let moment):
    let seconds = moment.seconds(since: now.moment)
    return seconds < 1 ? "now" : spoken(seconds: seconds)
  case .on(let day):
    let days = day.days(since: now.day(startingAt: dayStart))
    return days < 1 ? "today" : spoken(seconds: Double(days) * 86400)
  }
}

/// When a card is due, as in `today`, `tomorrow`, `in 9 d`, and `in 9 days` where it is spoken.
func dueWords(_ due: Due, now: LocalTime, dayStart: Int, isSpoken: Bool) -> String {
  switch due {
  case .at(let moment) where moment <= now.moment: return "now"
  case .at:
    let wait = interval(until: due, from: now, dayStart: dayStart)
    return "in " + (isSpoken ? aloud(wait) : wait)
  case .on(let day):
    let days = day.days(since: now.day(startingAt: dayStart))
    switch days {
    case ..<0: return daySpan(-days, isSpoken: isSpoken) + " ago"
    case 0: return "today"
    case 1: return "tomorrow"
    default: return "in " + daySpan(days, isSpoken: isSpoken)
    }
  }
}

/// As in `9 d`, or `9 days` where it is spoken.
func daySpan(_ days: Int, isSpoken: Bool) -> String {
  let span = spoken(seconds: Double(days) * 86400)
  return isSpoken ? aloud(span) : span
}

/// As in `08:12`.
package func hour(of time: LocalTime) -> String {
  "\(time.hour.padded(to: 2)):\(time.minute.padded(to: 2))"
}

/// As in `1:34`, and `1:02:03` from an hour on.
package func clock(_ seconds: Double) -> String {
  let whole = Int(max(0, seconds).rounded())
  let hours = whole / 3600
  let minutes = whole / 60 % 60
  let end = (whole % 60).padded(to: 2)
  return hours > 0 ? "\(hours):\(minutes.padded(to: 2)):\(end)" : "\(minutes):\(end)"
}

/// A duration with its unit in full, to be read aloud: `10 min` becomes `10 minutes`.
func aloud(_ duration: String) -> String {
  let parts = duration.split(separator: " ")
  let units = [
    "s": "second", "min": "minute", "h": "hour", "d": "day", "mo": "month", "y": "year",
  ]
  guard parts.count == 2, let unit = units[String(parts[1])] else { return duration }
  return "\(parts[0]) \(unit)\(parts[0] == "1" ? "" : "s")"
}
