extension Array {
  /// At most `count` of the elements, those of the greatest worth, in descending order.
  ///
  /// Among equals the first ones. Of many only those are sorted that may be among them.
  ///
  /// - Complexity: O(n) where few of many are wanted and they stand in no order, at most
  ///   O(n log n).
  func foremost<Worth: Comparable>(_ count: Int, by worth: (Element) -> Worth) -> [Element] {
    let wanted = Swift.min(Swift.max(0, count), self.count)
    guard wanted > 0 else { return [] }
    var best: [(place: Int, worth: Worth)] = []
    var least: Worth?
    func keepBest() {
      best.sort { ($1.worth, $0.place) < ($0.worth, $1.place) }
      best.removeLast(Swift.max(0, best.count - wanted))
    }
    for place in indices {
      let worth = worth(self[place])
      if let least, worth <= least { continue }
      best.append((place, worth))
      if best.count == 2 * wanted {
        keepBest()
        // What comes later has to be worth more than the last of them.
        least = best[wanted - 1].worth
      }
    }
    keepBest()
    return best.map { self[$0.place] }
  }
}
