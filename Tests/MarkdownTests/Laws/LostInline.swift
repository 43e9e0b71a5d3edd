import Markdown

/// A byte of a leaf that is in none of its inlines, though it is neither white space nor a marker.
///
/// Before the inlines may stand the marks of a heading, behind them its closing marks or its
/// underline. Between two of them is nothing, or a line end and the `>` of quotes; in a cell also
/// the backslash of `\|`.
func lostInline(in document: Document) -> String? {
  for id in document.nodes {
    let kind = document.kind(id)
    let leaf = document.range(id)
    let inlines = document.inlines(id)
    guard kind.hasInlines, !inlines.isEmpty else { continue }
    var position = leaf.lowerBound
    for (index, inline) in inlines.enumerated() {
      let gap = document.bytes[position..<inline.range.lowerBound]
      let mayHold = index == 0 ? kind.marksBefore : []
      if !isEmpty(gap, of: kind, besides: mayHold) { return "\(gap) of \(leaf) is in no inline" }
      position = inline.range.upperBound
    }
    let gap = document.bytes[position..<leaf.upperBound]
    if !isEmpty(gap, of: kind, besides: kind.marksBehind) {
      return "\(gap) of \(leaf) is behind the inlines"
    }
  }
  return nil
}

private func isEmpty(_ gap: ArraySlice<UInt8>, of kind: Block, besides marks: [UInt8]) -> Bool {
  let isBroken = gap.contains(where: \.isLineBreak)
  return gap.indices.allSatisfy { position in
    let byte = gap[position]
    let isEscape = kind == .cell && byte == UInt8(ascii: "\\")
    return byte.isWhiteSpace || isBroken && byte == UInt8(ascii: ">") || isEscape
      || marks.contains(byte)
  }
}

extension Block {
  fileprivate var hasInlines: Bool {
    switch self {
    case .heading, .paragraph, .cell: true
    default: false
    }
  }

  fileprivate var marksBefore: [UInt8] {
    if case .heading = self { [UInt8(ascii: "#")] } else { [] }
  }

  fileprivate var marksBehind: [UInt8] {
    if case .heading = self {
      [UInt8(ascii: "#"), UInt8(ascii: "="), UInt8(ascii: "-")]
    } else {
      []
    }
  }
}
