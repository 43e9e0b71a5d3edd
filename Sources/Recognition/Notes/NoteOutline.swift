/// Which bullet belongs to which, as the author meant it.
///
/// Markdown nests by two columns or more, authors also by one; then a bare "**Tasks:**" and what it
/// announces stand in the same column, and a page break throws the next bullet back to the margin.
/// So: a deeper column belongs to the bullet before; a bare term takes the run of bullets of one
/// kind (terms, attributes, facts) that follows it in its own column; the first bullet after a gap
/// in a list that has hardly any stays where the list was.
struct NoteOutline {
  let items: [NoteItem]
  private(set) var parents: [Int?] = []
  private var children: [[Int]]
  private var lastLines: [Int] = []
  /// Bullets whose parent was lost at a page break.
  private var uncertain: Set<Int> = []

  init(_ items: [NoteItem]) {
    self.items = items
    children = items.map { _ in [] }
    let gaps = items.count(where: \.followsGap)
    let hasPageBreaks = gaps * 4 < items.count
    var open: [Open] = []
    var isAfterGap = false
    var lostColumn: Int?
    for (index, item) in items.enumerated() {
      var column = item.column * 2
      if hasPageBreaks, let before = open.last {
        if item.followsGap, column < before.column {
          column = before.column
          isAfterGap = true
          lostColumn = before.column
        } else if isAfterGap, item.kind == .attribute, column < before.column {
          column = before.column
        } else if column < before.column || item.followsGap {
          isAfterGap = false
        }
      }
      if let lost = lostColumn, column < lost { lostColumn = nil }
      let parent = place(index, column: column, open: &open)
      let isLost =
        lostColumn == column && !item.followsGap && item.kind != .attribute
        && open.dropLast().last?.column ?? 0 < column
      if isLost { uncertain.insert(index) }
      parents.append(isLost ? nil : parent)
      if !isLost, let parent { children[parent].append(index) }
    }
    lastLines = items.map(\.lastLine)
    // Children come after their parents.
    for index in items.indices.reversed() {
      if let parent = parents[index] {
        lastLines[parent] = max(lastLines[parent], lastLines[index])
      }
    }
  }

  /// A bullet that later ones may belong to.
  private struct Open {
    var index: Int
    var column: Int
    /// The kind of bullets in its own column that belong to it.
    var takes: NoteKind?
  }

  private func place(_ index: Int, column: Int, open: inout [Open]) -> Int? {
    let item = items[index]
    while let last = open.last, last.column > column { open.removeLast() }
    // What shares the column ends here, unless the bullet above announced it.
    if let holder = open.lastIndex(where: { $0.takes != nil && $0.column == column }),
      open[holder].takes == item.kind
    {
      open.removeSubrange((holder + 1)...)
    } else {
      while let last = open.last, last.column == column { open.removeLast() }
    }
    let parent = open.last?.index
    open.append(Open(index: index, column: column, takes: announced(by: index)))
    return parent
  }

  private func announced(by index: Int) -> NoteKind? {
    guard items[index].isBare, index + 1 < items.count,
      items[index + 1].column == items[index].column
    else { return nil }
    let next = items[index + 1].kind
    return next == .attribute && items[index].kind == .attribute ? nil : next
  }
}

extension NoteOutline {
  /// The terms that must be named for a bullet to be understood, outermost first.
  ///
  /// Words such as "Tasks" on the way are left out. Such a word itself needs the nearest term, or
  /// the section where there is none; so does a single word whose parent was lost.
  func context(of index: Int, section: String?) -> [String] {
    var names: [String] = []
    var next = parents[index]
    // Nobody reads more than the nearest few.
    while let parent = next, names.count < 8 {
      let item = items[parent]
      if let lead = item.lead, item.kind == .term { names.insert(lead.text, at: 0) }
      next = parents[parent]
    }
    let item = items[index]
    if let nearest = names.last { return item.kind == .attribute ? [nearest] : names }
    let isLost = uncertain.contains(index) && item.lead?.text.contains(" ") == false
    return item.kind == .attribute || isLost ? [section].compactMap(\.self) : []
  }

  /// A few words without any bold, where text without terms of its own is all that is below them.
  func termAlone(at index: Int) -> BoldLead? {
    let text = items[index].text
    guard items[index].lead == nil, !children[index].isEmpty,
      text.split(separator: " ").count <= 4, !text.contains(where: { "*[]().:?!".contains($0) }),
      children[index].allSatisfy({ child in
        items[child].lead == nil && children[child].isEmpty
          && BoldLead(plain: items[child].text) == nil
      })
    else { return nil }
    return BoldLead(name: text)
  }

  /// Of the item and everything below it.
  func lastLine(of index: Int) -> Int { lastLines[index] }

  /// The bullets below one, as a list that nests properly.
  ///
  /// What is deeper than `deepest` levels below is set as if it were not, and no more than `most`
  /// bullets are taken: those below have cards of their own, and text that is nested without end
  /// would come to its square.
  func markdown(below index: Int, deepest: Int = 12, most: Int = 500) -> String {
    var lines: [String] = []
    var numbers = [Int](repeating: 0, count: deepest + 1)
    var widths = [Int](repeating: 0, count: deepest + 1)
    var count = 0
    var waiting = children[index].reversed().map { (index: $0, depth: 0) }
    while let (child, depth) = waiting.popLast(), count < most {
      count += 1
      let item = items[child]
      numbers[depth] = item.isOrdered ? numbers[depth] + 1 : 0
      if depth < deepest { numbers[depth + 1] = 0 }
      let marker = item.isOrdered ? "\(numbers[depth]). " : "- "
      let margin = String(repeating: " ", count: widths[depth])
      lines.append(margin + marker + (item.isMust ? "! " : "") + item.text)
      let indent = margin + String(repeating: " ", count: marker.count)
      for line in item.more.split(separator: "\n", omittingEmptySubsequences: false)
      where !item.more.isEmpty {
        lines.append(line.isEmpty ? "" : indent + line)
      }
      let below = min(depth + 1, deepest)
      widths[below] = depth < deepest ? indent.count : widths[below]
      waiting += children[child].reversed().map { ($0, below) }
    }
    return lines.joined(separator: "\n")
  }
}
