extension StringProtocol {
  /// Whether these bytes stand anywhere in the text.
  ///
  /// For the many small texts of a document; the standard library's search prepares itself for long
  /// ones, which costs more here than the search.
  func includes(_ part: String) -> Bool {
    var rest = utf8[...]
    let wanted = part.utf8
    guard let first = wanted.first else { return true }
    while let start = rest.firstIndex(of: first) {
      rest = rest[start...]
      if rest.starts(with: wanted) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}
