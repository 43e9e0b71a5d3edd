/// Something to read that is not about one command.
struct HelpTopic: Sendable {
  let name: String
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
  HelpTopic(name: "format") { formatTopic },
  HelpTopic(name: "checks") { checksTopic() },
  HelpTopic(name: "markdown") { markdownTopic() },
  HelpTopic(name: "answers") { answersTopic },
  HelpTopic(name: "schema") { schemaTopic },
  HelpTopic(name: "keys") { keysTopic() },
  HelpTopic(name: "settings") { settingsTopic() },
  HelpTopic(name: "environment") { environmentTopic },
]
