import Basics
import Host
import Insight
import Progress
import Questions
import Rendering
import Sessions

/// What a day asks for, as `today`, `due` and the prompt tell it.
///
/// It is the same at every hour of the day until something is answered or a document changes.
struct TodayOverview: Hashable {
  var today: Today
  /// When each card in learning is to come.
  var waits: [Moment]
  /// What has heaped up; `nil` where two days are enough for it.
  var backlog: Queue.Backlog?
  /// What is wrong with the documents; `nil` where nothing is.
  var attention: Attention?
  /// The hour at which the learner's day begins.
  var dayStart: Int
}

extension Program {
  /// What today asks for; worked out where it is not known from an earlier run.
  func today(for invocation: Invocation) throws(Failure) -> TodayOverview {
    guard let shelf = TodayShelf(for: invocation, in: self) else {
      return try workOutToday(for: invocation)
    }
    if let known = shelf.read() { return known }
    // What has to be said is said at every start.
    var isSilent = true
    var attentive = world
    attentive.console.writeError = { [world] text in
      isSilent = false
      world.console.writeError(text)
    }
    let program = Program(world: attentive, verbs: verbs, settings: settings, mayPage: mayPage)
    let overview = try program.workOutToday(for: invocation)
    if isSilent { shelf.keep(overview) }
    return overview
  }

  private func workOutToday(for invocation: Invocation) throws(Failure) -> TodayOverview {
    let bank = try bank(for: invocation)
    let ledger = try store(for: invocation, of: bank).ledger
    let now = world.clock.local()
    let queue = Queue(of: bank.questions, ledger, at: now)
    let plan = queue.plan
    let today = Today(
      learning: plan.learning,
      due: plan.due,
      new: plan.new,
      of: bank.questions,
      ledger,
      at: now
    )
    return TodayOverview(
      today: today,
      waits: queue.waits,
      backlog: queue.backlog,
      attention: Attention(bank.findings),
      dayStart: ledger.settings.dayStart
    )
  }

  /// Prints it; `next` says what to do now.
  func print(
    _ overview: TodayOverview,
    _ unfinished: SavedSession?,
    next: String,
    for invocation: Invocation
  ) {
    let capabilities = capabilities(for: invocation)
    let screen = todayScreen(
      overview.today,
      attention: overview.attention,
      unfinished: unfinished,
      backlog: overview.backlog,
      next: next,
      capabilities
    )
    print(screen, capabilities)
  }

  /// The session of today that was left; `nil` where there is none.
  func unfinishedSession(
    of overview: TodayOverview,
    for invocation: Invocation
  ) throws(Failure) -> SavedSession? {
    let shelf = SessionShelf(for: try ProgressFiles(invocation, in: world), in: world)
    let now = world.clock.local()
    return shelf?.read().flatMap { $0.isOpen(at: now, dayStart: overview.dayStart) ? $0 : nil }
  }
}
