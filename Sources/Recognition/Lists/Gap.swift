extension String {
  /// Whether a gap stands in a sentence, to be filled in; "Name: ____" is a field of a form.
  var hasGap: Bool {
    guard utf8.contains(UInt8(ascii: "_")), let gap = firstRange(of: "___")?.lowerBound else {
      return false
    }
    let before = self[..<gap].last { $0 != " " }
    return before.map { !":=|".contains($0) } ?? true
      && split(separator: " ").count { $0.contains(where: \.isLetter) } >= 2
  }
}
