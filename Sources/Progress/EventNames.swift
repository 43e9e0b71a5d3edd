/// Names events by the beginnings of their ids, as short as they may be.
package struct EventNames: Sendable {
  private let ids: [String]

  /// Of what the learner did, undone or not, and of undos; what the log keeps for itself has no name.
  package init(of events: [Event]) {
    ids = Set(events.filter { $0.isChange || $0.isUndo }.map(\.id)).sorted()
  }

  /// The shortest beginning that no other id has, of eight letters at least.
  ///
  /// - Complexity: O(log n) in the events.
  package func short(_ id: String) -> String {
    let index = position(of: id)
    let around = [index - 1, index, index + 1].filter { ids.indices.contains($0) && ids[$0] != id }
    let common = around.map { commonPrefix(ids[$0], id) }.max() ?? 0
    return String(id.prefix(max(8, common + 1)))
  }

  /// The ids that begin so, whatever the letters' case; an id itself means only itself.
  package func meant(by word: String) -> [String] {
    let word = word.uppercased()
    let matches = ids[position(of: word)...].prefix { $0.hasPrefix(word) }
    return matches.first == word ? [word] : Array(matches)
  }

  /// Where the first id stands that is not before it.
  private func position(of id: String) -> Int {
    var (low, high) = (0, ids.count)
    while low < high {
      let middle = (low + high) / 2
      if ids[middle] < id { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

private func commonPrefix(_ a: String, _ b: String) -> Int {
  zip(a, b).prefix { $0 == $1 }.count
}
