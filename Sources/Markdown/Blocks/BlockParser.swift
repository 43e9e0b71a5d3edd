/// The block pass: lines in, tree out.
///
/// One line at a time, as the CommonMark specification's appendix describes: the open containers
/// are matched against the line's prefix, then new blocks are looked for, then what is left is
/// text of the open leaf. Nothing here costs more than the line's bytes and what it closes, however
/// deep the containers are nested.
struct BlockParser {
  let options: Document.Options
  let isIntact: Bool
  var line: LineCursor
  var tree = Tree()

  /// The document and the containers inside which the current line may go on, outermost first.
  private(set) var open: [NodeID] = []
  /// The places in `open` of those that put something before their lines; the others match any line,
  /// and however many there are, they are not asked.
  private(set) var openPrefixes: [Int] = []
  /// The places of quotes in `open`: a blank line ends the first of them and no other container.
  private(set) var openQuotes: [Int] = []
  /// The places of details in `open`.
  private(set) var openDetails: [Int] = []
  /// The open paragraph, code, HTML or table; the last child of the last open container.
  var leaf: NodeID?

  /// How many of `open` the current line has matched or opened.
  private(set) var depth = 0
  /// No rule can begin in this line before this offset, because a byte there forbids it.
  var noRuleBefore = 0
  /// Cells that rows were filled up with, in all tables.
  var filledCells = 0
  private(set) var lineNumber = 0
  private(set) var lastBlank = (line: -1, depth: 0)

  init(_ bytes: [UInt8], isIntact: Bool, _ options: Document.Options) {
    self.isIntact = isIntact
    line = LineCursor(bytes)
    self.options = options
  }

  mutating func parse() -> Tree {
    tree.reserve(forBytes: line.bytes.count)
    let root = tree.add(Node(.document, range: 0..<0), to: nil)
    open = [root]
    depth = 1
    if options.frontMatter { readFrontMatter() }
    while nextLine() { readLine() }
    closeLeaf()
    close(downTo: 1)
    if tree.lineStarts.isEmpty { tree.lineStarts = [0] }
    return tree
  }

  mutating func nextLine() -> Bool {
    guard line.goToNextLine() else { return false }
    tree.lineStarts.append(Int32(line.start))
    lineNumber += 1
    noRuleBefore = 0
    return true
  }

  private mutating func readLine() {
    guard options.details, let end = detailsEndBehindText() else { return readBlocks() }
    line.cut(at: end)
    readBlocks()
    line.uncut()
    if !endDetails(at: end) { addText(from: end) }
  }

  private mutating func readBlocks() {
    matchContainers()
    line.findText()
    let isInside = depth == open.count
    if isInside, continueLeaf() { return }
    guard !line.isBlank else {
      noteBlankLine()
      closeUnmatched()
      return
    }
    startBlocks(isInside: isInside)
  }
}

// MARK: Containers

extension BlockParser {
  func shape(_ id: NodeID?) -> Node.Shape? { id.map { tree[$0].shape } }

  var container: NodeID { open[depth - 1] }

  /// Counts into `depth` the open containers whose prefixes the line begins with.
  private mutating func matchContainers() {
    var quotes = 0
    for index in openPrefixes.indices {
      depth = openPrefixes[index]
      line.findText()
      let shape = tree[open[depth]].shape
      if shape == .quote {
        guard line.skipQuoteMark() else { return }
        quotes += 1
      } else if let hang = shape.hang {
        guard line.indent >= hang else {
          guard line.isBlank else { return }
          line.skipToText()
          skipBlankItems(after: quotes)
          return
        }
        line.skipColumns(hang)
      }
    }
    depth = open.count
  }

  /// Goes past what the open containers put before a line, up to the first that the line is outside.
  ///
  /// Returns how many of the first `count` of them the line is in.
  func skipPrefixes(_ line: inout LineCursor, in count: Int) -> Int {
    for place in openPrefixes where place < count {
      guard line.skipPrefix(of: tree[open[place]].shape) else { return place }
    }
    return count
  }

  /// The rest of the line is blank: it goes on in every item up to the next quote.
  ///
  /// An item that is still empty is the exception; only the innermost container can be one.
  private mutating func skipBlankItems(after quotes: Int) {
    depth = quotes < openQuotes.count ? openQuotes[quotes] : open.count
    guard depth == open.count, leaf == nil, case .item = tree[open[depth - 1]].shape,
      tree[open[depth - 1]].firstChild == nil
    else { return }
    depth -= 1
  }

  /// Ends the leaf and the containers that the line did not match.
  mutating func closeUnmatched() {
    closeLeaf()
    close(downTo: depth)
  }

  private mutating func close(downTo count: Int) {
    while open.count > count, let last = open.popLast() {
      if openPrefixes.last == open.count { openPrefixes.removeLast() }
      if openQuotes.last == open.count { openQuotes.removeLast() }
      if openDetails.last == open.count { openDetails.removeLast() }
      if let parent = tree[last].parent { tree.extend(parent, to: tree[last].range.upper) }
    }
  }

  /// Opens a container at the line's text, `width` bytes of which are its marker.
  mutating func openContainer(_ shape: Node.Shape, width: Int) {
    enter(add(shape, from: line.text, to: line.text + width, keepingList: shape.isListed))
  }

  /// Goes into a container that is in the tree; all that is open beyond the line is closed.
  mutating func enter(_ id: NodeID) {
    let shape = tree[id].shape
    if shape == .quote || shape.hang != nil { openPrefixes.append(open.count) }
    if shape == .quote { openQuotes.append(open.count) }
    if case .details = shape { openDetails.append(open.count) }
    open.append(id)
    depth = open.count
  }

  /// Goes back to the first `count` of the open containers and closes the others.
  mutating func leave(downTo count: Int) {
    depth = count
    closeUnmatched()
  }

  /// Adds a leaf that spans from `start` to the end of the line; it is not `leaf` yet.
  mutating func addLeaf(_ shape: Node.Shape, from start: Int) -> NodeID {
    add(shape, from: start, to: line.end, keepingList: false)
  }

  private mutating func add(
    _ shape: Node.Shape,
    from start: Int,
    to end: Int,
    keepingList: Bool
  ) -> NodeID {
    closeUnmatched()
    // A list holds items and nothing else: any other block ends it.
    if !keepingList, tree[container].shape.isList {
      depth -= 1
      close(downTo: depth)
    }
    noteLooseness()
    var node = Node(shape, range: start..<end)
    node.indent = UInt8(min(3, max(0, line.indent)))
    let parent = container
    tree.extend(parent, to: Int32(end))
    return tree.add(node, to: parent)
  }
}

// MARK: Content

extension BlockParser {
  /// Adds the line to the content of the open leaf: to its last slice where it lies behind that.
  mutating func append(_ slice: Slice, to leaf: NodeID) {
    let start = Int(slice.range.lower)
    guard slice.spaces == 0, start == line.start, !tree[leaf].slices.isEmpty,
      let last = tree.slices.last, Int(last.range.upper) + 1 == start, line.bytes[start - 1] == "\n"
    else { return tree.append(slice, to: leaf) }
    tree.slices[tree.slices.count - 1].range.upper = slice.range.upper
    tree.extend(leaf, to: slice.range.upper)
  }

  /// The last line of the slice.
  func lastLine(of slice: Slice) -> Range<Int> {
    let range = slice.range.range
    var start = range.upperBound
    while start > range.lowerBound, line.bytes[start - 1] != "\n" { start -= 1 }
    return start..<range.upperBound
  }

  /// Takes the last line off what the leaf that was made last holds.
  mutating func dropLastLine(of leaf: NodeID) {
    guard let last = tree.slices.last else { return }
    let line = lastLine(of: last)
    if line.lowerBound > Int(last.range.lower) {
      tree.slices[tree.slices.count - 1].range.upper = Int32(line.lowerBound - 1)
    } else {
      tree.slices.removeLast()
      tree[leaf].slices = tree[leaf].slices.lowerBound..<tree.slices.count
    }
    if !tree[leaf].slices.isEmpty, let last = tree.slices.last {
      tree[leaf].range.upper = last.range.upper
    }
  }
}

// MARK: Blank lines

extension BlockParser {
  /// Remembers that this line is blank for every container from its last matched quote inwards.
  mutating func noteBlankLine() {
    lastBlank = (lineNumber, openQuotes.last { $0 < depth } ?? 0)
  }

  /// A block is about to follow its siblings: a blank line between them makes their list loose.
  private mutating func noteLooseness() {
    guard lastBlank.line == lineNumber - 1, depth - 1 >= lastBlank.depth,
      tree[container].lastChild != nil
    else { return }
    switch tree[container].shape {
    case .list, .definitionList: loosen(container)
    case .item, .definition: if let list = tree[container].parent { loosen(list) }
    default: break
    }
  }

  private mutating func loosen(_ list: NodeID) {
    switch tree[list].shape {
    case .list(let start, let marker, _):
      tree[list].shape = .list(start: start, marker: marker, isTight: false)
    case .definitionList: tree[list].shape = .definitionList(isTight: false)
    default: break
    }
  }
}
