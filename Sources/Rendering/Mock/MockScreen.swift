package import Basics
import Questions
package import Sessions
package import Terminal

/// What a question of an interview begins with: its kind, its time, what is asked.
package func mockQuestion(_ mock: Mock, part: Int, _ capabilities: Capabilities) -> [Line] {
  let plan = mock.plan.parts[part]
  guard let question = mock.question(of: part) else { return [] }
  let prompt = cards(of: question).first?.prompt ?? question.title
  let count = mock.plan.parts.count
  let place = count > 1 ? "question \(part + 1) of \(count)" : ""
  guard !capabilities.isPlain else {
    let head = [place, plan.kind.name.lowercased(), timeInWords(plan.seconds)]
      .filter { !$0.isEmpty }.joined(separator: ", ")
    return paragraph("Interview: \(head).", capabilities) + [Line("Question:")]
      + typeset(markdown: prompt, capabilities)
  }
  let right = [place, clock(plan.seconds)].filter { !$0.isEmpty }.joined(separator: " · ")
  return headline("mock › \(plan.kind.name)", right, capabilities) + [Line()]
    + typeset(markdown: prompt, capabilities, margin: 2) + [Line()]
}

/// The phases of the question at hand, with the time that each has and has taken.
///
/// Where they are read aloud `isWhole` decides whether all are, or the one that runs.
package func phaseTable(
  _ mock: Mock,
  step current: Int,
  isWhole: Bool = true,
  at moment: Moment,
  _ capabilities: Capabilities
) -> [Line] {
  let part = mock.steps[current].part
  let steps = mock.steps.indices.filter { mock.steps[$0].part == part }
  let names = steps.map { mock.phase(of: $0).name }
  let most = max(8, min(28, capabilities.width - 32))
  let column = names.reduce(0) { max($0, min(Line($1).width, most)) }
  return steps.flatMap { step -> [Line] in
    let number = mock.steps[step].phase + 1
    let phase = mock.phase(of: step)
    let state = phaseState(mock, step, current: current, at: moment)
    guard !capabilities.isPlain else {
      guard isWhole || step == current else { return [] }
      let text = "\(number) of \(steps.count), \(phase.name), \(timeInWords(phase.seconds))"
      return labelled("Phase", text + (state.isEmpty ? "." : ", \(state)."), capabilities)
    }
    let mark: Line =
      step < current ? Line("✓", .ok) : step == current ? Line("▸", .strong) : Line(" ")
    let name = Line(phase.name).cut(to: column).padded(to: column)
    let time = Line(clock(phase.seconds)).aligned(to: 7)
    let start = Line("  ") + mark + Line(" \(number) ") + name + time
    return wrap(
      Line(state),
      width: capabilities.width,
      first: start + Line(state.isEmpty ? "" : "   "),
      rest: "      "
    )
  }
}

private func phaseState(_ mock: Mock, _ step: Int, current: Int, at moment: Moment) -> String {
  guard step <= current else { return "" }
  let used = mock.seconds(of: step, at: moment)
  let over = used - mock.phase(of: step).seconds
  let extra = over >= 0.5 ? ", +\(clock(over))" : ""
  if step < current { return "used \(clock(used))\(extra)" }
  if case .paused = mock.state { return "paused at \(clock(used))\(extra)" }
  return used < 0.5 ? "running" : "running, used \(clock(used))\(extra)"
}

/// What the phase is for.
package func phaseCue(_ mock: Mock, step: Int, _ capabilities: Capabilities) -> [Line] {
  let phase = mock.phase(of: step)
  let text = "\(phase.name). \(phase.cue)"
  return capabilities.isPlain
    ? labelled("Now", phase.cue.isEmpty ? phase.name + "." : text, capabilities)
    : wrap(
      Line(phase.name, .title) + Line(phase.cue.isEmpty ? "" : ". " + phase.cue),
      width: capabilities.width,
      first: "  ",
      rest: "  "
    )
}

/// What the interviewer asks on.
package func askedOn(_ probe: String, _ capabilities: Capabilities) -> [Line] {
  capabilities.isPlain
    ? labelled("Interviewer", probe, capabilities)
    : wrap(
      Line("Interviewer ", .title) + Line("“\(probe)”"),
      width: capabilities.width,
      first: "  ",
      rest: "    "
    )
}

/// The notes of a phase that is over, to stay on the screen.
package func closedNotes(_ text: String, _ capabilities: Capabilities) -> [Line] {
  capabilities.isPlain ? [] : quoted(text, capabilities)
}

/// What was noted in a step, to be looked at again.
package func notesScreen(_ mock: Mock, step: Int, _ capabilities: Capabilities) -> [Line] {
  let name = mock.phase(of: step).name
  let notes = mock.notes[step]
  let head = capabilities.isPlain ? Line("Notes of \(name):") : Line("  ") + Line(name, .title)
  let nothing = Line(capabilities.isPlain ? "None." : "  Nothing noted.", .dim)
  return [head] + (notes.isEmpty ? [nothing] : quoted(notes, capabilities))
}

extension MockPart.Kind {
  /// As a headline has it.
  package var name: String {
    switch self {
    case .design: "System design"
    case .coding: "Coding"
    case .behavioural: "Behavioural"
    case .theory: "Theory"
    }
  }
}

/// As in `5 minutes`, `90 seconds`, `2 minutes 30 seconds`.
func timeInWords(_ seconds: Double) -> String {
  let whole = Int(seconds.rounded())
  if whole < 60 || whole < 120 && whole % 60 != 0 { return counted(whole, "second") }
  let rest = whole % 60 == 0 ? "" : " \(counted(whole % 60, "second"))"
  return counted(whole / 60, "minute") + rest
}
