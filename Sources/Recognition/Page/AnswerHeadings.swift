extension Page {
  /// Whether a heading there begins something new, and not the explanation of the answer above.
  func isHeadedAnew(at position: Int) -> Bool {
    guard let heading = heading(at: position) else { return false }
    return FieldLabel(heading: heading.whole)?.role != .explanation
  }
}
