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
  func close(_ fold: OpenFold, at end: Int, line: Int) {
    let fold = fold.closed(at: end, line: line)
    if open.isEmpty { found.append(fold) } else { open[open.count - 1].children.append(fold) }
  }
  let scan = scanFoldTags(in: bytes)
  for tag in scan.tags {
    switch tag.kind {
    case .details: open.append(OpenFold(start: tag.range.lowerBound, line: tag.line, end: tag.range.upperBound))
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
      close(fold, at: tag.range.lowerBound, line: tag.line)
    }
  }
  while let fold = open.popLast() {
    let heading = scan.headings.first { $0.offset > fold.bodyStart }
    let child = fold.children.first
    let end = min(child?.start ?? bytes.count, heading?.offset ?? bytes.count)
    let line = end == bytes.count ? scan.lineCount : max(fold.line, (end == child?.start ? child?.line : heading?.line).map { $0 - 1 } ?? fold.line)
    var children = fold.children
    var alone = fold
    alone.children = []
    children.insert(alone.closed(at: end, line: line), at: 0)
    if open.isEmpty { found += children } else { open[open.count - 1].children += children }
  }
  return found.sorted { $0.start < $1.start }
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

  func closed(at end: Int, line last: Int) -> Fold {
    let summary: Range<Int>
    if let summaryStart, let summaryEnd { summary = summaryStart..<summaryEnd } else { summary = bodyStart..<bodyStart }
    let body = min(bodyStart, end)..<end
    return Fold(line: line, lastLine: last, start: start, summary: summary, body: body, children: children)
  }
}
