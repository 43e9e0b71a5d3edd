import Markdown

/// A byte that no leaf has, though it is neither white space nor part of a marker.
///
/// What may stand outside the leaves is known to the byte: a byte order mark; the marker of an
/// item, of a footnote or of a definition where that begins; the tags of details; the box of a task;
/// and in each line no more `>` than there are quotes around it. What is left in lines without a leaf
/// must be definitions, and so nothing when it is read alone.
func lostText(in document: Document) -> String? {
  let bytes = document.bytes
  let isKnown = knownBytes(of: document)
  let lines = lineRanges(of: bytes)
  let quotes = quoteDepths(in: document, lines, isKnown)
  var stretch = Stretch()
  for (number, line) in lines.enumerated() {
    let left = line.filter { !isKnown[$0] }.map { bytes[$0] }
    // What is known stands before what is not. A lone `>` may be a line of an open label.
    // A line of a vertical tab is not blank, and may be one of a label's.
    let isBlank = left.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    if isBlank || holdsMark(line, bytes, isKnown) {
      if let lost = stretch.lost { return "no leaf has \(lost), before line \(number + 1)" }
      stretch = Stretch()
    }
    stretch.append(left, quotes: quotes[number])
  }
  return stretch.lost.map { "no leaf has \($0), at the end" }
}

/// What is left of consecutive lines, without the marks of quotes.
private struct Stretch {
  private var lines: [ArraySlice<UInt8>] = []
  /// The same, but that a `>` behind four spaces is text, as it is in a line that goes on lazily.
  private var lazyLines: [ArraySlice<UInt8>] = []

  mutating func append(_ line: [UInt8], quotes: Int) {
    lines.append(withoutQuoteMarks(line, atMost: quotes, indent: .max))
    lazyLines.append(withoutQuoteMarks(line, atMost: quotes, indent: 3))
  }

  /// The text where it is not definitions, however it is read.
  var lost: String? {
    let text = joined(lines)
    guard !isNothing(text), !isNothing(joined(lazyLines)) else { return nil }
    return String(decoding: text, as: UTF8.self).debugDescription
  }

  /// One paragraph: lines that are indented this much begin no other block.
  private func joined(_ lines: [ArraySlice<UInt8>]) -> [UInt8] {
    Array(lines.filter { !$0.isEmpty }.joined(separator: Array("\n    ".utf8)))
  }

  private func isNothing(_ text: [UInt8]) -> Bool {
    let document = Document(parsing: text, options: .commonMark)
    return document.firstChild(document.root) == nil
  }
}

private func withoutQuoteMarks(
  _ line: [UInt8],
  atMost count: Int,
  indent: Int
) -> ArraySlice<UInt8> {
  var rest = line[...]
  for _ in 0..<count {
    let text = rest.drop(while: \.isWhiteSpace)
    guard text.first == UInt8(ascii: ">"), text.startIndex - rest.startIndex <= indent else {
      break
    }
    rest = text.dropFirst()
  }
  return rest.drop(while: \.isWhiteSpace)
}

private func holdsMark(_ line: Range<Int>, _ bytes: [UInt8], _ isKnown: [Bool]) -> Bool {
  line.contains { isKnown[$0] && !bytes[$0].isWhiteSpace }
}

/// For every byte whether a leaf has it, or a marker other than a quote's.
private func knownBytes(of document: Document) -> [Bool] {
  let bytes = document.bytes
  let boxes = ["[ ]", "[x]", "[X]"].map { Array($0.utf8) }
  var isKnown = [Bool](repeating: false, count: bytes.count)
  func know(_ range: Range<Int>) {
    for position in range { isKnown[position] = true }
  }
  if bytes.starts(with: [0xef, 0xbb, 0xbf]) { know(0..<3) }
  for id in document.nodes {
    let range = document.range(id)
    let kind = document.kind(id)
    if kind.isLeaf { know(range) }
    let content = document.firstChild(id).map { document.range($0).lowerBound } ?? range.upperBound
    switch kind {
    case .definition: know(range.lowerBound..<range.lowerBound + 1)
    case .footnote:
      let label = bytes[range].firstIndex(of: UInt8(ascii: "]")) ?? range.lowerBound
      know(range.lowerBound..<min(label + 2, range.upperBound))
    case .details:
      know(range.lowerBound..<content)
      let end = bytes[range].suffix(10)
      if String(decoding: end, as: UTF8.self).lowercased() == "</details>" { know(end.indices) }
    default: break
    }
    guard case .item(let checked) = kind else { continue }
    let digits = bytes[range].prefix { (0x30...0x39).contains($0) }.count
    let marker = range.lowerBound..<range.lowerBound + digits + 1
    know(marker)
    guard checked != nil else { continue }
    // The box may stand in the next line, behind the marks of quotes.
    let text = bytes[marker.upperBound...].drop { $0.isWhiteSpace || $0 == UInt8(ascii: ">") }
    if boxes.contains(where: text.prefix(3).elementsEqual) { know(text.indices.prefix(3)) }
  }
  return isKnown
}

/// For every line how many quotes are open in it.
///
/// A quote's range ends with its last content. Lines of nothing but `>` behind that are still its.
private func quoteDepths(
  in document: Document,
  _ lines: [Range<Int>],
  _ isKnown: [Bool]
) -> [Int] {
  var changes = [Int](repeating: 0, count: lines.count + 1)
  for id in document.nodes where document.kind(id) == .quote {
    let lines = document.lines(id)
    changes[lines.lowerBound - 1] += 1
    changes[lines.upperBound] -= 1
  }
  var depths: [Int] = []
  var depth = 0
  for (number, line) in lines.enumerated() {
    depth += changes[number]
    let isBlank = document.bytes[line].allSatisfy(\.isWhiteSpace)
    let isBare = !isBlank && !holdsMark(line, document.bytes, isKnown)
    depths.append(isBare ? max(depth, depths.last ?? 0) : depth)
  }
  return depths
}
