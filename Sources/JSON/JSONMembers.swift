/// The members of an object, in their order, those with a name that was there before included.
package struct JSONMembers: Sequence, IteratorProtocol, Sendable {
  private let node: JSONNode
  private var index: Int
  private let end: Int

  init(of node: JSONNode, _ indices: Range<Int>) {
    self.node = node
    index = indices.lowerBound
    end = indices.upperBound
  }

  package mutating func next() -> (name: String, value: JSONNode)? {
    guard index < end else { return nil }
    let name = node.at(index)
    let value = node.at(index + 1)
    index = node.tape.index(after: index + 1)
    return (name.string ?? "", value)
  }
}

/// Steps through the members of an object, in their order; of anything else there are none.
///
/// ```swift
/// var member = json.members
/// while member.next() { sizes[member.name] = member.value.int }
/// ```
///
/// Unlike a loop over `object`, it decodes no names and counts no references.
package struct JSONMemberSteps: Sendable {
  /// Of the member that was stepped to; before the first step, the object.
  package private(set) var value: JSONNode
  private var index: Int
  private let end: Int
  /// Whether there was a member with none of the names that were looked for.
  package private(set) var hasPassedOthers = false
  /// The place of the name that is looked for first.
  private var expected = 0

  init(of node: JSONNode) {
    value = node
    let entry = node.tape[node.index]
    index = node.index + 1
    end = entry.kind == .object ? entry.tail : 0
  }

  /// False where there is no other.
  package mutating func next() -> Bool {
    guard index < end else { return false }
    value.index = index + 1
    index = value.tape.index(after: index + 1)
    return true
  }

  /// Steps to the next member that has one of the names, and gives the name's place among them.
  ///
  /// Of the same name twice the last one has to count.
  package mutating func next(among names: JSONNames) -> Int? {
    while next() {
      guard let place = names.index(of: value, at: value.index - 1, expected: expected) else {
        hasPassedOthers = true
        continue
      }
      expected = place + 1
      return place
    }
    return nil
  }

  package var name: String { value.at(value.index - 1).string ?? "" }
}

extension JSONNode {
  package var members: JSONMemberSteps { JSONMemberSteps(of: self) }
}
