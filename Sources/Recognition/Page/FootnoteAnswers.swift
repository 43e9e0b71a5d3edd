import Markdown

/// The document with the footnotes of questions as their answers, line by line as before.
///
/// `1. Why?[^a]` and `[^a]: It floats` is `1. Why? - It floats`. Several questions have to have one.
func answeringByFootnotes(of document: Document) -> Document {
  guard document.bytes.hasLine(where: { $0.starts(with: "[^".utf8) }) else { return document }
  let texts = document.linesOutsideFences(where: { _ in true })
  var notes: [String: (line: Int, text: String)] = [:]
  for (index, text) in texts.enumerated() where text.hasPrefix("[^") {
    guard let end = text.firstRange(of: "]:") else { continue }
    let said = String(text[end.upperBound...]).trimmingBreak
    if !said.isEmpty { notes[String(text[..<end.lowerBound])] = (index, said) }
  }
  var lines = document.lines
  var count = 0
  for (index, text) in texts.enumerated() {
    let bare = text.trimmingBreak
    guard bare.last == "]", let open = bare[...].lastStart(of: "[^"),
      let note = notes[String(bare[open...].dropLast())], note.line != index
    else { continue }
    let asked = String(bare[..<open]).trimmingBreak
    guard asked.endsQuestion else { continue }
    lines[index] = text.prefix { $0 == " " } + asked + " - " + note.text
    lines[note.line] = ""
    count += 1
  }
  guard count >= 3 else { return document }
  return document.made(of: lines)
}
