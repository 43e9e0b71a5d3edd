/// A part that several neighbours have in common, by what its heading is called.
struct HeadingRole: Hashable {
  var level: Int
  /// As `key(of:)` has it.
  var name: String
}

/// What heads a part three times or more, below other headings.
func headingRoles(among headings: [Heading]) -> Set<HeadingRole> {
  var parents: [HeadingRole: Set<Int>] = [:]
  var above: [Heading] = []
  for heading in headings {
    while let last = above.last, last.level >= heading.level { above.removeLast() }
    let name = key(of: heading.title.text)
    if let parent = above.last, !name.isEmpty, heading.title.label?.kind != .question {
      parents[HeadingRole(level: heading.level, name: name), default: []].insert(parent.position)
    }
    above.append(heading)
  }
  return Set(parents.filter { $0.value.count >= 3 }.keys)
}
