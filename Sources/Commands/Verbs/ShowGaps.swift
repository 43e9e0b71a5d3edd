import Exports
import Host
import Insight
import Progress
import Questions
import Rendering
import Terminal

/// `grill gaps [WHAT...]`.
package struct ShowGaps: Verb {
  package var name: String { "gaps" }
  package var group: VerbGroup { .everyDay }
  package var summary: String { "what would fail you: weak topics, missed points, red flags" }
  package var operand: String? { "[DECK|FILE|ID]..." }
  package var examples: [VerbExample] {
    [
      VerbExample("grill gaps --drill -n 12", "drill the twelve weakest cards"),
      VerbExample("grill gaps --to markdown -o gaps.md", "a list to keep"),
    ]
  }
  package var options: [CommandOption] {
    [
      .tag, .drillGaps, .gapLimit, .input, .json, .tsv, .gapsForm, .output, .force,
    ]
  }

  package init() {}

  package func isPaged(_ invocation: Invocation) -> Bool { !invocation.has(.drillGaps) }

  package func run(_ invocation: Invocation, in program: Program) throws(Failure) -> ExitCode {
    try check(invocation)
    let bank = try program.bank(for: invocation)
    let questions = try program.selection(invocation, of: bank)
    let store = try program.store(for: invocation, of: bank)
    let now = program.world.clock.local()
    let gaps = Gaps(try store.history(), questions, in: bank.documents, store.ledger, at: now)
    let name = names(of: questions)
    if invocation.has(.drillGaps) {
      let weakest = gaps.weakest.prefix(invocation.number(of: .gapLimit) ?? .max)
      return try DrillCards(asking: Array(weakest)).run(invocation, in: program)
    }
    if invocation.has(.json) {
      try program.deliver(gapsJSON(of: gaps), for: invocation)
    } else if invocation.has(.tsv) {
      try program.deliver(gapsTSV(of: gaps), for: invocation)
    } else if invocation.has(.gapsForm) {
      let day = store.ledger.day(at: now)
      let titles = titles(of: questions)
      try program.deliver(gapsMarkdown(of: gaps, on: day, label: titles), for: invocation)
    } else {
      let capabilities = program.capabilities(for: invocation)
      let lines = gapsScreen(gaps, capabilities, label: name)
      try program.deliver(encode(lines, capabilities), for: invocation)
    }
    return .success
  }

  private func check(_ invocation: Invocation) throws(Failure) {
    let forms = [CommandOption.json, .tsv, .gapsForm, .drillGaps].filter { invocation.has($0) }
    guard forms.count < 2 else {
      let names = forms.map { "--\($0.name)" }.joined(separator: " and ")
      throw Failure(.usage, "\(names) are two things to do with the same; name one.")
    }
    if !invocation.has(.drillGaps) {
      for option in [CommandOption.gapLimit, .input] where invocation.has(option) {
        throw Failure(.usage, "--\(option.name) is for gaps --drill.")
      }
    }
  }
}

/// The number and the title of a card's question.
private func titles(of questions: [Question]) -> (CardID) -> String {
  let titles = Dictionary(questions.map { ($0.id, $0.title) }) { first, _ in first }
  let name = names(of: questions)
  return { card in
    let title = titles[questionID(of: card)] ?? card
    return name(card) == title ? title : "\(name(card)) \(title)"
  }
}

/// What a person calls the question of a card; a card that is gone by its id.
func names(of questions: [Question]) -> (CardID) -> String {
  let labels = Dictionary(questions.map { ($0.id, label(of: $0)) }) { first, _ in first }
  let titles = Dictionary(questions.map { ($0.id, $0.title) }) { first, _ in first }
  return { card in
    let id = questionID(of: card)
    guard let label = labels[id] else { return card }
    // An id that no person chose says less than the title.
    return label == id ? titles[id] ?? id : label
  }
}
