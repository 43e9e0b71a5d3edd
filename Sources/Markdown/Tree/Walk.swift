/// A node's children, first to last.
package struct Children: Sequence, IteratorProtocol, Sendable {
  let tree: Tree
  var following: NodeID?

  package mutating func next() -> NodeID? {
    guard let id = following else { return nil }
    following = tree[id].next
    return id
  }
}

/// A journey through a subtree that enters and leaves every node; a loop, however deep the tree.
package struct Walk: Sequence, IteratorProtocol, Sendable {
  package enum Step: Hashable, Sendable {
    case enter(NodeID)
    case leave(NodeID)
  }

  let tree: Tree
  let top: NodeID
  var upcoming: Step?

  package mutating func next() -> Step? {
    guard let step = upcoming else { return nil }
    upcoming =
      switch step {
      case .enter(let id): tree[id].firstChild.map(Step.enter) ?? .leave(id)
      case .leave(top): nil
      case .leave(let id): tree[id].next.map(Step.enter) ?? tree[id].parent.map(Step.leave)
      }
    return step
  }
}
