import Exports

/// Something to read that is not about one command.
struct HelpTopic: Sendable {
  let name: String
  /// Its section in the manual page; `nil` for what has one in another form there.
  var title: String?
  let text: @Sendable () -> String
}

/// Every topic, in the order help lists them.
let allTopics: [HelpTopic] = [
  HelpTopic(name: "options") {
    let lines =
      ["These options mean the same with every command and may stand anywhere."]
      + table(of: CommandOption.everywhere, under: .everywhere)
    return lines.map { $0 + "\n" }.joined()
  },
  HelpTopic(name: "exit") {
    ExitCode.allCases.map { code in
      let number = String(code.rawValue)
      return String(repeating: " ", count: 5 - number.count) + number + "  \(code.meaning)\n"
    }.joined()
  },
  HelpTopic(name: "select", title: "WORDS FOR QUESTIONS") { selectTopic() },
  HelpTopic(name: "format", title: "DOCUMENTS") { formatTopic },
  HelpTopic(name: "checks", title: "CHECKS OF DOCUMENTS") { checksTopic() },
  HelpTopic(name: "markdown", title: "MARKDOWN") { markdownTopic() },
  HelpTopic(name: "answers", title: "ANSWER FILES") { answersTopic },
  HelpTopic(name: "keys", title: "KEYS") { keysTopic() },
  HelpTopic(name: "settings", title: "SETTINGS") { settingsTopic() },
  HelpTopic(name: "schema") { safeText(of: bankSchema) },
  HelpTopic(name: "quiz-schema") { schemaTopic },
  HelpTopic(name: "environment") { environmentTopic() },
]
