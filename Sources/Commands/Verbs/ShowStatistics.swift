import Basics
import Exports
import Host
import Progress
import Questions
import Rendering
import Terminal

/// `grill stats`.
package struct ShowStatistics: Verb {
  package var name: String { "stats" }
  package var group: VerbGroup { .everyDay }
  package var summary: String {
    "recall, habit, memory, what comes; judge by 30 days, not by today"
  }
  package var operand: String? { "[VIEW] [DECK|FILE|ID]..." }
  package var options: [CommandOption] { [.tag, .since, .weeks, .braille, .json, .tsv, .width] }

  /// One for each view.
  package var examples: [VerbExample] {
    allStatsViews.map { VerbExample($0.example, $0.summary) }
  }

  package init() {}

  package func isPaged(_ invocation: Invocation) -> Bool { true }

  package func firstWords(among verbs: [any Verb]) -> [String] { allStatsViews.map(\.name) }

  /// The first operand, where it is a view; a deck of that name is `deck:forecast`.
  package func run(_ invocation: Invocation, in program: Program) throws(Failure) -> ExitCode {
    var invocation = invocation
    let named = allStatsViews.first { $0.name == invocation.operands.first }
    if named != nil { invocation.operands.removeFirst() }
    guard let view = named ?? allStatsViews.first else { return .usage }
    try check(invocation, for: view)
    let bank = try program.bank(for: invocation)
    let questions = try chosen(invocation, of: bank, in: program)
    let store = try program.store(for: invocation, of: bank)
    let now = program.world.clock.local()
    let page = try view.page(
      StatsMaterial(
        questions: questions,
        isSelection: !invocation.operands.isEmpty || invocation.has(.tag),
        store: store,
        now: now,
        since: try since(invocation, store.ledger.day(at: now)),
        weeks: invocation.number(of: .weeks)
      )
    )
    if invocation.has(.json) {
      program.world.console.write(page.json())
    } else if invocation.has(.tsv) {
      program.world.console.write(page.tsv())
    } else {
      var capabilities = program.capabilities(for: invocation)
      capabilities.hasBraille = invocation.has(.braille)
      guard !capabilities.hasBraille || !capabilities.isASCII else { throw .noDotsInASCII }
      program.print(page.screen(capabilities), capabilities)
    }
    return .success
  }

  /// A word that means no questions may have been meant for a view.
  private func chosen(
    _ invocation: Invocation,
    of bank: Bank,
    in program: Program
  ) throws(Failure) -> [Question] {
    do throws(Failure) {
      return try program.selection(invocation, of: bank)
    } catch {
      let words = invocation.operands.prefix(1)
      let near = words.flatMap { suggestions(for: $0, among: firstWords(among: program.verbs)) }
      var failure = error
      failure.advice += near.map { "Or the view: grill stats \($0)" }
      throw failure
    }
  }

  /// An option that means nothing to the view is not ignored.
  private func check(_ invocation: Invocation, for view: StatsView) throws(Failure) {
    for option in [CommandOption.since, .weeks, .braille] where invocation.has(option) {
      guard !view.options.contains(option) else { continue }
      let views = allStatsViews.filter { $0.options.contains(option) }.map(\.name)
      throw Failure(
        .usage,
        "--\(option.name) means nothing to stats \(view.name).",
        advice: ["It is for: \(views.joined(separator: ", "))"]
      )
    }
    if invocation.has(.since), invocation.has(.weeks) {
      throw Failure(.usage, "--since and --weeks both say where the calendar begins; name one.")
    }
    if invocation.has(.json), invocation.has(.tsv) {
      throw Failure(.usage, "--json and --tsv are two forms of the same; name one.")
    }
  }

  private func since(_ invocation: Invocation, _ today: CivilDay) throws(Failure) -> CivilDay? {
    guard let text = invocation.value(of: .since) else { return nil }
    let count = text.hasSuffix("d") && !text.hasPrefix("+") ? days(in: text) : nil
    let first = count.flatMap { (1...100_000).contains($0) ? today.advanced(by: 1 - $0) : nil }
    guard let first = first ?? day(text, today) else {
      throw Failure(
        .usage,
        "--since cannot be \"\(text)\".",
        advice: ["Expected: a day like 2026-09-01, or 90d for the last 90 days"]
      )
    }
    guard first <= today else {
      throw Failure(.usage, "--since \(text) lies ahead; today is \(today).")
    }
    return first
  }
}

extension Failure {
  fileprivate static let noDotsInASCII = Failure(
    .usage,
    "--braille draws dots that ASCII does not have.",
    advice: ["ASCII alone is asked for by --ascii, or set: grill config ascii --unset"]
  )
}
