import Markdown

/// The document with fences moved into the items of lists that they close.
///
/// A fence that is not indented as far as its item ends the item and opens code that swallows the
/// rest. Lines stay what they are.
func closingFences(of document: Document) -> Document {
  var document = document
  // Each round reveals what the fences of the round before had swallowed.
  for _ in 0..<16 {
    guard let repaired = withFencesMoved(in: document) else { break }
    document = repaired
  }
  document = mendingFences(of: document).0
  return withoutFenceAlone(in: document) ?? document
}

/// The document without a bare fence between blank lines that nothing closes, if it has swallowed
/// headings of the level that the last one before it has.
private func withoutFenceAlone(in document: Document) -> Document? {
  guard let block = document.lastChild(document.root),
    case .code(info: "", isFenced: true) = document.kind(block),
    isUnclosedFence(block, in: document)
  else { return nil }
  let headings = document.children(document.root).compactMap { node -> Int? in
    if case .heading(let level) = document.kind(node) { level } else { nil }
  }
  let lines = document.markdown(block).split(separator: "\n", omittingEmptySubsequences: false)
  // A comment in a program has a single sign.
  guard let level = headings.last, level >= 2, lines.count >= 3,
    lines[1].allSatisfy(\.isWhitespace),
    lines.contains(where: { $0.hasPrefix(String(repeating: "#", count: level) + " ") })
  else { return nil }
  var bytes = document.bytes
  var place = document.range(block).lowerBound
  while place < bytes.count, bytes[place] > 0x20 {
    bytes[place] = 0x20
    place += 1
  }
  return Document(parsing: bytes, options: document.options)
}

private func withFencesMoved(in document: Document) -> Document? {
  var bytes: [UInt8] = []
  var copied = 0
  for block in document.children(document.root) {
    guard case .code(info: "", isFenced: true) = document.kind(block),
      let list = document.previous(block), case .list = document.kind(list),
      let open = lastLeaf(of: list, in: document), isUnclosedFence(open, in: document)
    else { continue }
    let start = document.range(block).lowerBound
    let lineStart = start - document.column(block) + 1
    let indent = document.column(open) - 1
    guard indent > start - lineStart else { continue }
    bytes += document.bytes[copied..<lineStart] + [UInt8](repeating: 0x20, count: indent)
    copied = start
  }
  guard copied > 0 else { return nil }
  return Document(parsing: bytes + document.bytes[copied...], options: document.options)
}

private func lastLeaf(of list: NodeID, in document: Document) -> NodeID? {
  var node: NodeID? = document.lastChild(list)
  while let inner = node.flatMap({ document.lastChild($0) }) { node = inner }
  return node
}

/// Whether fenced code ends with its container, and not with a fence.
private func isUnclosedFence(_ node: NodeID, in document: Document) -> Bool {
  guard case .code(_, isFenced: true) = document.kind(node) else { return false }
  let source = document.bytes[document.range(node)]
  guard let mark = source.first else { return false }
  let last = source.split(separator: UInt8(ascii: "\n")).last ?? source
  let text = last.drop { $0 == 0x20 || $0 == 0x09 }
  let run = text.prefix { $0 == mark }
  let isFence = run.count >= 3 && text.dropFirst(run.count).allSatisfy { $0 <= 0x20 }
  return !isFence || source.count { $0 == 0x0a } == 0
}
