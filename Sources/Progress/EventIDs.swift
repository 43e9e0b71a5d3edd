package import Basics

/// Makes the ids of new events.
///
/// An id is 26 letters and digits, as a ULID: 48 bits of the moment in milliseconds and 80 bits of
/// chance, in Crockford's base 32. Ids of one millisecond count upwards from the first, so that they
/// sort as they were made.
package struct EventIDs: Sendable {
  private var milliseconds: UInt64?
  private var high: UInt16 = 0
  private var low: UInt64 = 0
  /// Whether the last id was made by somebody else, who may make another in the same millisecond.
  private var isForeign = false

  package init() {}

  /// Goes on from the latest event.
  ///
  /// Where the clock stands still, as with `--now`, what happens next then sorts after it. An id that is
  /// not one of ours is nothing to go on from.
  package init(after latest: Event.Position?) {
    guard let latest, let parts = parts(of: latest.id) else { return }
    (milliseconds, high, low) = parts
    isForeign = true
  }

  /// `chance` is asked for 64 bits twice; for a second id in the same millisecond not at all, or once
  /// where the first is not from here.
  package mutating func next(at moment: Moment, chance: () -> UInt64) -> String {
    let now = UInt64(clamping: moment.milliseconds) & 0xffff_ffff_ffff
    if now == milliseconds {
      let step = isForeign ? 1 + chance() >> 8 : 1
      let (sum, carry) = low.addingReportingOverflow(step)
      low = sum
      if carry { high &+= 1 }
    } else {
      milliseconds = now
      high = UInt16(truncatingIfNeeded: chance())
      low = chance()
    }
    isForeign = false
    return text(now, high, low)
  }
}

extension EventIDs {
  /// The id that an event of that moment always gets that is told by these fields, on every machine.
  package static func derived(at moment: Moment, from fields: [String]) -> String {
    text(
      UInt64(clamping: moment.milliseconds) & 0xffff_ffff_ffff,
      UInt16(truncatingIfNeeded: Fingerprint(["high"] + fields).value),
      Fingerprint(fields).value
    )
  }

  /// The moment at which an id was made; `nil` where it does not look like one of ours.
  static func moment(of id: String) -> Moment? {
    parts(of: id).map { Moment(milliseconds: Int64($0.milliseconds)) }
  }
}

/// What `text` wrote; `nil` where it does not look like that.
private func parts(of id: String) -> (milliseconds: UInt64, high: UInt16, low: UInt64)? {
  guard id.utf8.count == 26 else { return nil }
  var (milliseconds, high, low): (UInt64, UInt64, UInt64) = (0, 0, 0)
  for (index, letter) in id.enumerated() {
    guard let digit = alphabet.firstIndex(of: letter).map(UInt64.init) else { return nil }
    if index < 10 {
      milliseconds = milliseconds << 5 | digit
    } else {
      high = high << 5 | low >> 59
      low = low << 5 | digit
    }
  }
  return (milliseconds & 0xffff_ffff_ffff, UInt16(truncatingIfNeeded: high), low)
}

private func text(_ milliseconds: UInt64, _ high: UInt16, _ low: UInt64) -> String {
  let time = (0..<10).map { milliseconds >> UInt64(5 * (9 - $0)) }
  let chance = (0..<16).map { digit -> UInt64 in
    let shift = 5 * (15 - digit)
    return shift >= 64
      ? UInt64(high) >> UInt64(shift - 64)
      : low >> UInt64(shift) | (shift > 59 ? UInt64(high) << UInt64(64 - shift) : 0)
  }
  return String((time + chance).map { alphabet[Int($0 & 31)] })
}

private let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
