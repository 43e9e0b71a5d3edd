/// A stretch of text that was replaced, in bytes before and after.
struct Edit: Hashable, Sendable {
  var source: Range<Int>
  var result: Range<Int>
}

extension [Edit] {
  /// Where a byte of the result was before; the start of its stretch where it was replaced.
  func source(of offset: Int) -> Int {
    guard let last = lastIndex(where: \.result.lowerBound, isAtMost: offset) else { return offset }
    let edit = self[last]
    if offset < edit.result.upperBound { return edit.source.lowerBound }
    return edit.source.upperBound + offset - edit.result.upperBound
  }

  /// Where a byte of the source came to lie; it must not lie within an edit.
  func result(of offset: Int) -> Int {
    guard let last = lastIndex(where: \.source.upperBound, isAtMost: offset) else { return offset }
    let edit = self[last]
    return edit.result.upperBound + offset - edit.source.upperBound
  }

  /// These edits and then those of their result, as if made at once.
  func followed(by next: [Edit]) -> [Edit] {
    guard !next.isEmpty else { return self }
    // Stretches of the text in the middle; those that touch were changed together.
    let changed = (map(\.result) + next.map(\.source)).sorted { $0.lowerBound < $1.lowerBound }
    var joined: [Range<Int>] = []
    for range in changed {
      if let last = joined.last, range.lowerBound <= last.upperBound {
        let end = Swift.max(last.upperBound, range.upperBound)
        joined[joined.count - 1] = last.lowerBound..<end
      } else {
        joined.append(range)
      }
    }
    return joined.map { range in
      Edit(
        source: source(of: range.lowerBound)..<source(of: range.upperBound),
        result: next.result(of: range.lowerBound)..<next.result(of: range.upperBound)
      )
    }
  }
}

extension Array {
  /// The last element that lies at `offset` or before it, in an array that is sorted by place.
  func lastIndex(where place: KeyPath<Element, Int>, isAtMost offset: Int) -> Int? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle][keyPath: place] <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? low - 1 : nil
  }
}
