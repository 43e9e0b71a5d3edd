/// A node's name inside its document; meaningless in any other.
package struct NodeID: Hashable, Sendable {
  let index: Int32

  init(_ index: Int) {
    self.index = Int32(index)
  }
}

/// A node of the arena: what it is, where it is, who is around it; 40 bytes.
struct Node: Sendable {
  /// What the parser knows of a block; `Block` is made of it on demand.
  enum Shape: Hashable, Sendable {
    case document
    case frontMatter
    case heading(level: UInt8)
    case paragraph
    case quote
    /// `marker` is the bullet, or the delimiter after a number.
    case list(start: Int32?, marker: UInt8, isTight: Bool)
    /// `width` is how many columns belong to the item's marker on every line of it.
    case item(width: Int32, checked: Bool?)
    case indentedCode
    case fencedCode(length: Int32, fence: UInt8)
    case html(HTMLBlockKind)
    case rule
    /// `mark` is what stands behind the opening one: `$` or `[`.
    case math(mark: UInt8)
    /// `index` is a place in the tree's footnotes.
    case footnote(index: Int32)
    case definitionList(isTight: Bool)
    case term
    /// `width` is as an item's.
    case definition(width: Int32)
    case details(isOpen: Bool)
    case summary
    /// `index` is a place in the tree's tables.
    case table(index: Int32)
    case row(isHeader: Bool)
    case cell
  }

  var shape: Shape
  /// Columns of white space before the node on its first line, beyond its container's.
  var indent: UInt8 = 0
  var range: ByteRange
  private var above = Neighbour()
  private var before = Neighbour()
  private var after = Neighbour()
  /// Of a leaf the first of its slices and the one behind its last; else the outer children.
  private var first = Neighbour()
  private var last = Neighbour()

  init(_ shape: Shape, range: Range<Int>) {
    self.shape = shape
    self.range = ByteRange(range)
  }

  /// Makes `child` the last of a container's children, and returns the one that was the last before.
  mutating func adopt(_ child: NodeID) -> NodeID? {
    let previous = last.id
    if previous == nil { first = Neighbour(child) }
    last = Neighbour(child)
    return previous
  }

  /// Tells a new node where it is; a leaf's content begins with the slice that comes next.
  mutating func place(in parent: NodeID?, after previous: NodeID?, firstSlice: Int) {
    above = Neighbour(parent)
    before = Neighbour(previous)
    if shape.isLeaf { slices = firstSlice..<firstSlice }
  }

  var parent: NodeID? { above.id }

  var previous: NodeID? { before.id }

  var next: NodeID? {
    get { after.id }
    set { after = Neighbour(newValue) }
  }

  var firstChild: NodeID? {
    get { shape.isLeaf ? nil : first.id }
    set { first = Neighbour(newValue) }
  }

  var lastChild: NodeID? {
    get { shape.isLeaf ? nil : last.id }
    set { last = Neighbour(newValue) }
  }

  /// The leaf's content, a range of the tree's slices.
  var slices: Range<Int> {
    get { shape.isLeaf ? Int(first.value)..<Int(last.value) : 0..<0 }
    set {
      first.value = Int32(newValue.lowerBound)
      last.value = Int32(newValue.upperBound)
    }
  }
}

extension Node.Shape {
  /// Whether it has content of its own and no blocks in it.
  var isLeaf: Bool {
    switch self {
    case .frontMatter, .heading, .paragraph, .indentedCode, .fencedCode, .html, .rule, .math, .term,
      .summary, .cell:
      true
    case .document, .quote, .list, .item, .footnote, .definitionList, .definition, .details, .table,
      .row:
      false
    }
  }

  /// Whether the content is read as inlines.
  var hasInlines: Bool {
    switch self {
    case .heading, .paragraph, .term, .summary, .cell: true
    default: false
    }
  }

  /// Whether the content is shown as it stands, not as inlines.
  var isVerbatim: Bool {
    switch self {
    case .frontMatter, .indentedCode, .fencedCode, .html, .math: true
    default: false
    }
  }

  /// Whether it holds items, or terms with their definitions, and nothing else.
  var isList: Bool {
    switch self {
    case .list, .definitionList: true
    default: false
    }
  }

  /// Whether it belongs to a list, which says whether its paragraphs stand bare.
  var isListed: Bool {
    switch self {
    case .item, .definition: true
    default: false
    }
  }

  /// By how many columns the container's lines are indented behind its first one.
  var hang: Int? {
    switch self {
    case .item(let width, _), .definition(let width): Int(width)
    case .footnote: 4
    default: nil
    }
  }
}

/// A node's name or none, in four bytes.
private struct Neighbour: Sendable {
  var value: Int32 = -1

  init() {}

  init(_ id: NodeID?) {
    value = id?.index ?? -1
  }

  var id: NodeID? { value < 0 ? nil : NodeID(Int(value)) }
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

  var isEmpty: Bool { lower == upper }
}
