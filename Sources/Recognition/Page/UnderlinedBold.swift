import Markdown

/// The document with stars for the underscores of its bold text, byte by byte as long, so that those who
/// look at how lines begin know one sign for it.
func starringBold(of document: Document) -> Document {
  guard mayUnderline(document.bytes) else { return document }
  var bytes = document.bytes
  var isChanged = false
  for case .enter(let node) in document.walk(document.root) {
    switch document.kind(node) {
    case .paragraph, .heading, .cell: break
    default: continue
    }
    let inlines = Array(document.inlines(node))
    var open: Int?
    for (index, inline) in inlines.enumerated() {
      guard inline.kind == .start(.strong) || inline.kind == .end(.strong),
        bytes[inline.range].allSatisfy({ $0 == UInt8(ascii: "_") })
      else { continue }
      if inline.kind == .start(.strong) {
        open = index
      } else if let start = open.map({ inlines[$0].range }) {
        open = nil
        // "__init__" is a name.
        guard !bytes[start.upperBound..<inline.range.lowerBound].allSatisfy(isPartOfName) else {
          continue
        }
        for place in start { bytes[place] = UInt8(ascii: "*") }
        for place in inline.range { bytes[place] = UInt8(ascii: "*") }
        isChanged = true
      }
    }
  }
  return isChanged ? Document(parsing: bytes, options: document.options) : document
}

/// Whether two underscores begin a line, maybe behind the marks of a list or quote, and a word.
private func mayUnderline(_ bytes: [UInt8]) -> Bool {
  let sign = UInt8(ascii: "_")
  var next = 0
  while let start = firstIndex(of: sign, in: bytes, next..<bytes.count) {
    next = start + 1
    guard start + 2 < bytes.count, bytes[start + 1] == sign, bytes[start + 2] > 0x20,
      bytes[start + 2] != sign
    else { continue }
    next = start + 2
    // The marks of lists are short.
    let before = bytes[..<start].suffix(12).reversed().prefix { $0 != 0x0a && $0 != 0x0d }
    if before.allSatisfy({ " >-+*.)0123456789".utf8.contains($0) }) { return true }
  }
  return false
}

/// Whether a byte may stand in the name of something in a program that is written in small letters.
private func isPartOfName(_ byte: UInt8) -> Bool {
  (0x61...0x7a).contains(byte) || byte.isASCIIDigit || byte == UInt8(ascii: "_")
}
