import Markdown

/// The document with a pilcrow for the number sign that a copied page has behind its titles, line by line
/// as before: "Why a salt?#" becomes "Why a salt?¶".
///
/// Only where there are several of them; "C#" alone is a language.
func namingPermalinks(of document: Document) -> Document {
  guard document.bytes.hasLine(where: { endsInNumberSign($0) }) else { return document }
  let texts = document.linesOutsideFences { endsInNumberSign($0) }
  let marked = texts.indices.filter { hasPermalink(texts[$0]) }
  guard marked.count >= 3 else { return document }
  var lines = document.lines
  for index in marked { lines[index] = lines[index].trimmingBreak.dropLast() + "¶" }
  return document.made(of: lines)
}

private func endsInNumberSign(_ line: some BidirectionalCollection<UInt8>) -> Bool {
  let text = line.reversed().drop { $0 <= 0x20 }
  guard text.first == UInt8(ascii: "#"), let before = text.dropFirst().first else { return false }
  return before > 0x20 && before != UInt8(ascii: "#")
}

/// Whether more than a letter stands right before the sign, and no address.
private func hasPermalink(_ line: String) -> Bool {
  let text = line.trimmingBreak.dropLast()
  guard !text.isEmpty, text.first != "#", !text.includes("://") else { return false }
  let word = text.split(separator: " ").last ?? ""
  return word.utf8.count > 1
}
