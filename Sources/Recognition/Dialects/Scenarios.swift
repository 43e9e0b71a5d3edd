import Markdown
import Questions

/// A situation, and the checklist that a scorer uses or the answer that is wanted.
///
/// `**Scenario:** ...` and `**Scorer Checklist:**` with a list below a heading. What the checklist
/// calls red flags is none of its points. Several of them in one section have `**Model answer:**` each.
struct Scenarios: Dialect {
  let name = "scenarios"
  let summary = "a situation with a scorer's checklist or a model answer"

  func claims(in page: Page) -> [Claim] {
    checked(in: page) + page.sections.flatMap { answered(in: $0, of: page) }
  }

  /// Several in one section, each with a labelled answer: `**Scenario:** ...`, `**Model answer:** ...`;
  /// or one with the points that are wanted.
  private func answered(in section: Range<Int>, of page: Page) -> [Claim] {
    let starts = section.filter { page.tellsSituation(at: $0) }
    if starts.count == 1, starts[0] == section.first, !page.setsTaskApart(in: section),
      page.listsPoints(at: section.lowerBound + 1, before: section.upperBound)
    {
      return pointed(in: section, of: page).map { [$0] } ?? []
    }
    guard starts.count >= 2 else { return [] }
    return zip(starts, starts.dropFirst() + [section.upperBound]).compactMap { start, end in
      let fields = page.fields(in: start..<end)
      let situation = tidied(fields.stem.markdown)
      guard fields.hasAnswerLabel, !situation.isEmpty, situation.utf8.count <= 1000 else {
        return nil
      }
      let lines = page.document.lines(page.blocks[start])
      var draft = Draft(
        asking: Title(plain: Recognition.plain(situation), markdown: situation.oneLine),
        as: Scenario(),
        lines: lines,
        path: page.path(above: start)
      )
      draft.fill(from: fields)
      draft.stem = nil
      return Claim(draft, weight: .labelled)
    }
  }

  /// A situation with the points that are wanted, whatever these are called.
  private func pointed(in section: Range<Int>, of page: Page) -> Claim? {
    let first = page.blocks[section.lowerBound]
    guard let label = FieldLabel(line: page.document.markdown(first).oneLine) else { return nil }
    let situation = tidied(label.rest)
    let fields = page.fields(in: section.lowerBound + 1..<section.upperBound)
    guard fields.checklist.isEmpty, !fields.hasAnswerLabel, situation.utf8.count <= 1000 else {
      return nil
    }
    var draft = Draft(
      asking: Title(plain: Recognition.plain(situation), markdown: situation),
      as: Scenario(),
      lines: page.document.lines(first),
      path: page.path(above: section.lowerBound)
    )
    let checklist = splitChecklist(fields.answer)
    draft.fill(from: fields)
    draft.stem = nil
    if !checklist.points.isEmpty {
      draft.answer = checklist.markdown
      draft.state(points: checklist.points)
      draft.redFlags += checklist.redFlags
    }
    return draft.answer == nil ? nil : Claim(draft, weight: .labelled)
  }

  private func checked(in page: Page) -> [Claim] {
    guard page.mentionsChecklist(in: page.blocks.indices) else { return [] }
    return page.headings.compactMap { heading in
      let lead = page.lead(of: heading)
      guard page.mentionsChecklist(in: lead), !page.setsTaskApart(in: lead),
        let start = page.startOfScenario(in: lead)
      else { return nil }
      var fields = page.fields(in: start..<lead.upperBound)
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

extension Page {
  /// Where what the checklist belongs to begins: behind other questions there has to be a situation.
  fileprivate func startOfScenario(in lead: Range<Int>) -> Int? {
    guard lead.contains(where: { beginsQuestion($0) }),
      let checklist = lead.first(where: { roles[$0].contains(.checklist) })
    else { return lead.lowerBound }
    return lead.last { $0 <= checklist && tellsSituation(at: $0) }
  }

  /// Whether a situation stands right below a heading, and a checklist for it.
  func headsScenario(_ heading: Heading) -> Bool {
    let lead = lead(of: heading)
    return lead.first.map { roles[$0].first == .stem } == true && mentionsChecklist(in: lead)
  }

  /// Whether a line with a colon stands there, in bold or known as a label, and a list below it.
  fileprivate func listsPoints(at position: Int, before end: Int) -> Bool {
    guard position + 1 < end, document.kind(blocks[position]) == .paragraph,
      case .list = document.kind(blocks[position + 1])
    else { return false }
    let source = document.markdown(blocks[position]).trimmingBreak
    let isBold = source.hasPrefix("**") && source.utf8.count <= 80 && !source.includes("\n")
    guard let last = source.last(where: { $0 != "*" && $0 != " " }), ":：".contains(last) else {
      return false
    }
    let role = FieldLabel(line: source)?.role
    return role == .keyPoints || isBold && role != .followUps
  }

  /// Whether a situation has its task in a paragraph of its own, so that both belong below a title.
  fileprivate func setsTaskApart(in lead: Range<Int>) -> Bool {
    let stems = lead.filter { roles[$0].first == .stem }
    return stems.count >= 2
      && stems.contains { position in
        FieldLabel(line: document.markdown(blocks[position]).firstLine).map {
          ["task", "yourtask"].contains(key(of: $0.name))
        } ?? false
      }
  }

  /// Whether a paragraph begins with "Scenario:", and tells it in the same line.
  fileprivate func tellsSituation(at position: Int) -> Bool {
    guard document.kind(blocks[position]) == .paragraph, roles[position].first == .stem,
      let label = FieldLabel(line: document.markdown(blocks[position]).firstLine)
    else { return false }
    return namesOfSituations.contains(key(of: label.name)) && !label.rest.isEmpty
  }
}

/// As `key(of:)` has them.
private let namesOfSituations: Set<String> = [
  "状況", "場面", "情景", "场景描述", "상황", "scenario", "situation", "case", "caso", "cas", "fall",
  "szenario", "escenario", "cenário",
  "scénario", "сценарий", "ситуация", "brief", "thebrief", "vignette", "task", "yourtask",
  "thetask",
  "prompt", "theprompt", "sujet", "énoncé", "traccia",
  "facts", "thefacts", "factpattern",
  "scenariusz", "sytuacja", "przypadek", "situación", "situação", "situazione", "ausgangslage",
  "sachverhalt", "hechos", "fatos", "faits", "fatti", "stanfaktyczny", "фабула", "вводные",
]

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
