/// Options that choose what a session asks, and how it goes.
extension CommandOption {
  static let limit = CommandOption(
    "limit",
    short: "n",
    value: "N",
    .number(0...100_000),
    group: .choose,
    "at most N cards"
  )
  static let new = CommandOption(
    "new",
    value: "N",
    .number(0...100_000),
    group: .choose,
    "at most N new cards"
  )
  static let minutes = CommandOption(
    "minutes",
    value: "M",
    .number(1...1440),
    group: .choose,
    "stop at M minutes"
  )
  static let ahead = CommandOption(
    "ahead",
    value: "DAYS",
    .span(0...365),
    group: .choose,
    "also due in 3d, say"
  )
  static let weak = CommandOption(
    "weak",
    group: .choose,
    "least known first"
  )
  static let cram = CommandOption(
    "cram",
    group: .choose,
    "all; save nothing"
  )
  static let short = CommandOption(
    "short",
    group: .output,
    "only a number, nothing where nothing is due"
  )
  static let input = CommandOption(
    "input",
    value: "FILE",
    group: .session,
    "take keys from a file, - for standard input"
  )
  static let fresh = CommandOption(
    "fresh",
    group: .session,
    "begin anew"
  )
  static let goal = CommandOption(
    "goal",
    value: "TIME",
    .goal,
    group: .session,
    "answer each card in that time: 90s, 2m or none"
  )
  static let typed = CommandOption(
    "typed",
    group: .session,
    "type every answer"
  )
  static let choices = CommandOption(
    "choices",
    group: .session,
    "offer options, made of other answers, for short ones"
  )
  static let twoButton = CommandOption(
    "two-button",
    group: .session,
    "only Again and Good"
  )
  static let cold = CommandOption(
    "cold",
    group: .session,
    "only the question and the clock; say it, then look"
  )
  static let noRecord = CommandOption("no-record", group: .session, "save nothing")
  static let recordAnswers = CommandOption(
    "record-answers",
    value: "FILE",
    group: .session,
    "what you say, for grill quiz --answers"
  )
}
