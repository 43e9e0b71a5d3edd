import Basics
package import Host
import Terminal

/// Grill, with the world it runs in and the commands it knows.
package struct Program {
  package let world: World
  package var verbs: [any Verb] { known ?? allVerbs }
  /// `nil` for all; their list is made when it is first asked for.
  private let known: [any Verb]?
  package let settings: Settings
  /// Whether what is taller than the window may go to a pager; not while a session has the screen.
  package let mayPage: Bool

  package init(
    world: World,
    verbs: [any Verb]? = nil,
    settings: Settings = Settings(),
    mayPage: Bool = true
  ) {
    self.world = world
    known = verbs
    self.settings = settings
    self.mayPage = mayPage
  }

  package static let version = "0.1.0"
  /// The day of that version, as manual pages say it.
  package static let released = "November 26, 2026"
}

/// Does what the arguments say, the program's name left out, and returns the exit code.
package func run(_ arguments: [String], in world: World) -> Int32 {
  Program(world: world).run(arguments).rawValue
}

extension Program {
  /// Every failure ends here: its text goes to standard error, its code to the caller.
  package func run(_ arguments: [String]) -> ExitCode {
    if arguments.first == completionWord {
      complete(Array(arguments.dropFirst()))
      return .success
    }
    let debug = DebugLog(in: world)
    do throws(Failure) {
      let code = try obey(arguments)
      try checkOutput()
      debug?.note(arguments, code)
      return code
    } catch {
      world.console.writeError(error.description)
      debug?.note(arguments, error.code, error)
      return error.code
    }
  }

  private func obey(_ arguments: [String]) throws(Failure) -> ExitCode {
    // Scripts ask for it at every turn, and the tables of verbs and options take longer than the answer.
    if arguments == ["--version"] {
      world.console.write(versionText(isVerbose: false))
      return .success
    }
    switch parse(arguments, verbs: verbs) {
    case .help(let subject): return try explain(subject, typed: arguments)
    case .version(let isVerbose):
      world.console.write(versionText(isVerbose: isVerbose))
      return .success
    case .wrong(let failure): throw failure
    case .run(let invocation): return try perform(invocation)
    }
  }

  private func explain(_ subject: String?, typed words: [String]) throws(Failure) -> ExitCode {
    let text = try help(on: subject, verbs: verbs)
    return try paging(invocation(typedIn: words, verbs: verbs)) { program in
      program.world.console.write(text)
      return .success
    }
  }

  private func perform(_ invocation: Invocation) throws(Failure) -> ExitCode {
    let verb = verbs.first { $0.name == invocation.verb }
    try enterFolder(of: invocation)
    let settings =
      verb?.needsSettings == false ? Settings() : try Settings(in: world, for: invocation)
    let invocation = invocation.completed(by: settings, in: world)
    var world = try world.adjusted(to: invocation)
    // The prompt's commands are told to be quiet themselves, so that their errors show.
    if invocation.has(.quiet), verb != nil { world.console.writeError = { _ in } }
    try checkColour(invocation)
    let program = Program(world: world, verbs: verbs, settings: settings, mayPage: mayPage)
    return try WidthHabits.$current.withValue(settings.widthHabits) {
      Result { () throws(Failure) in
        guard invocation.verb != nil else { return try openPrompt(invocation, in: program) }
        guard let verb else { return .usage }
        guard verb.isPaged(invocation) else { return try verb.run(invocation, in: program) }
        return try program.paging(invocation) { program throws(Failure) in
          try verb.run(invocation, in: program)
        }
      }
    }.get()
  }

  /// Goes where `-C` says, before anything is looked for.
  func enterFolder(of invocation: Invocation) throws(Failure) {
    guard let path = invocation.value(of: .directory) else { return }
    do throws(HostError) {
      try world.enterFolder(path)
    } catch {
      throw Failure(error, reading: "that folder")
    }
  }

  /// What could not be shown must not look done.
  private func checkOutput() throws(Failure) {
    guard let error = world.console.writeFailure() else { return }
    throw Failure(error, writing: "write the output")
  }

  /// Whether somebody sits there who may be asked for what is missing.
  func canAsk(_ invocation: Invocation) -> Bool {
    world.console.inputIsTerminal && world.console.outputIsTerminal && !invocation.has(.noInput)
  }

  /// Whoever asks for colour gets it or is told why not.
  private func checkColour(_ invocation: Invocation) throws(Failure) {
    if invocation.has(.noColor), invocation.value(of: .color) ?? "never" != "never" {
      throw Failure(.usage, "--no-color and --color contradict each other.")
    }
    let choices = DisplayWishes.Choice.allCases.map(\.rawValue)
    if let text = world.environment["GRILL_COLOR"], !text.isEmpty, !choices.contains(text) {
      throw Failure(
        .usage,
        "GRILL_COLOR cannot be \"\(text)\".",
        advice: ["Expected: \(choices.joined(separator: ", "))"]
      )
    }
  }

  /// What standard output can show.
  func capabilities(for invocation: Invocation) -> Capabilities {
    var wishes = settings.display
    wishes.colour =
      invocation.has(.noColor)
      ? .never : invocation.value(of: .color).flatMap { DisplayWishes.Choice(rawValue: $0) }
    if let choice = invocation.value(of: .hyperlinks) {
      wishes.hyperlinks = DisplayWishes.Choice(rawValue: choice)
    }
    wishes.isPlain = invocation.has(.plain)
    wishes.isASCII = wishes.isASCII || invocation.has(.ascii)
    wishes.width = invocation.number(of: .width)
    return Capabilities(
      environment: world.environment,
      wishes: wishes,
      isTerminal: world.console.outputIsTerminal,
      window: world.console.size()
    )
  }
}

extension Invocation {
  /// With what is set for good where neither an option nor the environment says otherwise.
  ///
  /// The bank is not among it: which documents are meant depends on who named them.
  func completed(by settings: Settings, in world: World) -> Invocation {
    guard !has(.progress), (world.environment["GRILL_PROGRESS"] ?? "").isEmpty,
      let entry = settings.entries(of: .progress).last
    else { return self }
    var invocation = self
    invocation.values[CommandOption.progress.name] = [entry.value]
    return invocation
  }
}

extension Program {
  /// What chance is to be drawn from, where it was said.
  func seed(for invocation: Invocation) -> UInt64? {
    (invocation.value(of: .seed) ?? world.environment["GRILL_SEED"]).flatMap { UInt64($0) }
  }
}

extension World {
  /// The world as `--now` and `--seed`, or their environment variables, want it.
  fileprivate func adjusted(to invocation: Invocation) throws(Failure) -> World {
    var world = self
    if let text = invocation.value(of: .now) ?? environment["GRILL_NOW"], !text.isEmpty {
      guard let time = LocalTime(parsing: text), isTime(text) else {
        throw Failure(
          .usage,
          "GRILL_NOW cannot be \"\(text)\".",
          advice: ["Expected: a time like 2026-12-01T09:00:00Z"]
        )
      }
      world.clock = Clock(stoppedAt: time)
    }
    if let text = invocation.value(of: .seed) ?? environment["GRILL_SEED"], !text.isEmpty {
      guard let seed = UInt64(text) else {
        throw Failure(
          .usage,
          "GRILL_SEED cannot be \"\(text)\".",
          advice: ["Expected: a whole number"]
        )
      }
      let random = SeededSource(seed: seed)
      world.entropy = { random.next() }
    }
    return world
  }
}

/// A seeded sequence that several holders draw from.
private final class SeededSource {
  private var random: SeededRandom

  init(seed: UInt64) {
    random = SeededRandom(seed: seed)
  }

  func next() -> UInt64 {
    random.next()
  }
}
