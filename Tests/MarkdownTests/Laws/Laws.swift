import Markdown

/// Something that holds of every document, whatever it was parsed from.
///
/// The laws know no test library, for the fuzz target is compiled with them too.
struct Law: Sendable {
  var name: String
  /// What in the document breaks the law; `nil` where nothing does.
  var breach: @Sendable (Document) -> String?
}

let laws = [
  Law(name: "a node lies inside its parent and behind its elder sibling", breach: misplacedNode),
  Law(name: "inlines nest, are in order and lie inside their leaf", breach: misplacedInline),
  Law(name: "leaves cover the text", breach: lostText),
  Law(name: "inlines cover their leaf", breach: lostInline),
  Law(name: "a literal is the ends of its lines", breach: alteredLiteral),
  Law(name: "a document's HTML is that of its blocks", breach: unlikeItsBlocks),
  Law(name: "how lines end makes no difference", breach: unlikeWithOtherLineEnds),
  Law(name: "a zero byte reads as the replacement character", breach: unlikeWithoutZeros),
]

extension Document {
  /// Every node in the document's order, parents first.
  var nodes: some Sequence<NodeID> {
    walk(root).lazy.compactMap { if case .enter(let id) = $0 { id } else { nil } }
  }
}

extension Block {
  /// Whether the node has text of its own; a table has it in its cells and its delimiter row.
  var isLeaf: Bool {
    switch self {
    case .document, .quote, .list, .item, .footnote, .definitionList, .definition, .details, .row,
      .cell:
      false
    case .frontMatter, .heading, .paragraph, .code, .html, .rule, .math, .term, .summary, .table:
      true
    }
  }
}

extension UInt8 {
  /// Space, tab, line feed, form feed, carriage return and vertical tab.
  var isWhiteSpace: Bool { self == 0x20 || (0x09...0x0d).contains(self) }

  var isLineBreak: Bool { self == 0x0a || self == 0x0d }
}

/// The lines of a text without their line ends.
func lineRanges(of bytes: [UInt8]) -> [Range<Int>] {
  let pair = Array("\r\n".utf8)
  var lines: [Range<Int>] = []
  var start = 0
  for position in bytes.indices where bytes[position].isLineBreak {
    let isSecondOfPair = position > 0 && bytes[position - 1...position].elementsEqual(pair)
    if !isSecondOfPair { lines.append(start..<position) }
    start = position + 1
  }
  return lines + [start..<bytes.count]
}
