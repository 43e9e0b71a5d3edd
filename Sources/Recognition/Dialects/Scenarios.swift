import Markdown
import Questions

/// A section with a situation and the checklist that a scorer uses.
///
/// `**Scenario:** ...` and `**Scorer Checklist:**` with a list below a heading. What the checklist
/// calls red flags is none of its points.
struct Scenarios: Dialect {
  let name = "scenarios"
  let summary = "a situation with a scorer's checklist"

  func claims(in page: Page) -> [Claim] {
    guard page.mentionsChecklist(in: page.blocks.indices) else { return [] }
    return page.headings.compactMap { heading in
      let lead = page.lead(of: heading)
      guard page.mentionsChecklist(in: lead) else { return nil }
      var fields = page.fields(in: lead)
      guard !fields.checklist.isEmpty else { return nil }
      if fields.stem.isEmpty { swap(&fields.stem, &fields.answer) }
      let checklist = splitChecklist(fields.checklist)
      guard !checklist.points.isEmpty else { return nil }
      let situation = tidied(fields.stem.markdown)
      let plain = Recognition.plain(situation)
      let isTitle = plain.isEmpty || plain.count > 400
      let line = isTitle ? heading.line : fields.stem.firstLine ?? heading.line
      let title = isTitle ? heading.title : Title(plain: plain, markdown: situation)
      var draft = Draft(form: Scenario(), title: title.text, line: line, lastLine: line)
      draft.titleMarkdown = title.markdown
      draft.path = page.path(above: heading.position) + [heading.title.text]
      draft.fill(from: fields)
      draft.stem = isTitle && !situation.isEmpty ? situation : nil
      draft.answer = checklist.markdown
      draft.state(points: checklist.points)
      draft.redFlags += checklist.redFlags
      draft.minutes = draft.minutes ?? minutes(in: plain)
      draft.lastLine = max(line, fields.checklist.lastLine ?? line)
      return Claim(draft, weight: .labelled)
    }
  }
}

private struct Checklist {
  var points: [String] = []
  var redFlags: [String] = []
  var kept: [String] = []
  var markdown: String { tidied(kept.joined(separator: "\n")) }
}

private func splitChecklist(_ passage: Passage) -> Checklist {
  let document = Document(parsing: passage.markdown)
  var result = Checklist()
  for block in document.children(document.root) {
    guard case .list = document.kind(block) else { continue }
    for item in document.children(block) {
      if let label = FieldLabel(line: ownText(ofItem: item, of: document)), label.role == .redFlags
      {
        result.redFlags += redFlags(inItem: item, of: document, saying: label.rest)
        continue
      }
      let text = pointText(of: item, in: document)
      guard !text.isEmpty else { continue }
      result.points.append(text)
      result.kept.append(document.markdown(item))
    }
  }
  return result
}
