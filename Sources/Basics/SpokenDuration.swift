/// How long something takes, as people say it: `40 s`, `10 min`, `3 h`, `9 d`, `4 mo`, `2.5 y`.
///
/// One unit, rounded; below a second it is `0 s`.
package func spoken(seconds: Double) -> String {
  let steps: [(limit: Double, unit: Double, name: String)] = [
    (59.5, 1, "s"), (3570, 60, "min"), (84_600, 3600, "h"), (2_635_200, 86400, "d"),
    (31_557_600, 2_629_800, "mo"),
  ]
  for step in steps where seconds < step.limit {
    return "\(Int((seconds / step.unit).rounded())) \(step.name)"
  }
  let tenths = Int((seconds / 3_155_760).rounded())
  return tenths % 10 == 0 ? "\(tenths / 10) y" : "\(tenths / 10).\(tenths % 10) y"
}

/// Seconds from `90s`, `2m`, `1h30m`, `3d` or a bare number of seconds; `nil` for anything else.
package func seconds(fromDuration text: String) -> Int? {
  var total = 0
  var number: Int?
  var sawUnit = false
  for character in text {
    if let digit = character.wholeNumberValue, character.isASCII {
      let (tens, overflowed) = (number ?? 0).multipliedReportingOverflow(by: 10)
      guard !overflowed, tens < 1_000_000_000 else { return nil }
      number = tens + digit
      continue
    }
    guard let count = number else { return nil }
    switch character {
    case "s": total += count
    case "m": total += count * 60
    case "h": total += count * 3600
    case "d": total += count * 86400
    default: return nil
    }
    number = nil
    sawUnit = true
  }
  guard let rest = number else { return sawUnit ? total : nil }
  return sawUnit ? nil : rest
}
