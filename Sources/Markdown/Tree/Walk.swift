/// A node's children, first to last.
package struct Children: Sequence, IteratorProtocol, Sendable {
  let nodes: [Node]
  var following: NodeID?

  package mutating func next() -> NodeID? {
    guard let id = following else { return nil }
    following = nodes[Int(id.index)].next
    return id
  }
}

/// A journey through a subtree that enters and leaves every node; a loop, however deep the tree.
package struct Walk: Sequence, IteratorProtocol, Sendable {
  package enum Step: Hashable, Sendable {
    case enter(NodeID)
    case leave(NodeID)
  }

  let nodes: [Node]
  let top: NodeID
  var upcoming: Step?

  /// Goes from a node that was entered straight to leaving it.
  package mutating func skipChildren(of id: NodeID) {
    upcoming = .leave(id)
  }

  package mutating func next() -> Step? {
    guard let step = upcoming else { return nil }
    upcoming =
      switch step {
      case .enter(let id): nodes[Int(id.index)].firstChild.map(Step.enter) ?? .leave(id)
      case .leave(top): nil
      case .leave(let id):
        nodes[Int(id.index)].next.map(Step.enter) ?? nodes[Int(id.index)].parent.map(Step.leave)
      }
    return step
  }
}
