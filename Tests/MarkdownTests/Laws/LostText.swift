import Markdown

/// A byte that no leaf has, though it is neither white space nor part of a marker.
///
/// What may stand outside the leaves is known to the byte: a byte order mark; the marker of an
/// item, of a footnote or of a definition where that begins; the tags of details; the box of a task
/// right before its first block; and in each line no more `>` than there are quotes around it. A text without `]:` has no definitions, and there
/// nothing else is left. In others a stretch of lines without a leaf may be definitions: then it
/// begins with `[` and holds `]:`.
func lostText(in document: Document) -> String? {
  let bytes = document.bytes
  let isKnown = knownBytes(of: document)
  let lines = lineRanges(of: bytes)
  let quotes = quoteDepths(in: document, lines, isKnown)
  var stretch: [UInt8] = []
  for (number, line) in lines.enumerated() {
    let left = line.filter { !isKnown[$0] }.map { bytes[$0] }
    let text = withoutQuoteMarks(left, atMost: quotes[number])
    // What is known stands before what is not. A lone `>` may be a line of an open label.
    if left.allSatisfy(\.isWhiteSpace) || holdsMark(line, bytes, isKnown) {
      if !mayBeDefinitions(stretch) { return lost(stretch, line: number) }
      stretch = []
    }
    stretch += text
    if let first = stretch.first, first != UInt8(ascii: "[") {
      return lost(stretch, line: number + 1)
    }
  }
  return mayBeDefinitions(stretch) ? nil : lost(stretch, line: lines.count)
}

private func lost(_ text: [UInt8], line: Int) -> String {
  "no leaf has \(String(decoding: text, as: UTF8.self).debugDescription), up to line \(line)"
}

private func mayBeDefinitions(_ text: [UInt8]) -> Bool {
  text.isEmpty
    || zip(text, text.dropFirst()).contains { $0 == UInt8(ascii: "]") && $1 == UInt8(ascii: ":") }
}

private func withoutQuoteMarks(_ text: [UInt8], atMost count: Int) -> ArraySlice<UInt8> {
  var rest = text.drop(while: \.isWhiteSpace)
  for _ in 0..<count where rest.first == UInt8(ascii: ">") {
    rest = rest.dropFirst().drop(while: \.isWhiteSpace)
  }
  return rest
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
    know(range.lowerBound..<range.lowerBound + digits + 1)
    guard checked != nil, let block = document.firstChild(id) else { continue }
    let before = bytes[..<document.range(block).lowerBound]
    guard let end = before.lastIndex(where: { !$0.isWhiteSpace }), end >= 2 else { continue }
    let box = end - 2..<end + 1
    if boxes.contains(where: bytes[box].elementsEqual) { know(box) }
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
