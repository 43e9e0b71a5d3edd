extension Substring {
  /// Where `mark` last stands among the last bytes; only the same bytes are a mark's characters.
  func lastStart(of mark: String, within length: Int = .max) -> Index? {
    let wanted = mark.utf8
    let bytes = utf8.suffix(length)
    var start = bytes.index(bytes.endIndex, offsetBy: -wanted.count, limitedBy: bytes.startIndex)
    while let place = start {
      if bytes[place...].starts(with: wanted), self[place...].hasPrefix(mark) { return place }
      start = bytes.index(place, offsetBy: -1, limitedBy: bytes.startIndex)
    }
    return nil
  }
}
