import Basics

/// The manual page in mdoc, computed from the tables of commands, options, topics, exit codes and
/// variables.
package func manualPage(of verbs: [any Verb]) -> String {
  var page = Roff()
  page.raw(".Dd \(Program.released)")
  page.raw(".Dt GRILL 1")
  page.raw(".Os")
  page.raw(".Sh NAME")
  page.raw(".Nm grill")
  page.raw(".Nd drill interview questions from Markdown documents")
  page.raw(".Sh SYNOPSIS")
  page.raw(".Nm grill")
  page.raw(".Op Ar options")
  page.raw(".Op Ar command Op Ar argument ...")
  page.raw(".Sh DESCRIPTION")
  page.text("Grill drills you on interview questions from ordinary Markdown documents.")
  page.text("Without a command it shows today's cards, and a prompt at which every command works.")
  page.text("Options stand anywhere before two dashes, which end them.")
  page.raw(".Sh COMMANDS")
  for group in VerbGroup.allCases {
    for verb in verbs.filter({ $0.group == group }) { page.add(verb, in: group) }
  }
  page.raw(".Sh OPTIONS OF EVERY COMMAND")
  page.list(CommandOption.everywhere.map { ($0.term, sentence($0.summary)) })
  for topic in allTopics {
    guard let title = topic.title else { continue }
    page.macro("Sh", title)
    page.literal(topic.text())
  }
  page.raw(".Sh ENVIRONMENT")
  page.list(
    EnvironmentVariable.all.map { variable in
      (
        "Ev " + variable.names.map(argument).joined(separator: " , Ev "),
        sentence(variable.meaning)
      )
    }
  )
  page.raw(".Sh FILES")
  page.list(files.map { ("Pa " + argument($0.path), sentence($0.meaning)) })
  page.raw(".Sh EXIT STATUS")
  page.list(ExitCode.allCases.map { ("\($0.rawValue)", sentence($0.meaning)) })
  return page.page
}

private let files: [(path: String, meaning: String)] = [
  ("~/.config/grill/config", "settings"),
  (".grill", "settings of a project, beside its documents"),
  ("~/.local/share/grill/progress.json", "every card's memory, made from the log"),
  ("~/.local/share/grill/progress.reviews.jsonl", "the review log: every answer"),
  ("~/.local/share/grill/progress.notes.md", "answers of your own"),
  ("~/.local/share/grill/captured.md", "questions of your own"),
  ("~/.local/state/grill", "the session that was left, and the prompt's history"),
  ("~/.cache/grill", "what was read; may be deleted at any time"),
]

extension Roff {
  fileprivate mutating func add(_ verb: any Verb, in group: VerbGroup) {
    let operand = verb.operand.map { " \($0)" } ?? ""
    macro("Ss", "grill \(verb.name)")
    literal("grill \(verb.name) [options]\(operand)", indented: true)
    raw(".Pp")
    text("\(group.rawValue): \(sentence(verb.summary, begins: false))")
    if !verb.options.isEmpty { list(verb.options.map { ($0.term, sentence($0.summary)) }) }
    let width = verb.examples.map(\.line.count).max() ?? 0
    let examples = verb.examples.map { "\(pad($0.line, to: width))   \($0.meaning)\n" }
    literal(examples.joined(), indented: true)
  }
}

extension CommandOption {
  /// As in `Fl n , Fl -limit Ar N`.
  fileprivate var term: String {
    let short = self.short.map { "Fl \(argument(String($0))) , " } ?? ""
    return short + "Fl \(argument("-" + name))" + (value.map { " Ar \(argument($0))" } ?? "")
  }
}

/// The summary as a sentence of its own.
private func sentence(_ text: String, begins: Bool = true) -> String {
  let start = begins ? text.prefix(1).uppercased() : String(text.prefix(1))
  let end = [".", ":", "?"].contains { text.hasSuffix($0) } ? "" : "."
  return start + text.dropFirst() + end
}
