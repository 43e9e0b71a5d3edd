import Markdown

/// The document without the blanks before numbers on which letters are to be written, line by line as
/// before: `_____ 3. Cork sinks.` below "True or False" is `3. Cork sinks. T/F`.
func numberingBlanks(of document: Document) -> Document {
  guard mayBeginWithBlanks(document.bytes) else { return document }
  var lines = document.lines
  let texts = document.linesOutsideFences
  let blanks = texts.indices.filter { numberedText(behindBlank: texts[$0]) != nil }
  guard blanks.count >= 2 else { return document }
  var judges = false
  for (index, text) in texts.enumerated() {
    if let numbered = numberedText(behindBlank: text) {
      lines[index] = numbered + (judges && !numbered.contains("?") ? " T/F" : "")
    } else if !text.isBlankLine {
      judges = mentionsVerdicts(text)
    }
  }
  return document.made(of: lines)
}

private func numberedText(behindBlank line: String) -> String? {
  let rest = line.drop { $0 == " " }
  let blank = rest.prefix { $0 == "_" || $0 == "\\" }
  guard blank.utf8.count >= 2, blank.contains("_") else { return nil }
  let text = rest[blank.endIndex...].drop { $0 == " " }
  guard NumberMarker(String(text)) != nil else { return nil }
  return String(text).trimmingBreak
}

private func mentionsVerdicts(_ line: String) -> Bool {
  mentionsTrueOrFalse(line) || line.lowercased().includes("t or f")
}

/// Whether two lines begin with a blank.
private func mayBeginWithBlanks(_ bytes: [UInt8]) -> Bool {
  var count = 0
  bytes.visitLines { line in
    if line.starts(with: "__".utf8) || line.starts(with: "\\_".utf8) { count += 1 }
    return count < 2
  }
  return count >= 2
}
