extension StringProtocol {
  /// Where `part`, which is not empty, first stands.
  ///
  /// By bytes, as in `includes(_:)`: the standard library's search prepares itself for long texts.
  func firstRange(of part: String) -> Range<Index>? {
    let wanted = part.utf8
    var rest = utf8[...]
    while let start = rest.firstIndex(where: { $0 == wanted.first }) {
      rest = rest[start...]
      if rest.starts(with: wanted) { return start..<utf8.index(start, offsetBy: wanted.count) }
      rest = rest.dropFirst()
    }
    return nil
  }
}
