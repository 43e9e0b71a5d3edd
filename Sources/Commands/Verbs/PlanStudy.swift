import Basics
import Exports
import Host
import Insight
import Progress
import Rendering
import Scheduling
import Terminal

/// `grill plan`: what the days until the interview hold.
package struct PlanStudy: Verb {
  package var name: String { "plan" }
  package var group: VerbGroup { .everyDay }
  package var summary: String { "plan the days until the interview, and see what fits" }
  package var operand: String? { "[DECK|FILE|ID]..." }
  package var examples: [VerbExample] {
    [
      VerbExample("grill plan --date 2026-12-15 --minutes 40", "what fits until then"),
      VerbExample("grill plan --date +20d --minutes 40 --save", "and let drills follow it"),
      VerbExample("grill plan", "the saved plan as it stands"),
    ]
  }
  package var options: [CommandOption] {
    [
      .tag, .interviewDay, .minutesPerDay, .lastDay, .save, .clear, .json, .width,
    ]
  }

  package init() {}

  package func isPaged(_ invocation: Invocation) -> Bool { true }

  package func changesProgress(_ invocation: Invocation) -> Bool { invocation.has(.save) }

  package func run(_ invocation: Invocation, in program: Program) throws(Failure) -> ExitCode {
    guard !invocation.has(.clear) else { return try clear(invocation, in: program) }
    let bank = try program.bank(for: invocation)
    let (questions, ledger) = try program.selectionAndLedger(invocation, of: bank)
    let time = program.world.clock.local()
    let wish = try self.wish(invocation, ledger.settings, today: ledger.day(at: time))
    let plan: DatedPlan
    do throws(PlanProblem) {
      plan = try datedPlan(for: questions, wish, ledger, at: time)
    } catch {
      throw Failure(error)
    }
    let end = try save(plan, ledger.settings, invocation, in: program)
    guard !invocation.has(.json) else {
      program.world.console.write(planJSON(of: plan, isSaved: end.isSaved))
      return .success
    }
    let capabilities = program.capabilities(for: invocation)
    program.print(planScreen(plan, end: end.words, capabilities), capabilities)
    return .success
  }

  private func wish(
    _ invocation: Invocation,
    _ settings: ScheduleSettings,
    today: CivilDay
  ) throws(Failure) -> DatedPlan.Wish {
    let interview: CivilDay
    if let text = invocation.value(of: .interviewDay) {
      interview = try planDay(text, today)
    } else if let saved = settings.interview {
      interview = saved
    } else {
      throw .noDate
    }
    guard interview > today else {
      throw Failure(.dateNotAhead(daysAgo: today.days(since: interview)))
    }
    guard let minutes = invocation.number(of: .minutesPerDay) ?? settings.minutesPerDay else {
      throw .noMinutes
    }
    return DatedPlan.Wish(
      today: today,
      interview: interview,
      minutesPerDay: minutes,
      minutesOnLastDay: invocation.number(of: .lastDay) ?? settings.minutesOnLastDay,
      calendar: settings.calendar
    )
  }

  /// What is in force now, in a sentence.
  private func save(
    _ plan: DatedPlan,
    _ current: ScheduleSettings,
    _ invocation: Invocation,
    in program: Program
  ) throws(Failure) -> (isSaved: Bool, words: String) {
    let wish = plan.wish
    let isInForce = { (settings: ScheduleSettings) in
      settings.interview == wish.interview && settings.minutesPerDay == wish.minutesPerDay
        && settings.minutesOnLastDay == wish.minutesOnLastDay
    }
    guard invocation.has(.save) else {
      return isInForce(current)
        ? (true, plan.inForce) : (false, plan.notSaved)
    }
    let files = try ProgressFiles(invocation, in: program.world)
    let time = program.world.clock.local()
    try program.recording(in: files) { store throws(Failure) in
      var settings = store.ledger.settings
      settings.interview = wish.interview
      settings.minutesPerDay = wish.minutesPerDay
      settings.minutesOnLastDay = wish.minutesOnLastDay
      try program.append(settings, to: &store, at: time)
    }
    return (true, plan.saved)
  }

  private func clear(_ invocation: Invocation, in program: Program) throws(Failure) -> ExitCode {
    guard !invocation.has(.save), !invocation.has(.interviewDay), invocation.operands.isEmpty else {
      throw .clearAlone
    }
    let files = try ProgressFiles(invocation, in: program.world)
    let time = program.world.clock.local()
    let former = try program.recording(in: files) { store throws(Failure) in
      var settings = store.ledger.settings
      let former = settings.interview
      settings.interview = nil
      settings.minutesOnLastDay = nil
      try program.append(settings, to: &store, at: time)
      return former
    }
    program.world.console.write(
      former.map { "The interview on \($0) is taken back; cards come back as ever.\n" }
        ?? "There is no interview to take back.\n"
    )
    return .success
  }
}

/// A day as it is typed after `--date`.
func planDay(_ text: String, _ today: CivilDay) throws(Failure) -> CivilDay {
  guard let day = day(text.lowercased(), today) else {
    throw Failure(
      .usage,
      "--date cannot be \"\(text)\".",
      advice: ["Expected: a day like 2026-12-15, tomorrow or +20d"]
    )
  }
  return day
}

/// What becomes of a plan; by a model that foretells nothing drills go on as before.
extension DatedPlan {
  fileprivate var inForce: String { isFollowed ? "Drills follow this plan." : drillsGoOn }

  fileprivate var notSaved: String {
    let then =
      isFollowed
      ? "drills and today then follow it" : "then no card comes back later than that day"
    return
      "Save it with --save; \(then). \(isFollowed ? "" : drillsGoOn + " ")Nothing is changed yet."
  }

  fileprivate var saved: String {
    isFollowed
      ? "Saved: drills follow this plan, and no card comes back later than that day."
      : "Saved: no card comes back later than that day. \(drillsGoOn)"
  }

  private var drillsGoOn: String {
    "Drills go on by \(schedule) and do not follow it; to let them: "
      + "grill config schedule.model \(model)."
  }
}

extension Failure {
  fileprivate static let noDate = Failure(
    .usage,
    "a plan needs the day of the interview.",
    advice: ["As in: grill plan --date +20d --minutes 40"]
  )

  fileprivate static let noMinutes = Failure(
    .usage,
    "a plan needs the minutes that there are a day.",
    advice: ["As in: grill plan --minutes 40"]
  )

  fileprivate static let clearAlone = Failure(
    .usage,
    "--clear takes the day back; it stands alone."
  )
}
