extension String {
  /// Whether a gap stands in a sentence, to be filled in; "Name: ____" is a field of a form.
  var hasGap: Bool {
    guard let gap = startOfGap else { return false }
    let before = self[..<gap].last { $0 != " " }
    return before.map { !":=|".contains($0) } ?? true
      && split(separator: " ").count { $0.contains(where: \.isLetter) } >= 2
  }

  /// Whether a gap stands anywhere.
  var hasRoomToWrite: Bool { startOfGap != nil }

  /// Three marks, or so many dots that they leave nothing out.
  private var startOfGap: String.Index? {
    let marks = [("_", "___"), (".", "....."), ("\u{2026}", "\u{2026}\u{2026}\u{2026}")]
    return marks.lazy.compactMap { mark, gap in
      includes(mark) ? firstRange(of: gap)?.lowerBound : nil
    }.first
  }
}
