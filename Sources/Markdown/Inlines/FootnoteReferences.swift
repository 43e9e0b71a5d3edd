extension InlineParser {
  /// Adds what leads to a footnote, where the current position is such a mark.
  mutating func addFootnote() -> Bool {
    guard let (place, end) = footnote(at: position) else { return false }
    add(.footnote(Int32(place)), to: end)
    return true
  }

  /// The place of the footnote that the mark there leads to, and the mark's end.
  func footnote(at start: Int) -> (place: Int, end: Int)? {
    guard !footnotes.isEmpty, let label = footnoteLabel(bytes, start..<end),
      let place = footnotes.place(of: bytes[label])
    else { return nil }
    return (place, label.upperBound + 1)
  }
}
