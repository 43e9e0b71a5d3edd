extension Page {
  /// The positions of headings within folds, which head a part of what is hidden.
  var foldedHeadings: Set<Int> {
    var depth = 0
    var found: Set<Int> = []
    for row in rows {
      if row.kind == .heading, depth > 0 { found.insert(row.part) }
      depth = max(0, depth + row.foldDepth)
    }
    return found
  }
}
