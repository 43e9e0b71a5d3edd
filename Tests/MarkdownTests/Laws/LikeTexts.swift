import Markdown

/// Whether the blocks' HTML, each written alone, is other than the document's.
///
/// What addresses may take in all is limited, so a document with much output proves nothing; and
/// footnotes are written at the end.
func unlikeItsBlocks(_ document: Document) -> String? {
  let html = document.html()
  let hasFootnotes = document.nodes.contains {
    if case .footnote = document.kind($0) { true } else { false }
  }
  guard html.utf8.count < 50_000, !hasFootnotes else { return nil }
  let parts = document.children(document.root).map { document.html($0) }.joined()
  return parts == html ? nil : "\(parts.debugDescription)\nis not\n\(html.debugDescription)"
}

/// Whether the tree or the HTML changes when lines end otherwise.
///
/// The text is compared without its carriage returns, which may stand anywhere.
func unlikeWithOtherLineEnds(_ document: Document) -> String? {
  let bytes = document.bytes.filter { $0 != UInt8(ascii: "\r") }
  let plain =
    bytes.count == document.bytes.count
    ? document : Document(parsing: bytes, options: document.options)
  let dump = plain.dump()
  let html = plain.html()
  for end in [[UInt8(ascii: "\r")], [UInt8(ascii: "\r"), UInt8(ascii: "\n")]] {
    let other = Document(
      parsing: bytes.flatMap { $0 == UInt8(ascii: "\n") ? end : [$0] },
      options: document.options
    )
    if other.dump() != dump { return "\(dump)\nis with \(end)\n\(other.dump())" }
    if other.html() != html { return "\(html)\nis with \(end)\n\(other.html())" }
  }
  return nil
}

/// Whether the HTML changes when U+0000 is written as what it stands for.
func unlikeWithoutZeros(_ document: Document) -> String? {
  guard document.bytes.contains(0) else { return nil }
  let bytes = document.bytes.flatMap { $0 == 0 ? [0xef, 0xbf, 0xbd] : [$0] }
  let other = Document(parsing: bytes, options: document.options).html()
  let html = document.html()
  return html == other ? nil : "\(html.debugDescription)\nis without\n\(other.debugDescription)"
}
