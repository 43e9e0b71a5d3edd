import Markdown
import Questions

/// What a block says in one line, as a key point is written: a `! ` that is no mark has a backslash.
///
/// In code, or with a backslash of its own, it is none.
func pointText(of block: NodeID, in document: Document) -> String {
  let text = document.text(block).oneLine
  guard text.hasPrefix("! ") else { return text }
  var leaf = block
  while let child = document.firstChild(leaf) { leaf = child }
  let start = document.inlines(leaf).first { inline in
    inline.kind != .start(.strong) && inline.kind != .start(.emphasis)
  }
  let isMark = start.map { document.bytes[$0.range.lowerBound] == UInt8(ascii: "!") } ?? true
  return isMark ? text : "\\" + text
}

/// What an item of a list says itself, in one line, without the lists in it.
func ownText(ofItem item: NodeID, of document: Document) -> String {
  document.children(item).filter { !document.isList($0) }.map { document.text($0).oneLine }
    .joined(separator: " ")
}

/// The flags that an item of a list names: itself, or what the lists in it name, each behind what the
/// item says of all of them.
///
/// `text` is what it says, where that is not all of its own words. Four levels are told apart.
func redFlags(
  inItem item: NodeID,
  of document: Document,
  saying text: String? = nil,
  deepest: Int = 3
) -> [String] {
  let own = text ?? ownText(ofItem: item, of: document)
  let lists = document.children(item).filter(document.isList)
  guard !lists.isEmpty else { return own.isEmpty ? [] : [own] }
  let below = lists.flatMap(document.children).flatMap { inner in
    deepest > 0
      ? redFlags(inItem: inner, of: document, deepest: deepest - 1)
      : [document.text(inner).oneLine]
  }
  let lead = String(own.reversed().drop { ":. ".contains($0) }.reversed())
  let flags = below.filter { !$0.isEmpty }
  return lead.isEmpty ? flags : flags.isEmpty ? [own] : flags.map { "\(lead): \($0)" }
}

extension Document {
  fileprivate func isList(_ block: NodeID) -> Bool {
    if case .list = kind(block) { true } else { false }
  }
}
