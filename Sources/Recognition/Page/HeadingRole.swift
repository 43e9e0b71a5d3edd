/// A part that several neighbours have in common, by what its heading is called.
struct HeadingRole: Hashable {
  var level: Int
  /// As `key(of:)` has it.
  var name: String
}

/// What heads a part three times or more, below other headings.
///
/// What asks is a part of each neighbour where hardly anything else asks at its level, as "How does it
/// work?" is; among other questions it is a question that several sections have.
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
  let repeated = Set(parents.filter { $0.value.count >= 3 }.keys)
  guard !repeated.isEmpty else { return [] }
  var others: [Int: Int] = [:]
  for heading in headings where asking(heading.title.text) == .byMark {
    let role = HeadingRole(level: heading.level, name: key(of: heading.title.text))
    if !repeated.contains(role) { others[heading.level, default: 0] += 1 }
  }
  let asked = Set(
    headings.filter { others[$0.level, default: 0] >= 2 && asking($0.title.text) == .byMark }
      .map { HeadingRole(level: $0.level, name: key(of: $0.title.text)) }
  )
  return repeated.subtracting(asked)
}

/// What headings of a level are called three times or more that ask nothing, wherever they stand, as
/// "Steps" below bold questions.
func namesComingAgain(among headings: [Heading]) -> Set<HeadingRole> {
  var counts: [HeadingRole: Int] = [:]
  for heading in headings where heading.title.label == nil && asking(heading.title.text) == .no {
    counts[HeadingRole(level: heading.level, name: key(of: heading.title.text)), default: 0] += 1
  }
  return Set(counts.filter { $0.value >= 3 }.keys)
}
