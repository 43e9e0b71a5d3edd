package import Basics

/// A time as progress files write it: RFC 3339 to the millisecond, in the learner's zone.
///
/// As in `2026-11-21T08:12:00.125+01:00`. A zone that is not whole minutes has its seconds as well.
package func timestamp(_ time: LocalTime) -> String {
  let fraction = Int((time.moment.milliseconds % 1000 + 1000) % 1000).padded(to: 3)
  let zone = abs(time.offset)
  let parts = [zone / 3600, zone / 60 % 60] + (zone % 60 == 0 ? [] : [zone % 60])
  return "\(time.calendarDay)T\(time.hour.padded(to: 2)):\(time.minute.padded(to: 2)):"
    + "\(time.second.padded(to: 2)).\(fraction)\(time.offset < 0 ? "-" : "+")"
    + parts.map { $0.padded(to: 2) }.joined(separator: ":")
}

extension LocalTime {
  /// Reads what `timestamp(_:)` wrote; `nil` where it is anything else.
  package init?(timestamp text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count > 24, bytes[19] == UInt8(ascii: "."),
      let local = LocalTime(parsing: String(decoding: bytes[..<19], as: UTF8.self)),
      local.offset == 0,
      let fraction = digits(bytes[20..<23])
    else { return nil }
    let sign = bytes[23] == UInt8(ascii: "+") ? 1 : bytes[23] == UInt8(ascii: "-") ? -1 : 0
    let parts = bytes[24...].split(
      separator: UInt8(ascii: ":"),
      omittingEmptySubsequences: false
    ).compactMap { $0.count == 2 ? digits($0) : nil }
    guard sign != 0, bytes.count == 23 + 3 * parts.count, (2...3).contains(parts.count),
      parts[0] < 24, parts[1] < 60, parts.count == 2 || parts[2] < 60
    else { return nil }
    let offset = sign * (parts[0] * 3600 + parts[1] * 60 + (parts.count == 3 ? parts[2] : 0))
    let milliseconds = local.moment.milliseconds + Int64(fraction) - Int64(offset) * 1000
    self.init(Moment(milliseconds: milliseconds), offset: offset)
  }

  /// Milliseconds since 1970.
  package static let lastKept: Int64 = 247_090_953_599_999

  /// Whether progress files can keep what happens then: the years 1970 to 9799, a zone of less
  /// than a day.
  ///
  /// A bound that no clock reaches, and within which no sum of times and intervals overflows. What
  /// happens at another time is written but not read back, so that it must not be recorded.
  package var isKept: Bool {
    (0...Self.lastKept).contains(moment.milliseconds) && abs(offset) < 86400
  }
}

private func digits(_ bytes: ArraySlice<UInt8>) -> Int? {
  bytes.reduce(0) { value, byte in
    guard let value, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
    return value * 10 + Int(byte - UInt8(ascii: "0"))
  }
}
