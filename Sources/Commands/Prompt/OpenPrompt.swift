import Host
import Insight
import Questions
import Rendering
import Terminal

/// `grill` alone: today, and a prompt at which every command works without `grill` in front.
///
/// Enter does the most sensible thing. Without a terminal the overview is all.
func openPrompt(_ invocation: Invocation, in program: Program) throws(Failure) -> ExitCode {
  let console = program.world.console
  let today = try program.today(for: invocation)
  let capabilities = program.capabilities(for: invocation)
  let asks = console.inputIsTerminal && console.outputIsTerminal && !invocation.has(.noInput)
  let isDue = today.today.load.count > 0
  let next =
    !asks
    ? nextStep(after: today.today)
    : (isDue ? "Enter drill" : "Nothing is due") + "   stats   list   help   quit"
  program.print(
    todayScreen(today.today, findings: today.bank.findings, next: next, capabilities),
    capabilities
  )
  guard asks else { return .success }
  while true {
    console.write("grill> ")
    guard let line = console.readLine() else {
      console.write("\n")
      return .success
    }
    guard let words = words(of: line) else {
      console.writeError(Failure(.usage, "a quote is not closed.").description)
      continue
    }
    switch words.first {
    case "quit", "exit", "q": return .success
    default:
      let typed = words.isEmpty ? ["drill"] : withoutOwnName(words)
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
  /// The options that hold for every command, as they were typed; what is typed at the prompt comes
  /// after them and counts.
  fileprivate var everywhere: [String] {
    CommandOption.everywhere.flatMap { option in
      all(of: option).map { $0.isEmpty ? "--\(option.name)" : "--\(option.name)=\($0)" }
    }
  }
}
