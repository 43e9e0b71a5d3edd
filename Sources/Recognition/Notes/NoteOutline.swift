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
    while let parent = next {
      let item = items[parent]
      if let lead = item.lead, item.kind == .term { names.insert(lead.text, at: 0) }
      next = parents[parent]
    }
    let item = items[index]
    if let nearest = names.last { return item.kind == .attribute ? [nearest] : names }
    let isLost = uncertain.contains(index) && item.lead?.text.contains(" ") == false
    return item.kind == .attribute || isLost ? [section].compactMap(\.self) : []
  }

  func lastLine(of index: Int) -> Int {
    children[index].last.map { max(lastLine(of: $0), items[index].lastLine) }
      ?? items[index].lastLine
  }

  /// The bullets below one, as a list that nests properly.
  func markdown(below index: Int) -> String {
    var number = 0
    return children[index].map { child in
      let item = items[child]
      number = item.isOrdered ? number + 1 : 0
      let marker = item.isOrdered ? "\(number). " : "- "
      let inner = [item.more, markdown(below: child)].filter { !$0.isEmpty }
      let lines = inner.flatMap { $0.split(separator: "\n", omittingEmptySubsequences: false) }
      let indent = String(repeating: " ", count: marker.count)
      return ([marker + item.text] + lines.map { $0.isEmpty ? "" : indent + $0 })
        .joined(separator: "\n")
    }.joined(separator: "\n")
  }
}
