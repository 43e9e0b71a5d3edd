/// The positions of so many of the greatest values, in order of position; of equal ones the first.
///
/// Values are finite and not below 0. Sorts only those near the limit, so that it costs O(n) for values that differ.
func greatest(_ count: Int, of values: [Double]) -> [Int] {
  let top = values.max() ?? 0
  guard values.count > count, top > 0 else { return Array(values.indices.prefix(count)) }
  let bins = 4096
  let scale = Double(bins - 1) / top
  var held = [Int](repeating: 0, count: bins)
  for value in values { held[Int(value * scale)] += 1 }
  var limit = bins
  var above = 0
  while limit > 0, above + held[limit - 1] <= count {
    limit -= 1
    above += held[limit]
  }
  let sure = values.indices.filter { Int(values[$0] * scale) >= limit }
  let atLimit = values.indices.filter { Int(values[$0] * scale) == limit - 1 }
    .sorted { (values[$1], $0) < (values[$0], $1) }
  return (sure + atLimit.prefix(count - above)).sorted()
}
