/// The footnotes of a document by their labels.
struct Footnotes: Sendable {
  /// Where the labels stand, in the order of the document; of two with one label, the first counts.
  private(set) var labels: [ByteRange] = []
  private(set) var nodes: [NodeID] = []
  private var places: [[UInt8]: Int] = [:]

  var isEmpty: Bool { labels.isEmpty }

  /// The place of a label, compared as labels of links are.
  func place(of label: ArraySlice<UInt8>) -> Int? {
    places[foldedLabel(label)]
  }

  mutating func add(_ node: NodeID, label: Range<Int>, in bytes: [UInt8]) {
    let key = foldedLabel(bytes[label])
    if places[key] == nil { places[key] = labels.count }
    labels.append(ByteRange(label))
    nodes.append(node)
  }
}

/// The label of the footnote whose mark, `[^label]`, the range begins with.
func footnoteLabel(_ bytes: [UInt8], _ text: Range<Int>) -> Range<Int>? {
  let (start, end) = (text.lowerBound, text.upperBound)
  guard start + 2 < end, bytes[start] == "[", bytes[start + 1] == "^" else { return nil }
  var position = start + 2
  while position < end, position - start <= 1000 {
    switch bytes[position] {
    case "]": return position > start + 2 ? start + 2..<position : nil
    case "[", "\n", "\r", "\t", " ": return nil
    default: position += 1
    }
  }
  return nil
}

extension BlockParser {
  /// Opens a footnote, whose further lines are indented by four columns.
  mutating func startFootnote() -> Bool {
    guard let label = footnoteLabel(line.bytes, line.rest), label.upperBound + 1 < line.end,
      line.bytes[label.upperBound + 1] == ":"
    else { return false }
    let width = label.upperBound + 2 - line.text
    openContainer(.footnote(index: Int32(tree.footnotes.labels.count)), width: width)
    tree.footnotes.add(container, label: label, in: line.bytes)
    line.skipText(width)
    line.findText()
    line.skipToText()
    return true
  }
}
