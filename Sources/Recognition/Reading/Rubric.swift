import Markdown
import Questions

/// What a section called "Rubric" says: its levels, and the probes for any question; and the lines
/// that say so.
func rubric(in page: Page) -> (levels: [RubricLevel], probes: [String], lines: LineSet) {
  var levels: [RubricLevel] = []
  var probes: [String] = []
  var lines = LineSet()
  for heading in page.headings where heading.title.text.lowercased().includes("rubric") {
    for position in page.body(of: heading) {
      guard case .list = page.document.kind(page.blocks[position]) else { continue }
      for item in page.document.children(page.blocks[position]) {
        guard let lead = BoldLead(item, of: page.document), let rest = lead.rest else { continue }
        lines.insert(page.document.lines(item))
        if FieldLabel(line: lead.text + ":")?.role == .followUps {
          probes += splitProbes(rest)
        } else {
          levels.append(RubricLevel(name: lead.text, text: rest))
        }
      }
    }
  }
  return (levels, probes, lines)
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
