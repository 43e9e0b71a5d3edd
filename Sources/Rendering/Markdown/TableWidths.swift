import Terminal

/// How wide the columns of a table are set, so that no word is cut.
///
/// As wide as their content where that fits in `room` columns. Else they begin at their longest
/// word, and what is left goes where it makes the table shortest. `nil` where not even the longest
/// words fit side by side.
func columnWidths(_ rows: [[[Line]]], room: Int) -> [Int]? {
  let count = rows.reduce(0) { max($0, $1.count) }
  var natural = [Int](repeating: 1, count: count)
  var widths = natural
  for row in rows {
    for (column, cell) in row.enumerated() {
      for line in cell {
        natural[column] = max(natural[column], line.trimmed().width)
        widths[column] = max(widths[column], longestWord(of: line))
      }
    }
  }
  if natural.reduce(0, +) <= room { return natural }
  var spare = room - widths.reduce(0, +)
  guard spare >= 0 else { return nil }
  let heights = Heights(rows, widths, natural, spare: spare)
  while spare > 0, let step = heights.bestStep(widths, natural, spare) {
    widths[step.column] += step.extra
    spare -= step.extra
  }
  return widths
}

/// How many lines each cell takes at each width.
private struct Heights {
  /// By row, column, and width beyond the column's first.
  private var table: [[[Int]]]
  private let minimum: [Int]

  /// Long tables are judged by their first rows.
  private static let sample = 60

  init(_ rows: [[[Line]]], _ minimum: [Int], _ natural: [Int], spare: Int) {
    self.minimum = minimum
    table = rows.prefix(Self.sample).map { row in
      minimum.indices.map { column in
        let words = column < row.count ? row[column].map(wordWidths) : []
        let widest = min(natural[column], minimum[column] + spare)
        return (minimum[column]...max(minimum[column], widest)).map { width in
          words.reduce(0) { $0 + lineCount($1, width: width) }
        }
      }
    }
  }

  private func total(_ widths: [Int]) -> Int {
    table.reduce(0) { sum, row in
      sum
        + row.indices.reduce(1) {
          max($0, row[$1][min(widths[$1] - minimum[$1], row[$1].count - 1)])
        }
    }
  }

  /// The column to widen and by how much: the most lines saved for each column of width.
  ///
  /// Where no single column helps, the one that lacks most grows by one.
  func bestStep(_ widths: [Int], _ natural: [Int], _ spare: Int) -> (column: Int, extra: Int)? {
    let before = total(widths)
    var best: (column: Int, extra: Int)?
    var bestRate = 0.0
    for column in widths.indices where widths[column] < natural[column] {
      var wider = widths
      for extra in 1...min(spare, natural[column] - widths[column]) {
        wider[column] = widths[column] + extra
        let rate = Double(before - total(wider)) / Double(extra)
        if rate > bestRate {
          bestRate = rate
          best = (column, extra)
        }
      }
    }
    if let best { return best }
    let neediest = widths.indices.max { natural[$0] - widths[$0] < natural[$1] - widths[$1] }
    guard let neediest, widths[neediest] < natural[neediest] else { return nil }
    return (neediest, 1)
  }
}

private func lineCount(_ words: [(gap: Int, word: Int)], width: Int) -> Int {
  var lines = 1
  var used = 0
  for word in words {
    if used > 0, used + word.gap + word.word > width {
      lines += 1
      used = word.word
    } else {
      used += (used > 0 ? word.gap : 0) + word.word
    }
  }
  return lines
}
