/// What a reader can fold away: `<details><summary>...</summary> ... </details>`.
struct Fold {
  /// Of the summary, or of the first tag without one; counted from 1.
  var line: Int
  var lastLine: Int
  /// Where its first tag begins.
  var start: Int
  /// The bytes between the tags of the summary; empty where it has none.
  var summary: Range<Int>
  /// The bytes after the summary, up to the tag that ends the fold.
  var body: Range<Int>
  var children: [Fold] = []
}

/// The folds of a document, those inside of others as their children.
///
/// Tags in code are text. A fold that nothing ends goes on to the next fold or heading; what was
/// taken to be in it stands beside it.
func folds(in bytes: [UInt8]) -> [Fold] {
  var open: [OpenFold] = []
  var found: [Fold] = []
  let scan = scanFoldTags(in: bytes)
  for tag in scan.tags {
    switch tag.kind {
    case .details:
      open.append(OpenFold(start: tag.range.lowerBound, line: tag.line, end: tag.range.upperBound))
    case .summary:
      guard let last = open.indices.last, open[last].summaryStart == nil else { continue }
      open[last].summaryStart = tag.range.upperBound
      open[last].line = tag.line
    case .summaryEnd:
      guard let last = open.indices.last, open[last].summaryStart != nil,
        open[last].summaryEnd == nil
      else { continue }
      open[last].summaryEnd = tag.range.lowerBound
      open[last].bodyStart = tag.range.upperBound
    case .detailsEnd:
      guard let fold = open.popLast() else { continue }
      let closed = fold.closed(at: tag.range.lowerBound, line: tag.line)
      if let last = open.indices.last {
        open[last].children.append(closed)
      } else {
        found.append(closed)
      }
    }
  }
  for (index, fold) in open.enumerated() {
    let next = index + 1 < open.count ? open[index + 1].place : nil
    let places = [fold.children.first?.place, next, scan.heading(behind: fold.bodyStart)]
    let end = places.compactMap(\.self).min { $0.offset < $1.offset }
    var alone = fold
    alone.children = []
    let line = end.map { max(fold.line, $0.line - 1) } ?? scan.lineCount
    found.append(alone.closed(at: end?.offset ?? bytes.count, line: line))
    found += fold.children
  }
  return found.sorted { $0.start < $1.start }
}

/// Where something begins.
struct FoldPlace {
  var offset: Int
  var line: Int
}

extension Fold {
  fileprivate var place: FoldPlace { FoldPlace(offset: start, line: line) }
}

/// A fold whose end has not come.
private struct OpenFold {
  var start: Int
  var line: Int
  var bodyStart: Int
  var summaryStart: Int?
  var summaryEnd: Int?
  var children: [Fold] = []

  init(start: Int, line: Int, end: Int) {
    self.start = start
    self.line = line
    bodyStart = end
  }

  var place: FoldPlace { FoldPlace(offset: start, line: line) }

  func closed(at end: Int, line last: Int) -> Fold {
    let summary: Range<Int>
    if let summaryStart, let summaryEnd {
      summary = summaryStart..<summaryEnd
    } else {
      summary = bodyStart..<bodyStart
    }
    let body = min(bodyStart, end)..<end
    return Fold(
      line: line,
      lastLine: last,
      start: start,
      summary: summary,
      body: body,
      children: children
    )
  }
}
