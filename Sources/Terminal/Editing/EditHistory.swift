/// Lines that were handed in before, and the one that is being written, which is the last.
///
/// A line that is changed on the way keeps its change until one is handed in.
struct EditHistory: Hashable, Sendable {
  private(set) var lines: [String]
  private var place: Int

  /// Oldest first.
  init(_ entries: [String] = []) {
    lines = entries + [""]
    place = entries.count
  }

  /// The line so many places further; `nil` where there is none.
  ///
  /// `current` is what the line has become.
  mutating func step(by distance: Int, from current: String) -> String? {
    guard lines.indices.contains(place + distance) else { return nil }
    lines[place] = current
    place += distance
    return lines[place]
  }

  /// The latest entry before `bound` in which the query stands, whatever its letter case.
  func search(_ query: String, before bound: Int) -> Int? {
    let query = query.lowercased()
    return lines.dropLast().prefix(bound).lastIndex { $0.lowercased().contains(query) }
  }
}

/// A line of the history that is being looked for by some of its words.
package struct EditSearch: Hashable, Sendable {
  package var query = ""
  /// Where it was found; `nil` before the first letter, and where it is nowhere.
  var found: Int?
  package var line = ""

  package var hasFailed: Bool { found == nil && !query.isEmpty }
}
