import Basics
import Exports
import Host
import Insight
import Progress
import Questions
import Rendering
import Scheduling
import Sessions
import Terminal

/// `grill simulate`: what days of study would come to, by chance that a seed repeats.
package struct SimulateStudy: Verb {
  package var name: String { "simulate" }
  package var group: VerbGroup { .everyDay }
  package var summary: String { "play the days ahead: workload and recall of a choice" }
  package var operand: String? { "[DECK|FILE|ID]..." }
  package var examples: [VerbExample] {
    [
      VerbExample("grill simulate", "your cards, by each retention"),
      VerbExample("grill simulate --cards 300 --minutes 20", "300 new cards"),
      VerbExample("grill simulate --date +20d --minutes 40", "a plan instead"),
    ]
  }
  package var options: [CommandOption] {
    [
      .newCards, .tag, .model, .days, .interviewDay, .minutesPerDay, .retention, .json,
    ]
  }

  package init() {}

  package func isPaged(_ invocation: Invocation) -> Bool { true }

  package func run(_ invocation: Invocation, in program: Program) throws(Failure) -> ExitCode {
    let time = program.world.clock.local()
    let (questions, known) = try material(invocation, in: program)
    let ledger = known.supposing(chosenModel(invocation), at: time)
    let setting = try self.setting(invocation, ledger, at: time, in: program)
    let study: SimulatedStudy
    if let model = ledger.scheduler.model.forPlanning {
      study = play(model, setting, questions, ledger, invocation)
    } else if case .plan = setting.rule {
      let (model, planning) = ledger.planning(at: time)
      study = play(model, setting, questions, planning, invocation)
    } else {
      let truth = ledger.supposing(FSRS7.name, at: time)
      study = play(setting, questions, ledger, remembered: truth, invocation)
    }
    guard study.cards > 0 else { throw Failure(.noCards) }
    guard !invocation.has(.json) else {
      program.world.console.write(simulationJSON(of: study))
      return .success
    }
    let capabilities = program.capabilities(for: invocation)
    program.print(simulationScreen(study, capabilities), capabilities)
    return .success
  }

  /// New cards need no documents.
  private func material(
    _ invocation: Invocation,
    in program: Program
  ) throws(Failure) -> ([Question], Ledger) {
    if invocation.has(.newCards) {
      guard invocation.operands.isEmpty, !invocation.has(.tag) else { throw .cardsOfNobody }
      let files = try ProgressFiles(invocation, in: program.world)
      return ([], try ProgressStore.reading(files, in: program.world).ledger)
    }
    let bank = try program.bank(for: invocation)
    let questions = try program.selection(invocation, of: bank)
    return (questions, try program.history(for: invocation, of: bank).ledger)
  }

  private func chosenModel(_ invocation: Invocation) -> String? {
    invocation.value(of: .model).flatMap(Model.name(typed:))
  }

  private func setting(
    _ invocation: Invocation,
    _ ledger: Ledger,
    at time: LocalTime,
    in program: Program
  ) throws(Failure) -> SimulatedStudy.Setting {
    let settings = ledger.settings
    let today = ledger.day(at: time)
    let pace = StudyPace(ledger, at: time)
    let minutes = invocation.number(of: .minutesPerDay) ?? settings.minutesPerDay
    var rule = SimulatedStudy.Rule.retention(ledger.scheduler.desiredRetention)
    var days = invocation.number(of: .days) ?? 30
    if let text = invocation.value(of: .interviewDay) {
      guard !invocation.has(.retention), !invocation.has(.days) else { throw .planOrRetention }
      guard minutes != nil else { throw Failure(.noTime) }
      let interview = try planDay(text, today)
      days = interview.days(since: today)
      guard days > 0 else { throw Failure(.dateNotAhead(daysAgo: -days)) }
      guard days <= 1000 else { throw .tooFar }
      rule = .plan(until: interview)
    } else if let text = invocation.value(of: .retention) {
      guard let share = share(text).within(0.7...0.99) else { throw .notRetention(text) }
      rule = .retention(share)
    }
    let seed = invocation.value(of: .seed) ?? program.world.environment["GRILL_SEED"]
    return SimulatedStudy.Setting(
      today: today,
      days: days,
      model: ledger.scheduler.model.name,
      memory: ledger.scheduler.model.forPlanning == nil ? FSRS7.name : ledger.scheduler.model.name,
      rule: rule,
      minutesPerDay: minutes,
      newPerDay: settings.newPerDay,
      secondsPerCard: pace.secondsPerCard,
      isPaceMeasured: pace.isMeasured,
      seed: seed.flatMap { UInt64($0) } ?? 1
    )
  }

  /// By a model that foretells recall: the learner's memory is as it believes.
  private func play<Chosen: PlanningModel>(
    _ model: Chosen,
    _ setting: SimulatedStudy.Setting,
    _ questions: [Question],
    _ ledger: Ledger,
    _ invocation: Invocation
  ) -> SimulatedStudy {
    let cards = newCards(invocation) ?? StudyCards(of: questions, ledger, as: model).known
    let study = StudyAhead(
      model,
      cards,
      today: setting.today.number,
      limits: limits(setting, ledger),
      habits: .published.paced(secondsPerCard: setting.secondsPerCard)
    )
    // What other retentions would come to is a question to the model that was chosen.
    let isOne = invocation.has(.retention) || setting.model != ledger.scheduler.model.name
    return study.played(setting, ledger, isOneRetention: isOne)
  }

  /// By a model that only says when a card comes back; the memory is another ledger's.
  private func play(
    _ setting: SimulatedStudy.Setting,
    _ questions: [Question],
    _ ledger: Ledger,
    remembered truth: Ledger,
    _ invocation: Invocation
  ) -> SimulatedStudy {
    let model = ledger.scheduler.model
    let memory = if case .fsrs7(let fitted) = truth.scheduler.model { fitted } else { FSRS7() }
    let cards = newCards(invocation) ?? StudyCards(of: questions, ledger, as: model).known
    let remembered = newCards(invocation) ?? StudyCards(of: questions, truth, as: memory).known
    let study = StudyAhead(
      model,
      cards,
      remembered: remembered.map { $0.lastAnswer?.memory },
      by: memory,
      today: setting.today.number,
      limits: limits(setting, ledger),
      habits: .published.paced(secondsPerCard: setting.secondsPerCard)
    )
    return study.played(setting, ledger, isOneRetention: invocation.has(.retention))
  }

  /// As many as `--cards` asks for; `nil` where it does not.
  private func newCards<Memory>(_ invocation: Invocation) -> [StudyCard<Memory>]? {
    invocation.number(of: .newCards).map {
      Array(repeating: StudyCard(history: .unseen), count: $0)
    }
  }

  private func limits(_ setting: SimulatedStudy.Setting, _ ledger: Ledger) -> DailyLimits {
    DailyLimits(
      minutes: setting.minutesPerDay,
      newCards: setting.newPerDay,
      calendar: ledger.settings.calendar
    )
  }
}

extension Failure {
  fileprivate static let cardsOfNobody = Failure(
    .usage,
    "--cards plays new cards of nobody; decks and tags choose among yours."
  )

  fileprivate static let planOrRetention = Failure(
    .usage,
    "--date plays a plan, which chooses its own days; --days and --retention are for playing without.",
    advice: ["Leave out one of them."]
  )

  fileprivate static let tooFar = Failure(
    .usage,
    "--date is too far off: at most 1000 days can be played."
  )

  fileprivate static func notRetention(_ text: String) -> Failure {
    Failure(
      .usage,
      "--retention cannot be \"\(text)\".",
      advice: ["Expected: a share from 0.7 to 0.99, or 70% to 99%"]
    )
  }
}
