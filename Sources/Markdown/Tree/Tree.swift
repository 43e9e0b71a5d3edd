/// The arena: every node of a document and what nodes refer to.
struct Tree: Sendable {
  private(set) var nodes: [Node] = []
  var slices: [Slice] = []
  /// The columns of each table.
  var tables: [[Alignment]] = []
  var definitions = Definitions()
  var footnotes = Footnotes()
  /// Offsets of the first bytes of lines.
  var lineStarts: [Int32] = []
  /// Lines that continue a paragraph without the prefixes of its containers, in order.
  var lazyLines: [LazyLine] = []

  struct LazyLine: Sendable {
    var start: Int32
    var leaf: NodeID
  }

  subscript(id: NodeID) -> Node {
    get { nodes[Int(id.index)] }
    _modify { yield &nodes[Int(id.index)] }
  }

  /// Makes room for what a text of `count` bytes becomes at most, mostly; what is not used is no memory.
  mutating func reserve(forBytes count: Int) {
    nodes.reserveCapacity(count / 24 + 4)
    slices.reserveCapacity(count / 24 + 4)
    lineStarts.reserveCapacity(count / 20 + 4)
  }

  mutating func add(_ node: Node, to parent: NodeID?) -> NodeID {
    let id = NodeID(nodes.count)
    nodes.append(node)
    var previous: NodeID?
    if let parent { previous = self[parent].adopt(id) }
    if let previous { self[previous].next = id }
    self[id].place(in: parent, after: previous, firstSlice: slices.count)
    return id
  }

  /// Takes a last child out of the tree.
  mutating func removeLastChild(of parent: NodeID) {
    guard let id = self[parent].lastChild else { return }
    let previous = self[id].previous
    self[parent].lastChild = previous
    if let previous {
      self[previous].next = nil
    } else {
      self[parent].firstChild = nil
    }
  }

  /// Appends to the content of the leaf that was made last.
  mutating func append(_ slice: Slice, to leaf: NodeID) {
    slices.append(slice)
    self[leaf].slices = self[leaf].slices.lowerBound..<slices.count
    extend(leaf, to: slice.range.upper)
  }

  mutating func extend(_ id: NodeID, to end: Int32) {
    if self[id].range.upper < end { self[id].range.upper = end }
  }

  /// The line that holds the byte at `offset`, counted from 0.
  ///
  /// - Complexity: O(log n) in the number of lines.
  func line(at offset: Int) -> Int {
    max(0, partitionPoint(of: lineStarts.indices) { lineStarts[$0] > offset } - 1)
  }

  /// The leaf that the line starting at `start` continues lazily.
  func lazyLeaf(ofLineAt start: Int) -> NodeID? {
    let index = partitionPoint(of: lazyLines.indices) { lazyLines[$0].start >= start }
    guard index < lazyLines.count, lazyLines[index].start == start else { return nil }
    return lazyLines[index].leaf
  }
}

/// The first index from which on `isBeyond` holds.
private func partitionPoint(of indices: Range<Int>, where isBeyond: (Int) -> Bool) -> Int {
  var low = indices.lowerBound
  var high = indices.upperBound
  while low < high {
    let middle = low + (high - low) / 2
    if isBeyond(middle) { high = middle } else { low = middle + 1 }
  }
  return low
}
