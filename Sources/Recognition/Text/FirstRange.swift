extension StringProtocol {
  /// Where `part`, which is not empty, first stands.
  ///
  /// By bytes, as in `includes(_:)`: the standard library's search prepares itself for long texts.
  func firstRange(of part: String) -> Range<Index>? {
    let wanted = part.utf8
    let quick = utf8.withContiguousStorageIfAvailable { bytes -> Int? in
      guard let first = wanted.first, bytes.count >= wanted.count else { return nil }
      let starts = 0...(bytes.count - wanted.count)
      return starts.first { bytes[$0] == first && bytes[$0...].starts(with: wanted) }
    }
    if let quick {
      return quick.map { offset in
        let start = utf8.index(startIndex, offsetBy: offset)
        return start..<utf8.index(start, offsetBy: wanted.count)
      }
    }
    var rest = utf8[...]
    while let start = rest.firstIndex(where: { $0 == wanted.first }) {
      rest = rest[start...]
      if rest.starts(with: wanted) { return start..<utf8.index(start, offsetBy: wanted.count) }
      rest = rest.dropFirst()
    }
    return nil
  }

  /// Where the first of some parts stands; of those that begin there the one that is named first.
  func firstRange(ofAny parts: [String]) -> Range<Index>? {
    parts.compactMap { firstRange(of: $0) }.min { $0.lowerBound < $1.lowerBound }
  }
}
