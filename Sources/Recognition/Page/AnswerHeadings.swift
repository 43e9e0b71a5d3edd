import Markdown

extension Page {
  /// What a line of its own there is called that names a part of any question, as "LOOK FOR" in capitals.
  func partName(at position: Int) -> String? {
    guard let heading = heading(at: position), document.kind(blocks[position]) == .paragraph,
      let role = FieldLabel(heading: heading.whole)?.role,
      [.keyPoints, .redFlags, .followUps, .checklist].contains(role)
    else { return nil }
    return heading.whole
  }

  /// Whether a heading there begins something new, and not the explanation of the answer above.
  func isHeadedAnew(at position: Int) -> Bool {
    guard let heading = heading(at: position) else { return false }
    return FieldLabel(heading: heading.whole)?.role != .explanation
  }
}
