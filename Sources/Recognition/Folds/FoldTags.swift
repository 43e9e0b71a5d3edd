/// A tag that begins or ends a fold or its summary.
struct FoldTag {
  enum Kind {
    case details
    case detailsEnd
    case summary
    case summaryEnd
  }

  var kind: Kind
  var range: Range<Int>
  /// Counted from 1.
  var line: Int
}

/// The tags of folds in a text, and what else matters for where folds end.
struct FoldScan {
  var tags: [FoldTag] = []
  /// Where lines begin that are headings.
  var headings: [FoldPlace] = []
  var lineCount = 0

  /// The first heading that begins behind `offset`.
  func heading(behind offset: Int) -> FoldPlace? {
    let place = headings.firstPlace { $0.offset > offset }
    return place < headings.count ? headings[place] : nil
  }
}

/// Finds the tags of folds outside of fenced code and code in the text.
func scanFoldTags(in bytes: [UInt8]) -> FoldScan {
  var scan = FoldScan()
  var fence: (mark: UInt8, count: Int)?
  var start = 0
  while start < bytes.count {
    let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    scan.lineCount += 1
    var text = bytes[start..<end].drop { $0 == 0x20 || $0 == 0x09 || $0 == UInt8(ascii: ">") }
    let run = text.first.map { mark in text.prefix { $0 == mark }.count } ?? 0
    if let mark = text.first, mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~"), run >= 3 {
      if let open = fence {
        let rest = text.dropFirst(run).drop { $0 == 0x20 }
        if mark == open.mark, run >= open.count,
          rest.first.map({ $0 <= 0x20 || $0 == UInt8(ascii: "<") }) ?? true
        {
          fence = nil
          text = rest
        }
      } else if mark == UInt8(ascii: "~") || !text.dropFirst(run).contains(mark) {
        fence = (mark, run)
      }
    }
    if fence == nil {
      if text.first == UInt8(ascii: "#") {
        scan.headings.append(FoldPlace(offset: start, line: scan.lineCount))
      }
      if text.contains(UInt8(ascii: "<")) {
        scan.tags += tags(in: text, of: bytes, line: scan.lineCount)
      }
    }
    start = end + 1
  }
  return scan
}

private func tags(in text: ArraySlice<UInt8>, of bytes: [UInt8], line: Int) -> [FoldTag] {
  var found: [FoldTag] = []
  var index = text.startIndex
  while index < text.endIndex {
    let byte = text[index]
    if byte == UInt8(ascii: "`") {
      let run = text[index...].prefix { $0 == byte }.count
      index = codeEnd(behind: index + run, run: run, in: text) ?? index + run
      continue
    }
    guard byte == UInt8(ascii: "<"), let kind = kind(at: index, in: text),
      let close = text[index...].firstIndex(of: UInt8(ascii: ">"))
    else {
      index += 1
      continue
    }
    found.append(FoldTag(kind: kind, range: index..<close + 1, line: line))
    index = close + 1
  }
  return found
}

/// Behind the code that a run of backticks begins; `nil` where no such run ends it.
private func codeEnd(behind start: Int, run: Int, in text: ArraySlice<UInt8>) -> Int? {
  var index = start
  while let next = text[index...].firstIndex(of: UInt8(ascii: "`")) {
    let count = text[next...].prefix { $0 == UInt8(ascii: "`") }.count
    index = next + count
    if count == run { return index }
  }
  return nil
}

private func kind(at index: Int, in text: ArraySlice<UInt8>) -> FoldTag.Kind? {
  var rest = text[(index + 1)...]
  let isEnd = rest.first == UInt8(ascii: "/")
  if isEnd { rest = rest.dropFirst() }
  let name = rest.prefix { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7a }.map { $0 | 0x20 }
  if name.elementsEqual("details".utf8) { return isEnd ? .detailsEnd : .details }
  if name.elementsEqual("summary".utf8) { return isEnd ? .summaryEnd : .summary }
  return nil
}
