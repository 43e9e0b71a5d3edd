import Basics
import Questions
package import Sessions
package import Terminal

/// What an interview came to: the times, the scores, three points that were missed.
package func scoreCard(_ mock: Mock, _ capabilities: Capabilities) -> [Line] {
  let steps = mock.steps.indices.filter { $0 < mock.begun }
  let moment = mock.startedAt.moment
  let total = steps.reduce(0) { $0 + mock.seconds(of: $1, at: moment) }
  let head =
    capabilities.isPlain
    ? paragraph(
      "Interview done. \(timeInWords(total)) of \(timeInWords(mock.plan.seconds)).",
      capabilities
    )
    : headline("Interview done", "\(clock(total)) of \(clock(mock.plan.seconds))", capabilities)
  let parts = [
    head, times(mock, steps, capabilities), scores(mock, capabilities),
    missed(mock, capabilities),
  ].filter { !$0.isEmpty }
  return Array(parts.joined(separator: capabilities.isPlain ? [] : [Line()]))
}

private func times(_ mock: Mock, _ steps: [Int], _ capabilities: Capabilities) -> [Line] {
  let moment = mock.startedAt.moment
  let isPlain = capabilities.isPlain
  let columns = [
    ListColumn(title: "Phase", isFlexible: true), ListColumn(title: "Planned", isRight: true),
    ListColumn(title: "Used", isRight: true),
    ListColumn(title: "", isOptional: true, speaksForItself: true),
  ]
  let rows = steps.map { step -> [Line] in
    let phase = mock.phase(of: step)
    let used = mock.seconds(of: step, at: moment)
    let over = mock.overtime(of: step)
    let time = { (seconds: Double) in isPlain ? timeInWords(seconds) : clock(seconds) }
    let end =
      over >= 0.5
      ? "+\(time(over))" : phase.seconds - used >= 0.5 ? "banked \(time(phase.seconds - used))" : ""
    let several = mock.plan.parts.count > 1
    let kind = several ? "\(mock.steps[step].part + 1) \(mock.part(of: step).kind.name): " : ""
    return [
      Line(kind + phase.name), Line(time(phase.seconds)), Line(time(used)),
      Line(end, over >= 0.5 ? .part : .dim),
    ]
  }
  guard isPlain else { return listTable(columns, rows, capabilities) }
  return rows.flatMap { cells in
    let end = cells[3].text.isEmpty ? "" : ", \(cells[3].text)"
    return labelled(
      "Phase",
      "\(cells[0].text), planned \(cells[1].text), used \(cells[2].text)\(end).",
      capabilities
    )
  }
}

private func scores(_ mock: Mock, _ capabilities: Capabilities) -> [Line] {
  let parts = mock.results.keys.sorted()
  guard !parts.isEmpty else { return said("Nothing was scored.", capabilities) }
  let head = capabilities.isPlain ? [] : [Line(" ") + Line("Scores", .title)]
  return head
    + parts.flatMap { part -> [Line] in
      guard let result = mock.results[part] else { return [] }
      let wanted = result.covered.count + result.missed.count
      let facts = [
        wanted > 0 ? "\(result.covered.count) of \(counted(wanted, "point"))" : "",
        result.flags.isEmpty ? "" : counted(result.flags.count, "red flag"),
      ].filter { !$0.isEmpty }
      let title = mock.question(of: part)?.title ?? ""
      let end = facts.isEmpty ? "" : " – " + facts.joined(separator: ", ")
      guard !capabilities.isPlain else {
        let told = facts.isEmpty ? "" : ", " + facts.joined(separator: ", ")
        return labelled("Score", "\(result.grade.rawValue)\(told), for: \(title)", capabilities)
      }
      return wrap(
        Line(title) + Line(end, .dim),
        width: capabilities.width,
        first: Line("  ") + result.grade.word.padded(to: 8),
        rest: Line(spaces(10))
      )
    }
}

private func missed(_ mock: Mock, _ capabilities: Capabilities) -> [Line] {
  let missed = mock.missed(atMost: 3)
  guard !missed.isEmpty else { return [] }
  guard !capabilities.isPlain else {
    return missed.flatMap { labelled("Missed", $0.point, capabilities) }
  }
  return [Line(" ") + Line("Missed", .title)]
    + missed.flatMap { missed in
      wrap(
        Line(missed.point),
        width: capabilities.width,
        first: Line("  ") + Line("✗", .miss) + Line(" "),
        rest: "    "
      )
    }
}
