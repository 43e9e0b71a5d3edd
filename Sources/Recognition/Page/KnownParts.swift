import Markdown

/// What is known of every block of the page from the start, because many dialects ask for it.
extension Page {
  /// The labels in what stands below a question.
  func roles(in part: Part) -> [FieldRole] {
    guard case .block(let block) = part, let position = position(of: block) else {
      return labels(in: part, of: document)
    }
    return roles[position]
  }

  /// The rows of what stands below a question.
  func rows(of parts: [Part]) -> [Row] {
    var found: [Row] = []
    for (index, part) in parts.enumerated() {
      if case .block(let block) = part, let position = position(of: block) {
        let known = rows[rowStarts[position]..<rowStarts[position + 1]]
        found += known.lazy.map { $0.moved(toPart: index) }
      } else {
        found += Recognition.rows(of: [part], in: document).map { $0.moved(toPart: index) }
      }
    }
    return found
  }

  /// Where a block stands on the page; `nil` for one inside of others.
  ///
  /// - Complexity: O(log n) in the number of blocks.
  private func position(of block: NodeID) -> Int? {
    let start = document.range(block).lowerBound
    let place = blocks.firstPlace { document.range($0).lowerBound >= start }
    return place < blocks.count && blocks[place] == block ? place : nil
  }
}

extension Row {
  fileprivate func moved(toPart part: Int) -> Row {
    var row = self
    row.part = part
    return row
  }
}

/// Where the rows of each block begin, and behind them where all end.
func starts(of rows: [Row], blockCount: Int) -> [Int] {
  var starts: [Int] = []
  starts.reserveCapacity(blockCount + 1)
  for (index, row) in rows.enumerated() {
    while starts.count <= row.part { starts.append(index) }
  }
  while starts.count <= blockCount { starts.append(rows.count) }
  return starts
}
