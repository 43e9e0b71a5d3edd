import Host
import Insight
import Questions
import Rendering
import Sessions
import Terminal

/// `grill` alone: today, and a prompt at which every command works without `grill` in front.
///
/// Enter does the most sensible thing. Without a terminal the overview is all.
func openPrompt(_ invocation: Invocation, in program: Program) throws(Failure) -> ExitCode {
  let console = program.world.console
  let overview = try program.today(for: invocation)
  let unfinished = try program.unfinishedSession(of: overview, for: invocation)
  let asks = program.canAsk(invocation)
  let isDue = overview.today.load.count > 0
  let first = unfinished != nil ? "Enter resume" : isDue ? "Enter drill" : "Nothing is due"
  let next =
    asks ? first + "   stats   list   help   quit" : nextStep(after: overview.today, unfinished)
  program.print(overview, unfinished, next: next, for: invocation)
  guard asks else { return .success }
  // The session that was left is gone on with once.
  var onEnter = ["drill"] + (unfinished?.selection ?? [])
  var reader = PromptReader(invocation, in: program)
  while true {
    let line: String
    switch try reader.next() {
    case .line(let typed): line = typed
    case .end: return .success
    case .interrupted: return .interrupted
    }
    guard let words = words(of: line) else {
      console.writeError(Failure(.usage, "a quote is not closed.").description)
      continue
    }
    switch words.first {
    case "quit", "exit", "q": return .success
    default:
      let typed = words.isEmpty ? onEnter : withoutOwnName(words)
      onEnter = ["drill"]
      // Ctrl-C means to leave, not to come back here.
      if program.run(invocation.everywhere + typed) == .interrupted { return .interrupted }
    }
  }
}

/// People type `grill drill` at the prompt as well.
private func withoutOwnName(_ words: [String]) -> [String] {
  words.first == "grill" && words.count > 1 ? Array(words.dropFirst()) : words
}

extension Invocation {
  /// The options that hold for every command, as they were typed, without the folder, which is entered.
  ///
  /// What is typed at the prompt comes after them and counts.
  var everywhere: [String] {
    CommandOption.everywhere.filter { $0 != .directory }.flatMap { option in
      all(of: option).map { $0.isEmpty ? "--\(option.name)" : "--\(option.name)=\($0)" }
    }
  }
}
