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
