/// One pass of repairs over a text, each a run of broken characters.
struct Mending {
  struct Run {
    var range: Range<Int>
    var repaired: String
    var page: CodePage
  }

  var runs: [Run] = []

  /// Tries each page on the whole text, that with the most evidence first.
  ///
  /// What one page explains is not offered to the next. What nobody could have meant is repaired
  /// anywhere. What somebody could have meant is repaired only where the page has proven itself
  /// elsewhere in the text and the text does not use the first of the characters for itself.
  init(of bytes: [UInt8]) {
    let islands = islands(in: bytes)
    guard !islands.isEmpty else { return }
    let readings = ReverseTable.all.map { Reading($0, islands) }
      .sorted { ($0.evidence, $0.likelihood) > ($1.evidence, $1.likelihood) }
    var isTaken: Set<Int> = []
    for reading in readings {
      for suspect in reading.accepted(in: islands)
      where !suspect.range.contains(where: isTaken.contains) {
        isTaken.formUnion(suspect.range)
        runs.append(
          Run(
            range: suspect.range,
            repaired: String(Character(suspect.scalar)),
            page: reading.page
          )
        )
      }
    }
    runs.sort { $0.range.lowerBound < $1.range.lowerBound }
    runs = runs.joined()
  }

  /// The text after the repairs, and where it differs.
  func applied(to bytes: [UInt8]) -> ([UInt8], [Edit]) {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var edits: [Edit] = []
    var position = 0
    for run in runs {
      result += bytes[position..<run.range.lowerBound]
      let start = result.count
      result += run.repaired.utf8
      edits.append(Edit(source: run.range, result: start..<result.count))
      position = run.range.upperBound
    }
    result += bytes[position...]
    return (result, edits)
  }
}

/// What one code page could explain in a text.
private struct Reading {
  let page: CodePage
  private let suspects: [Suspect]
  /// By the first character: how often it is telling.
  private var telling: [Unicode.Scalar: Int] = [:]
  let evidence: Int
  /// Decides between pages that see broken characters in the same places.
  let likelihood: Int

  init(_ table: ReverseTable, _ islands: [Island]) {
    page = table.page
    suspects = islands.flatMap { $0.suspects(table) }
    for suspect in suspects where suspect.isTelling && suspect.isCommon {
      telling[suspect.lead, default: 0] += 1
    }
    evidence = telling.values.reduce(0, +)
    likelihood = suspects.count { $0.scalar.isLikelier }
  }

  func accepted(in islands: [Island]) -> [Suspect] {
    guard !suspects.isEmpty else { return [] }
    var unexplained: [Unicode.Scalar: Int] = [:]
    if evidence > 0 {
      for scalar in islands.flatMap(\.scalars) { unexplained[scalar, default: 0] += 1 }
      for suspect in suspects { unexplained[suspect.lead, default: 0] -= 1 }
    }
    return suspects.filter { suspect in
      if suspect.isTelling { return suspect.isCommon || evidence > 0 }
      return suspect.isCommon && evidence > 0
        && telling[suspect.lead, default: 0] >= unexplained[suspect.lead, default: 0]
    }
  }
}

extension [Mending.Run] {
  /// Runs of one page that touch become one.
  fileprivate func joined() -> [Mending.Run] {
    var joined: [Mending.Run] = []
    for run in self {
      if let last = joined.last, last.range.upperBound == run.range.lowerBound,
        last.page == run.page
      {
        joined[joined.count - 1].range = last.range.lowerBound..<run.range.upperBound
        joined[joined.count - 1].repaired += run.repaired
      } else {
        joined.append(run)
      }
    }
    return joined
  }
}
