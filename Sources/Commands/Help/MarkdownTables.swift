import Basics
import Exports
import Library
import Questions
import Recognition

/// The README's table of commands.
package func commandTable(of verbs: [any Verb]) -> String {
  table(
    head: ["Command", "What it does"],
    rows: [["`grill`", "today's cards, and a prompt at which every command works"]]
      + verbs.map { verb in
        let operand = verb.operand.map { " \($0)" } ?? ""
        return ["`grill \(verb.name)\(operand)`", verb.summary]
      }
  )
}

/// The README's table of the doors' members.
package func doorTable(of verbs: [any Verb]) -> String {
  func names(_ names: [String]) -> String {
    names.map { "`\($0)`" }.joined(separator: " ")
  }
  return table(
    head: ["Door", "Folder", "List", "Members"],
    rows: [
      [
        "a document style", "`Sources/Recognition/Dialects/`",
        "`Sources/Recognition/AllDialects.swift`", names(allDialects.map(\.name)),
      ],
      [
        "a question form", "`Sources/Questions/Forms/`", "`Sources/Questions/AllForms.swift`",
        names(allForms.map(\.name)),
      ],
      [
        "a check of documents", "`Sources/Library/Checks/`", "`Sources/Library/AllChecks.swift`",
        names(allChecks.flatMap(\.rules).map(\.id)),
      ],
      [
        "an export format", "`Sources/Exports/Formats/`", "`Sources/Exports/AllFormats.swift`",
        names(allFormats.map(\.name)),
      ],
      [
        "a command", "`Sources/Commands/Verbs/`", "`Sources/Commands/AllVerbs.swift`",
        names(verbs.map(\.name)),
      ],
    ]
  )
}

private func table(head: [String], rows: [[String]]) -> String {
  let lines = [head, head.map { _ in "---" }] + rows
  return lines.map { cells in
    let escaped = cells.map { $0.split(separator: "|", omittingEmptySubsequences: false) }
    return "| " + escaped.map { $0.joined(separator: "\\|") }.joined(separator: " | ") + " |\n"
  }.joined()
}
