import Basics
import Terminal

/// The help on a verb or a topic; on everything where `subject` is `nil`.
func help(on subject: String?, verbs: [any Verb]) throws(Failure) -> String {
  guard let subject else { return overview(of: verbs) }
  if let verb = verbs.first(where: { $0.name == subject }) { return help(on: verb) }
  if let topic = allTopics.first(where: { $0.name == subject }) { return topic.text() }
  let names = verbs.map(\.name) + allTopics.map(\.name)
  let near = suggestions(for: subject, among: names)
  throw Failure(
    .usage,
    "no command or topic \"\(subject)\".",
    advice: [
      near.isEmpty
        ? "Topics: \(allTopics.map(\.name).joined(separator: ", "))"
        : "Did you mean \(near.joined(separator: " or "))?"
    ]
  )
}

private func overview(of verbs: [any Verb]) -> String {
  var lines = [
    "Grill drills you on interview questions from ordinary Markdown documents.",
    "",
    "Usage: grill [options] [COMMAND] [options] [...]",
    "       grill                 today's cards, and a prompt",
    "",
  ]
  for group in VerbGroup.allCases {
    let members = verbs.filter { $0.group == group }
    guard !members.isEmpty else { continue }
    lines.append(group.rawValue)
    for verb in members {
      lines.append("  \(pad(verb.name, to: 9)) \(verb.summary)")
    }
  }
  lines.append("")
  lines.append("One command: grill help COMMAND")
  lines.append("One topic: grill help TOPIC, which is one of these:")
  let topics = Line(allTopics.map(\.name).joined(separator: " "))
  lines += wrap(topics, width: 80, first: Line(spaces(2)), rest: Line(spaces(2))).map(\.text)
  return lines.map { $0 + "\n" }.joined()
}

private func help(on verb: any Verb) -> String {
  let operand = verb.operand.map { " \($0)" } ?? ""
  var lines = [
    verb.summary.prefix(1).uppercased() + verb.summary.dropFirst() + ".",
    "",
    "Usage: grill \(verb.name) [options]\(operand)",
  ]
  if !verb.examples.isEmpty {
    lines += ["", "Examples"]
    let width = verb.examples.map(\.line.count).max() ?? 0
    for example in verb.examples {
      lines.append("  \(pad(example.line, to: width))   \(example.meaning)")
    }
  }
  func options(isDense: Bool) -> [String] {
    CommandOption.Group.allCases.flatMap { group in
      table(of: verb.options.filter { $0.group == group }, under: group, isDense: isDense)
    }
  }
  let rows = options(isDense: false)
  lines += lines.count + rows.count + 2 > lowestWindow ? options(isDense: true) : rows
  lines += ["", verb.selectsQuestions ? moreOnQuestions : moreOnCommand]
  return lines.map { $0 + "\n" }.joined()
}

/// Where more is said, below the help on a command.
private let moreOnCommand =
  "Options of every command: grill help options    Exit codes: grill help exit"
/// The same where operands choose questions.
private let moreOnQuestions =
  "More: grill help select (words for questions), options (of all commands), exit"

extension Verb {
  fileprivate var selectsQuestions: Bool { operand?.contains("DECK|FILE|ID") ?? false }
}

/// Rows of the lowest window that the help of a command is to fit.
private let lowestWindow = 24

/// The options with a heading before them; nothing where there are none.
///
/// Where it is to be dense, one that has no letter stands behind the one before it if both are short.
func table(
  of options: [CommandOption],
  under group: CommandOption.Group,
  isDense: Bool = false
) -> [String] {
  guard !options.isEmpty else { return [] }
  var lines = ["", group.rawValue]
  var left: String?
  for option in options {
    let value = option.value.map { " \($0)" } ?? ""
    let name = "--\(option.name)\(value)"
    let behind = "\(pad(name, to: 13)) \(option.summary)"
    if isDense, let start = left, start.count < 46, option.short == nil, behind.count <= 34 {
      lines[lines.count - 1] = pad(start, to: 46) + behind
      left = nil
    } else {
      let short = option.short.map { "-\($0), " } ?? "    "
      let line = "  \(pad(short + name, to: 23)) \(option.summary)"
      lines.append(line)
      left = line
    }
  }
  return lines
}

/// The text with blanks behind it up to `width` characters.
func pad(_ text: String, to width: Int) -> String {
  text + String(repeating: " ", count: max(0, width - text.count))
}
