package import Basics
import JSON

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
    self.init(timestamp: text.utf8.span)
  }

  /// The same of a value in a file; `text` is all of its bytes.
  ///
  /// Byte by byte, and no string is made: twenty thousand of these are read at a start.
  init?(timestamp json: JSONNode, at place: JSONPlace, in text: Span<UInt8>) {
    if let range = json.plainRange(at: place) {
      self.init(timestamp: text.extracting(range))
    } else {
      guard let text = json.string(at: place) else { return nil }
      self.init(timestamp: text)
    }
  }

  private init?(timestamp bytes: Span<UInt8>) {
    guard bytes.count == 29 || bytes.count == 32, let day = CivilDay(bytes.extracting(first: 10)),
      [UInt8(ascii: "T"), UInt8(ascii: "t"), UInt8(ascii: " ")].contains(bytes[10]),
      bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
      bytes[19] == UInt8(ascii: "."),
      bytes[26] == UInt8(ascii: ":"), bytes.count == 29 || bytes[29] == UInt8(ascii: ":"),
      let hour = decimal(bytes, 11..<13), hour < 24, let minute = decimal(bytes, 14..<16),
      minute < 60,
      let second = decimal(bytes, 17..<19), second < 60, let fraction = decimal(bytes, 20..<23),
      let zoneHour = decimal(bytes, 24..<26), zoneHour < 24,
      let zoneMinute = decimal(bytes, 27..<29), zoneMinute < 60,
      let zoneSecond = bytes.count == 29 ? 0 : decimal(bytes, 30..<32), zoneSecond < 60
    else { return nil }
    let zone = zoneHour * 3600 + zoneMinute * 60 + zoneSecond
    let offset: Int
    switch bytes[23] {
    case UInt8(ascii: "+"): offset = zone
    case UInt8(ascii: "-"): offset = -zone
    default: return nil
    }
    let seconds = day.number * 86400 + hour * 3600 + minute * 60 + second - offset
    self.init(Moment(milliseconds: Int64(seconds) * 1000 + Int64(fraction)), offset: offset)
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

extension CivilDay {
  /// Reads `2026-11-21`.
  init?(text: String) {
    self.init(text.utf8.span)
  }

  /// The same of a value in a file; `text` is all of its bytes.
  init?(json: JSONNode, at place: JSONPlace, in text: Span<UInt8>) {
    if let range = json.plainRange(at: place) {
      self.init(text.extracting(range))
    } else {
      guard let text = json.string(at: place) else { return nil }
      self.init(text: text)
    }
  }

  fileprivate init?(_ bytes: Span<UInt8>) {
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = decimal(bytes, 0..<4), let month = decimal(bytes, 5..<7),
      let day = decimal(bytes, 8..<10)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}

/// `nil` where one of them is no digit.
private func decimal(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
  var value = 0
  for index in range {
    let digit = bytes[index] &- UInt8(ascii: "0")
    guard digit < 10 else { return nil }
    value = value * 10 + Int(digit)
  }
  return value
}
