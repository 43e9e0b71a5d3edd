extension Array {
  /// Where the elements begin of which a claim holds that holds of all behind them too; the end where
  /// it holds of none.
  ///
  /// - Complexity: O(log n).
  func firstPlace(where holds: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
