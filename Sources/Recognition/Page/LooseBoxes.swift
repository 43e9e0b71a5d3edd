import Markdown

/// The document with a bullet before each box that begins a line, line by line as before: `[x] Why?` is
/// `- [x] Why?`.
///
/// One of them alone may be a link or a note.
func bulletingBoxes(of document: Document) -> Document {
  var count = 0
  document.bytes.visitLines { line in
    if beginsWithBox(line) { count += 1 }
    return count < 2
  }
  guard count >= 2 else { return document }
  return document.rewritingText(where: { _ in true }, bulleted)
}

private func bulleted(_ line: String) -> String? {
  guard beginsWithBox(line.utf8) else { return nil }
  let indent = line.prefix { $0 == " " }
  return indent + "- " + line.dropFirst(indent.count)
}

private func beginsWithBox(_ line: some Collection<UInt8>) -> Bool {
  let indent = line.prefix { $0 == UInt8(ascii: " ") }.count
  let start = Array(line.dropFirst(indent).prefix(4))
  return indent < 4 && start.count == 4 && start[0] == UInt8(ascii: "[")
    && " xX".utf8.contains(start[1]) && start[2] == UInt8(ascii: "]")
    && start[3] == UInt8(ascii: " ")
}
