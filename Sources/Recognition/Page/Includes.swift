extension StringProtocol {
  /// Whether these bytes stand anywhere in the text.
  ///
  /// For the many small texts of a document; the standard library's search prepares itself for long
  /// ones, which costs more here than the search.
  func includes(_ part: String) -> Bool {
    let wanted = part.utf8
    guard let first = wanted.first else { return true }
    let quick = utf8.withContiguousStorageIfAvailable { bytes -> Bool in
      let length = wanted.count
      guard bytes.count >= length else { return false }
      for start in 0...(bytes.count - length) where bytes[start] == first {
        if bytes[start..<start + length].elementsEqual(wanted) { return true }
      }
      return false
    }
    if let quick { return quick }
    var rest = utf8[...]
    while let start = rest.firstIndex(of: first) {
      rest = rest[start...]
      if rest.starts(with: wanted) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}
