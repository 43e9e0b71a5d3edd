// The blocks that a line can begin with, one inside another.

extension BlockParser {
  /// Opens what the rest of the line begins with and gives what is left to a leaf.
  ///
  /// `isInside` tells that the line is inside all open containers and so inside the open leaf.
  mutating func startBlocks(isInside: Bool) {
    var isContinuing = isInside
    while true {
      line.findText()
      let isParagraphOpen = leaf.map { tree[$0].shape == .paragraph } ?? false
      if line.isBlank { return closeUnmatched() }
      guard line.indent < 4 else {
        if isParagraphOpen { return continueParagraph(isLazy: !isContinuing) }
        return startIndentedCode()
      }
      if line.first == ">" {
        openContainer(.quote, width: 1)
        _ = line.skipQuoteMark()
      } else if startExtension(isInterrupting: isParagraphOpen && isContinuing) {
        if leaf != nil { return }
      } else if startLeaf(paragraph: isParagraphOpen, isContinuing: isContinuing) {
        return
      } else if !startItem(isInterrupting: isParagraphOpen && isContinuing) {
        break
      }
      isContinuing = false
    }
    if leaf.map({ tree[$0].shape == .paragraph }) ?? false {
      continueParagraph(isLazy: !isContinuing)
    } else if isContinuing, let leaf, case .table(let index) = tree[leaf].shape {
      addRow(to: leaf, columns: tree.tables[Int(index)].count)
    } else {
      startParagraph()
    }
  }

  /// Opens what CommonMark does not know; an open leaf takes the whole line, else there is more in it.
  private mutating func startExtension(isInterrupting: Bool) -> Bool {
    switch line.first {
    case "[" where options.footnotes: startFootnote()
    case ":" where options.definitionLists: startDefinition(isInterrupting: isInterrupting)
    case "<" where options.details: readDetailsTag()
    case "$" where options.dollarMath, "\\" where options.bracketMath: startMath()
    default: false
    }
  }

  /// Starts or ends a leaf that needs no more than this line to be known.
  private mutating func startLeaf(paragraph isParagraphOpen: Bool, isContinuing: Bool) -> Bool {
    switch line.first {
    case "#": startHeading()
    case "`", "~": startFence()
    case "<": startHTML(isInterrupting: isParagraphOpen)
    case "=", "-", "|", ":", "*", "_":
      isParagraphOpen && isContinuing && (underlineHeading() || startTable()) || startRule()
    default: false
    }
  }

  // MARK: Paragraphs

  private mutating func startParagraph() {
    var start = line.text
    let box = options.taskItems ? taskBox() : nil
    let item = container
    if box != nil { start += 4 }
    while start < line.end, line.bytes[start].isSpaceOrTab { start += 1 }
    let id = addLeaf(.paragraph, from: start)
    if let box, case .item(let width, _) = tree[item].shape {
      tree[item].shape = .item(width: width, checked: box)
    }
    tree.append(Slice(start..<line.end), to: id)
    leaf = id
  }

  /// Whether the box is ticked that the text of a still empty item begins with.
  private func taskBox() -> Bool? {
    guard case .item = tree[container].shape, tree[container].firstChild == nil,
      line.first == "[", line.byte(2) == "]", line.byte(3).isSpaceOrTab,
      line.bytes[line.text + 4..<line.end].contains(where: { !$0.isSpaceOrTab })
    else { return nil }
    switch line.byte(1) {
    case " ": return false
    case "x", "X": return true
    default: return nil
    }
  }

  private mutating func continueParagraph(isLazy: Bool) {
    guard let leaf else { return }
    if isLazy {
      tree.lazyLines.append(Tree.LazyLine(start: Int32(line.start), leaf: leaf))
    }
    append(line.textSlice, to: leaf)
  }

  // MARK: Code

  private mutating func startIndentedCode() {
    line.skipColumns(4)
    let slice = line.slice
    let id = addLeaf(.indentedCode, from: Int(slice.range.lower))
    tree[id].indent = 0
    tree.append(slice, to: id)
    leaf = id
  }

  private mutating func startFence() -> Bool {
    let fence = line.first
    var length = 0
    while line.byte(length) == fence { length += 1 }
    guard length >= 3 else { return false }
    let info = line.text + length..<line.end
    if fence == "`", line.bytes[info].contains(fence) { return false }
    leaf = addLeaf(.fencedCode(length: Int32(length), fence: fence), from: line.text)
    return true
  }

  func isClosingFence(_ fence: UInt8, length: Int) -> Bool {
    guard line.indent < 4, line.first == fence else { return false }
    var count = 0
    while line.byte(count) == fence { count += 1 }
    return count >= length
      && line.bytes[line.text + count..<line.end].allSatisfy(\.isSpaceOrTab)
  }

  // MARK: Rules

  private mutating func startRule() -> Bool {
    guard line.text >= noRuleBefore else { return false }
    let marker = line.first
    guard marker == "*" || marker == "-" || marker == "_" else { return false }
    var count = 0
    for position in line.rest {
      if line.bytes[position] == marker {
        count += 1
      } else if !line.bytes[position].isSpaceOrTab {
        noRuleBefore = position
        return false
      }
    }
    guard count >= 3 else { return false }
    _ = addLeaf(.rule, from: line.text)
    return true
  }
}
