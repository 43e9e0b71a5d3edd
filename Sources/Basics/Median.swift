/// The middle value, the mean of the two in the middle where their number is even.
///
/// `nil` for no values at all.
package func median(_ values: [Double]) -> Double? {
  let sorted = values.sorted()
  guard !sorted.isEmpty else { return nil }
  return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
}
