/// An instant, in whole milliseconds since 1970-01-01 UTC.
package struct Moment: Hashable, Comparable, Sendable {
  package let milliseconds: Int64

  package init(milliseconds: Int64) {
    self.milliseconds = milliseconds
  }

  package static func < (a: Moment, b: Moment) -> Bool {
    a.milliseconds < b.milliseconds
  }

  /// The instant that many seconds later; earlier where `seconds` is negative.
  package func advanced(bySeconds seconds: Double) -> Moment {
    Moment(milliseconds: milliseconds + Int64((seconds * 1000).rounded()))
  }

  /// How long ago `earlier` was, in seconds; negative where it lies ahead.
  package func seconds(since earlier: Moment) -> Double {
    Double(milliseconds - earlier.milliseconds) / 1000
  }
}
