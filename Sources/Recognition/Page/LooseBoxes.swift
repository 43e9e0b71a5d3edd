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
  let lines = zip(document.lines, document.linesOutsideFences).map { line, text in
    guard beginsWithBox(text.utf8) else { return line }
    let indent = text.prefix { $0 == " " }
    return indent + "- " + text.dropFirst(indent.count)
  }
  return Document(parsing: lines.joined(separator: "\n"), options: document.options)
}

private func beginsWithBox(_ line: some Collection<UInt8>) -> Bool {
  let indent = line.prefix { $0 == UInt8(ascii: " ") }.count
  let start = Array(line.dropFirst(indent).prefix(4))
  return indent < 4 && start.count == 4 && start[0] == UInt8(ascii: "[")
    && " xX".utf8.contains(start[1]) && start[2] == UInt8(ascii: "]")
    && start[3] == UInt8(ascii: " ")
}
