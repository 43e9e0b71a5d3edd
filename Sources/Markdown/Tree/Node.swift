/// A node's name inside its document; meaningless in any other.
package struct NodeID: Hashable, Sendable {
  let index: Int32

  init(_ index: Int) {
    self.index = Int32(index)
  }
}

/// A node of the arena: what it is, where it is, who is around it.
struct Node: Sendable {
  /// What the parser knows of a block; `Block` is made of it on demand.
  enum Shape: Hashable, Sendable {
    case document
    case frontMatter
    case heading(level: UInt8)
    case paragraph
    case quote
    /// `marker` is the bullet, or the delimiter after a number.
    case list(marker: UInt8, start: Int32?, isTight: Bool)
    /// `width` is how many columns belong to the item's marker on every line of it.
    case item(width: Int32, checked: Bool?)
    case indentedCode
    case fencedCode(fence: UInt8, length: Int32, info: ByteRange)
    case html(HTMLBlockKind)
    case rule
    /// `columns` is a range of the tree's alignments.
    case table(columns: ByteRange)
    case row(isHeader: Bool)
    case cell
  }

  var shape: Shape
  var range: ByteRange
  /// Columns of white space before the node on its first line, beyond its container's.
  var indent: UInt8 = 0
  /// The leaf's content, a range of the tree's slices.
  var slices = ByteRange(0..<0)
  var parent: NodeID?
  var previous: NodeID?
  var next: NodeID?
  var firstChild: NodeID?
  var lastChild: NodeID?

  init(_ shape: Shape, range: Range<Int>) {
    self.shape = shape
    self.range = ByteRange(range)
  }
}

/// A range that takes eight bytes.
struct ByteRange: Hashable, Sendable {
  var lower: Int32
  var upper: Int32

  init(_ range: Range<Int>) {
    lower = Int32(range.lowerBound)
    upper = Int32(range.upperBound)
  }

  var range: Range<Int> { Int(lower)..<Int(upper) }
}

/// A stretch of a leaf's content in the document's bytes: one line of it, mostly.
struct Slice: Sendable {
  var range: ByteRange
  /// Columns of a tab that a container took a part of; they come before the bytes, as spaces.
  var spaces: UInt8 = 0
  /// Whether a line end follows; not so inside a table's cell.
  var endsLine = true
}
