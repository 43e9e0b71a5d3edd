extension Double {
  /// The nearest value within `range`; NaN stays what it is.
  func clamped(to range: ClosedRange<Double>) -> Double {
    Swift.min(Swift.max(self, range.lowerBound), range.upperBound)
  }
}
