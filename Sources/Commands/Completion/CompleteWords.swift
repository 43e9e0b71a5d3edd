import Basics
import Host

/// The word that shells type to ask what could be typed.
package let completionWord = "__complete"

extension Program {
  /// `grill __complete -- WORD...`: what could stand in the place of the last word, which may be empty.
  ///
  /// A line for each: the word, a tab, and what it is. Whatever is wrong is nobody's business while
  /// somebody types, so that nothing at all is printed then.
  func complete(_ arguments: [String]) {
    var words = arguments.first == "--" ? Array(arguments.dropFirst()) : arguments
    let typed = words.popLast() ?? ""
    var silent = world
    silent.console.writeError = { _ in }
    let invocation = invocation(typedIn: words, verbs: verbs)
    try? enterFolder(of: invocation)
    let settings = (try? Settings(in: silent, for: invocation)) ?? Settings()
    let program = Program(world: silent, verbs: verbs, settings: settings)
    let completed = invocation.completed(by: settings, in: silent)
    let candidates = Candidates(verbs: verbs, files: silent.files) {
      try? program.bank(for: completed)
    }
    let lines = candidates.find(typed, after: words)
      // What a shell would read as two words or obey is not offered.
      .filter { $0.word == printableLine($0.word) }
      .map { "\($0.word)\t\(printableLine($0.meaning))\n" }
    silent.console.write(lines.joined())
  }
}
