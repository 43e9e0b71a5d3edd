import Markdown
import Questions

/// What a section called "Rubric" says: its levels, what nobody may say, the probes for any question,
/// and the lines that say so.
func rubric(
  in page: Page
) -> (levels: [RubricLevel], redFlags: [String], probes: [String], lines: LineSet) {
  var levels: [RubricLevel] = []
  var redFlags: [String] = []
  var probes: [String] = []
  var lines = LineSet()
  for heading in page.headings where heading.title.text.lowercased().includes("rubric") {
    for position in page.body(of: heading) {
      guard case .list = page.document.kind(page.blocks[position]) else { continue }
      for item in page.document.children(page.blocks[position]) {
        guard let lead = BoldLead(item, of: page.document), let rest = lead.rest else { continue }
        lines.insert(page.document.lines(item))
        switch FieldLabel(line: lead.text + ":")?.role {
        case .followUps: probes += splitProbes(rest)
        case .redFlags: redFlags.append(plain(rest))
        default:
          let (text, flag) = splitFlag(rest)
          levels.append(RubricLevel(name: lead.text, text: text))
          if let flag { redFlags.append(flag) }
        }
      }
    }
  }
  return (levels, redFlags, probes, lines)
}

/// A level, and the red flag that some authors put at its end: `**Red flag:** ...`.
private func splitFlag(_ text: String) -> (text: String, flag: String?) {
  for mark in ["**Red flag:**", "**Red flags:**", "**Red flag**:", "**Red flags**:"] {
    guard let range = text.firstRange(of: mark) else { continue }
    let flag = plain(String(text[range.upperBound...])).trimmingBreak
    return (String(text[..<range.lowerBound]).trimmingBreak, flag.isEmpty ? nil : flag)
  }
  return (text, nil)
}

/// Takes probes apart that stand in one line, each in quotation marks.
private func splitProbes(_ text: String) -> [String] {
  let quotes = "“”\""
  let parts = text.split { "·|;".contains($0) }
  return parts.map { part in
    var probe = part
    while let first = probe.first, first == " " || quotes.contains(first) { probe.removeFirst() }
    while let last = probe.last, last == " " || quotes.contains(last) { probe.removeLast() }
    return Recognition.plain(String(probe))
  }.filter { !$0.isEmpty }
}
