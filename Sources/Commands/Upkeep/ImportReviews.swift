import Basics
import Host
import Progress
import Questions

/// `grill progress import FILE`: answers that another program recorded.
struct ImportReviews: ProgressAction {
  let name = "import"
  let operand = "FILE"
  let files = 1...1
  let examples = [
    VerbExample("grill progress import r.csv --dry-run", "count what fits"),
    VerbExample("grill progress import r.csv --map names.csv", "say whose cards are which"),
  ]
  let options: [CommandOption] = [.from, .map, .dryRun]

  func run(_ invocation: Invocation, in program: Program) throws(Failure) -> ExitCode {
    let path = invocation.operands.first ?? ""
    let table = try program.foreign(path, reading: "the table")
    let text = ForeignText(reading: table, file: path)
    let wish = invocation.value(of: .from)
    guard
      let form = allReviewForms.first(where: {
        wish.map($0.name.elementsEqual) ?? $0.recognises(text)
      })
    else { throw .unknownForm(path) }
    let foreign = form.read(text)
    var findings = foreign.findings
    var map: [String: String] = [:]
    if let path = invocation.value(of: .map) {
      let read = CardMap(reading: try program.foreign(path, reading: "the table"), file: path)
      map = read.names
      findings += read.findings
    }
    program.report(findings)
    guard !foreign.reviews.isEmpty else { throw .noAnswers(path, form) }
    let bank = try? program.bank(for: invocation)
    let world = program.world
    func plan(_ store: ProgressStore) throws(Failure) -> ImportPlan {
      ImportPlan(
        foreign.reviews,
        from: form,
        CardNames(of: bank?.questions ?? [], store.ledger, map: map),
        into: try store.history(),
        store.ledger,
        at: world.clock.local().moment,
        offset: { world.clock.offset($0) }
      )
    }
    let files = try ProgressFiles(invocation, in: world)
    guard !invocation.has(.dryRun) else {
      let store = try ProgressStore.reading(files, in: world)
      program.report(store.notes, about: files)
      tell(try plan(store), foreign, form, "would be added", in: program)
      world.console.write("Nothing was written.\n")
      return .success
    }
    try program.recording(in: files) { store throws(Failure) in
      let plan = try plan(store)
      let lines = plan.events.map { $0.line + "\n" }.joined()
      _ = try store.takeIn([Array(lines.utf8)])
      tell(plan, foreign, form, "added", in: program)
    }
    return .success
  }

  private func tell(
    _ plan: ImportPlan,
    _ foreign: ForeignReviews,
    _ form: any ReviewForm,
    _ verb: String,
    in program: Program
  ) {
    func say(_ line: String) { program.world.console.write(printableLine(line) + "\n") }
    say("Read as \(form.title): \(counted(foreign.reviews.count, "answer")).")
    let added = "\(counted(plan.events.count, "answer")) of \(counted(plan.cards.count, "card"))"
    say(plan.span.map { "\(added) \(verb), \(days($0.first, $0.last))." } ?? "Nothing new.")
    if plan.known > 0 { say("\(plan.known) known already.") }
    if plan.future > 0 { say("\(plan.future) left out, for they are still to come.") }
    for (what, count) in foreign.others.sorted(by: { $0.key < $1.key }) {
      say("\(count) left out: \(what).")
    }
    guard !plan.unmatched.isEmpty else { return }
    let answers = plan.unmatched.reduce(0) { $0 + $1.answers }
    let names =
      plan.unmatched.count == 1 ? "a name that means" : "\(plan.unmatched.count) names that mean"
    say("\(counted(answers, "answer")) left out, of \(names) no card:")
    for name in plan.unmatched.prefix(20) {
      let title = name.title.map { " \"\($0)\"" } ?? ""
      let why = name.cards == 0 ? "" : ", a name of \(name.cards) cards"
      say("  \(name.name)\(title) (\(counted(name.answers, "answer"))\(why))")
    }
    if plan.unmatched.count > 20 { say("  and \(plan.unmatched.count - 20) more") }
    say("To say what they mean: --map FILE.csv, with lines of: NAME,our id or title")
  }
}

private func days(_ first: LocalTime, _ last: LocalTime) -> String {
  first.calendarDay == last.calendarDay
    ? "\(first.calendarDay)" : "\(first.calendarDay) to \(last.calendarDay)"
}

extension Failure {
  fileprivate static func unknownForm(_ path: String) -> Failure {
    Failure(
      .badData,
      "\(path): by its columns this is no review log that is known.",
      advice: allReviewForms.map { "\($0.title): --from \($0.name)" }
    )
  }

  fileprivate static func noAnswers(_ path: String, _ form: any ReviewForm) -> Failure {
    Failure(.badData, "\(path): as \(form.title) it has no answer.")
  }
}
