import Exports
import Host
import Insight
import Progress
import Questions
import Rendering
import Terminal

/// `grill stats`.
package struct ShowStatistics: Verb {
  package let name = "stats"
  package let group = VerbGroup.everyDay
  package let summary = "recall, habit and what comes: overview, forecast"
  package let operand: String? = "[VIEW] [DECK|FILE|ID]..."
  package let examples = [
    VerbExample("grill stats", "the last 30 days of all decks"),
    VerbExample("grill stats ml-theory", "of one deck"),
    VerbExample("grill stats forecast", "cards due on each day, and recall on the date"),
    VerbExample("grill stats forecast --tsv", "the same for a spreadsheet"),
  ]
  package let options: [CommandOption] = [.tag, .json, .tsv, .width]

  /// The first operand, where it is one of these; a deck of that name is `deck:forecast`.
  private enum View: String, CaseIterable {
    case overview
    case forecast
  }

  package init() {}

  package func firstWords(among verbs: [any Verb]) -> [String] { View.allCases.map(\.rawValue) }

  package func run(_ invocation: Invocation, in program: Program) throws(Failure) -> ExitCode {
    var invocation = invocation
    let view = invocation.operands.first.flatMap(View.init)
    if view != nil { invocation.operands.removeFirst() }
    guard view == .forecast || !invocation.has(.tsv) else { throw .noRows }
    let bank = try program.bank(for: invocation)
    let questions = try program.selection(invocation, of: bank)
    switch view ?? .overview {
    case .overview:
      let (events, ledger) = try program.history(for: invocation, of: bank)
      showOverview(of: events, questions, ledger, invocation, in: program)
    case .forecast:
      let ledger = try program.store(for: invocation, of: bank).ledger
      showForecast(of: questions, ledger, invocation, in: program)
    }
    return .success
  }

  private func showOverview(
    of events: [Event],
    _ questions: [Question],
    _ ledger: Ledger,
    _ invocation: Invocation,
    in program: Program
  ) {
    let overview = Overview(events, questions, ledger, at: program.world.clock.local())
    guard !invocation.has(.json) else {
      return program.world.console.write(statsJSON(of: overview))
    }
    let capabilities = program.capabilities(for: invocation)
    program.print(statsScreen(overview, capabilities), capabilities)
  }

  private func showForecast(
    of questions: [Question],
    _ ledger: Ledger,
    _ invocation: Invocation,
    in program: Program
  ) {
    let forecast = forecast(for: questions, ledger, at: program.world.clock.local())
    if invocation.has(.json) {
      program.world.console.write(forecastJSON(of: forecast))
    } else if invocation.has(.tsv) {
      program.world.console.write(forecastTSV(of: forecast))
    } else {
      let capabilities = program.capabilities(for: invocation)
      program.print(forecastScreen(forecast, capabilities), capabilities)
    }
  }
}

extension Failure {
  fileprivate static let noRows = Failure(
    .usage,
    "--tsv is for stats forecast; the overview has no rows.",
    advice: ["For programs: grill stats --json"]
  )
}
