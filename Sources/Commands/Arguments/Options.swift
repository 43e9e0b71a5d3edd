import Basics
import Exports
import Markdown
import Progress

/// Every option there is; a verb names those that mean something to it.
extension CommandOption {
  static let bank = CommandOption(
    "bank",
    value: "PATH",
    group: .everywhere,
    "documents: a file or a folder; repeatable"
  )
  static let progress = CommandOption(
    "progress",
    value: "FILE",
    group: .everywhere,
    "keep progress there, its review log beside it"
  )
  static let now = CommandOption(
    "now",
    value: "TIME",
    .time,
    group: .everywhere,
    "pretend that it is that time"
  )
  static let seed = CommandOption(
    "seed",
    value: "N",
    .number(0...Int.max),
    group: .everywhere,
    "make what is drawn by chance repeatable"
  )
  static let plain = CommandOption(
    "plain",
    group: .everywhere,
    "linear text, for screen readers and logs"
  )
  static let ascii = CommandOption(
    "ascii",
    group: .everywhere,
    "draw lines, bars and marks in ASCII"
  )
  static let color = CommandOption(
    "color",
    value: "WHEN",
    .oneOf(["always", "never", "auto"]),
    group: .everywhere,
    "colour: always, never or auto"
  )
  static let noColor = CommandOption("no-color", group: .everywhere, "the same as --color never")
  static let hyperlinks = CommandOption(
    "hyperlinks",
    value: "WHEN",
    .oneOf(["always", "never", "auto"]),
    group: .everywhere,
    "links that can be clicked: always, never or auto"
  )
  static let noInput = CommandOption(
    "no-input",
    group: .everywhere,
    "never ask; a missing answer is an error"
  )
  static let noCache = CommandOption(
    "no-cache",
    group: .everywhere,
    "read every document anew, and keep nothing of it"
  )
  static let manual = CommandOption("man", group: .output, "print the manual page, in mdoc")
  static let help = CommandOption("help", short: "h", group: .everywhere, "show help")
  static let version = CommandOption("version", short: "V", group: .everywhere, "show the version")
  static let verbose = CommandOption(
    "verbose",
    group: .everywhere,
    "with --version: what it was made with, and its files"
  )

  static let tag = CommandOption(
    "tag",
    short: "t",
    value: "TAG",
    group: .choose,
    "only questions with that tag; repeatable"
  )
  static let listChanges = CommandOption(
    "list",
    group: .output,
    "only show what can be taken back, the latest first"
  )
  static let lines = CommandOption(
    "limit",
    short: "n",
    value: "N",
    .number(1...1_000_000),
    group: .output,
    "at most N lines of the list (20)"
  )
  static let findingReport = CommandOption(
    "report",
    value: "FORMAT[=FILE]",
    group: .output,
    allFindingReports.map(\.name).joined(separator: ", ")
  )
  static let json = CommandOption("json", group: .output, "one JSON document")
  static let fix = CommandOption("fix", group: .change, "repair broken characters in the files")
  static let diff = CommandOption("diff", group: .change, "show what --fix would change")
  static let check = CommandOption(
    "check",
    group: .change,
    "exit 1 where --fix would change a file"
  )
  static let failLevel = CommandOption(
    "fail-level",
    value: "LEVEL",
    .oneOf(["error", "warning", "note", "never"]),
    group: .output,
    "exit 1 at error (default), warning, note or never"
  )
  static let all = CommandOption("all", group: .output, "every line that was ignored")
  static let watch = CommandOption("watch", group: .output, "do it again whenever a file changes")
  static let to = CommandOption(
    "to",
    value: "FORMAT",
    .oneOf(allFormats.map(\.name)),
    group: .output,
    allFormats.map(\.name).joined(separator: " ")
  )
  static let reviewForm = CommandOption(
    "to",
    value: "FORM",
    .oneOf(["fsrs", "anki"]),
    group: .output,
    "fsrs (default), as its optimisers want it, or anki"
  )
  static let from = CommandOption(
    "from",
    value: "FORM",
    .oneOf(allReviewForms.map(\.name)),
    group: .output,
    "\(allReviewForms.map(\.name).joined(separator: ", ")) (default: by its columns)"
  )
  static let map = CommandOption(
    "map",
    value: "FILE",
    group: .output,
    "a CSV of two columns: a name there, our id or title"
  )
  static let dryRun = CommandOption(
    "dry-run",
    group: .output,
    "say what would change, write nothing"
  )
  static let document = CommandOption(
    "to",
    value: "FILE",
    group: .output,
    "into that Markdown file; made where there is none"
  )
  static let answer = CommandOption(
    "answer",
    value: "TEXT",
    group: .question,
    "what you would say, as Markdown; - for standard input"
  )
  static let tagged = CommandOption(
    "tag",
    short: "t",
    value: "TAG",
    group: .question,
    "what it is about; repeatable, or with commas between"
  )
  static let source = CommandOption(
    "source",
    value: "WHO",
    group: .question,
    "who asked it, as in \"Acme, round 2\""
  )
  static let remove = CommandOption("remove", group: .question, "take your answer out")
  static let showOrigin = CommandOption(
    "show-origin",
    group: .settings,
    "show where each value comes from"
  )
  static let add = CommandOption("add", group: .settings, "add to the values that are there")
  static let unset = CommandOption("unset", group: .settings, "take the setting out")
  static let form = CommandOption(
    "as",
    value: "FORM",
    .oneOf(ReadDocument.Form.allCases.map(\.rawValue)),
    group: .output,
    "\(ReadDocument.Form.allCases.map(\.rawValue).joined(separator: ", ")) (default terminal)"
  )
  static let gfm = CommandOption("gfm", group: .output, "read it as GitHub does")
  static let with = CommandOption(
    "with",
    value: "WHAT",
    .someOf(Document.switches.map(\.name)),
    group: .output,
    "read more than CommonMark: grill help markdown"
  )
  static let without = CommandOption(
    "without",
    value: "WHAT",
    .someOf(Document.switches.map(\.name)),
    group: .output,
    "leave some of it as text: grill help markdown"
  )
  static let safe = CommandOption(
    "safe",
    group: .output,
    "leave out raw HTML and dangerous links"
  )
  static let output = CommandOption(
    "output",
    short: "o",
    value: "FILE",
    group: .output,
    "write there, not to standard output"
  )
  static let force = CommandOption("force", group: .output, "overwrite the output file")
  static let questionsOnly = CommandOption(
    "questions-only",
    group: .output,
    "leave the answers out"
  )
  static let answersAtEnd = CommandOption(
    "answers-at-end",
    group: .output,
    "text: a numbered key behind each deck"
  )
  static let withIDs = CommandOption("with-ids", group: .output, "text: show the ids")
  static let noMeta = CommandOption(
    "no-meta",
    group: .output,
    "text: leave tags, difficulty and minutes out"
  )
  static let paginate = CommandOption("paginate", group: .output, "text: form feeds")
  static let date = CommandOption("date", group: .output, "text: the day")
  static let width = CommandOption(
    "width",
    value: "N",
    .number(20...1000),
    group: .output,
    "columns (80)"
  )

  /// Those that every command takes.
  package static let everywhere: [CommandOption] = [
    bank, progress, directory, now, seed, plain, ascii, color, noColor, hyperlinks, noInput, quiet,
    noCache, help, version, verbose,
  ]
}

/// Whether it is a time, and one that the review log can keep.
func isTime(_ text: String) -> Bool {
  LocalTime(parsing: text)?.isKept ?? false
}
