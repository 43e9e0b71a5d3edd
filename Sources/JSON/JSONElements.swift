/// The elements of an array, in their order.
package struct JSONElements: Collection, Sendable {
  private let node: JSONNode
  private let range: Range<Int>

  init(of node: JSONNode, _ range: Range<Int>) {
    self.node = node
    self.range = range
  }

  package struct Index: Comparable, Sendable {
    fileprivate var index: Int

    package static func < (a: Index, b: Index) -> Bool { a.index < b.index }
  }

  package var startIndex: Index { Index(index: range.lowerBound) }
  package var endIndex: Index { Index(index: range.upperBound) }

  package func index(after index: Index) -> Index {
    Index(index: node.tape.index(after: index.index))
  }

  package subscript(index: Index) -> JSONNode { node.at(index.index) }
}
