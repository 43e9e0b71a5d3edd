/// Steps through the members of an object, in their order; of anything else there are none.
///
/// ```swift
/// var member = json.members
/// while member.next(in: json) { sizes[member.name(in: json)] = json.int(at: member.place) }
/// ```
///
/// Unlike a loop over `object`, it decodes no names and counts no references: it knows places alone,
/// and wants a node of its text at every step.
package struct JSONMemberSteps: Sendable {
  /// Of the value that was stepped to; before the first step, of the object.
  package private(set) var place: JSONPlace
  private var index: Int
  private let end: Int
  /// Whether there was a member with none of the names that were looked for.
  package private(set) var hasPassedOthers = false
  /// The number of the name that is looked for first.
  private var expected = 0

  fileprivate init(of place: JSONPlace, in node: JSONNode) {
    self.place = place
    let entry = node.tape[place.index]
    index = place.index + 1
    end = entry.kind == .object ? entry.tail : 0
  }

  /// False where there is no other.
  package mutating func next(in node: JSONNode) -> Bool {
    guard index < end else { return false }
    place = JSONPlace(index: index + 1)
    index = node.tape.index(after: index + 1)
    return true
  }

  /// Steps to the next member that has one of the names, and gives the number of that one.
  ///
  /// Of the same name twice the last one has to count.
  package mutating func next(among names: JSONNames, in node: JSONNode) -> Int? {
    while next(in: node) {
      guard let name = names.index(of: node, at: place.index - 1, expected: expected) else {
        hasPassedOthers = true
        continue
      }
      expected = name + 1
      return name
    }
    return nil
  }

  package func name(in node: JSONNode) -> String { node.string(at: place.index - 1) ?? "" }
}

extension JSONNode {
  package var members: JSONMemberSteps { members(at: JSONPlace(index: index)) }

  /// Of another object of the same text.
  package func members(at place: JSONPlace) -> JSONMemberSteps {
    JSONMemberSteps(of: place, in: self)
  }
}
