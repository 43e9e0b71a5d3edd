import Markdown

/// The document with headings for titles between two lines drawn of box characters, line by line.
///
/// ```
/// ━━━━━━━━━━
/// ■ Storage
/// ━━━━━━━━━━
/// ```
///
/// Only where there are several of them. In their sections the dots of East Asian lists become bullets.
func writingOutFrames(of document: Document) -> Document {
  guard document.bytes.hasLine(where: mayBeBar) else { return document }
  let texts = document.linesOutsideFences
  let framed = texts.indices.dropLast(2).filter { index in
    isBar(texts[index]) && isBar(texts[index + 2]) && texts[index + 1].isFramedTitle
  }
  guard framed.count >= 2 else { return document }
  var lines = document.lines
  for index in texts.indices where texts[index].hasPrefix("・") {
    lines[index] = "- " + lines[index].dropFirst()
  }
  for index in framed {
    lines[index] = ""
    lines[index + 1] = "## " + texts[index + 1].drop { "■□◆◇●○▼▶ 　".contains($0) }
    lines[index + 2] = ""
  }
  return document.made(of: lines)
}

/// A look at the first bytes: box characters begin with E2 94 or E2 95.
private func mayBeBar(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
  guard line.count >= 18, line.first == 0xe2, let second = line.dropFirst().first else {
    return false
  }
  return second == 0x94 || second == 0x95
}

private func isBar(_ line: String) -> Bool {
  let text = line.trimmingBreak
  return text.count >= 6 && text.allSatisfy { "━═─".contains($0) }
}

extension String {
  fileprivate var isFramedTitle: Bool {
    let text = trimmingBreak
    return (1...90).contains(text.utf8.count) && text.contains(where: \.isLetter) && !isBar(text)
  }
}
