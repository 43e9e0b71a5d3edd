import Questions

/// Why an answer did not pass.
struct QuizReason {
  var text: String

  static let nothingToCompare = QuizReason(text: "the document gives nothing to compare with")
  static let noAnswer = QuizReason(text: "no answer was given")
  static let noneCorrect = QuizReason(text: "the document marks no right option")
  static let wantsChoice = QuizReason(text: "the question wants a choice, as in \"choice: c\"")
  static let noChoices = QuizReason(text: "a choice was given, but the question has none")
  static let noChecklist = QuizReason(text: "ticks were given, but the question has no checklist")
  static let noSteps = QuizReason(text: "an order was given, but the question has no steps")
  static let wantsVerdict = QuizReason(
    text: "the question wants a verdict, as in \"answer: false\""
  )
  static let tooLittle = QuizReason(text: "too few key points")

  static func noSuchChoice(_ count: Int) -> QuizReason {
    QuizReason(text: "the question has only \(count) choices")
  }

  static func noSuchPoint(_ count: Int) -> QuizReason {
    QuizReason(text: "the checklist has only \(count) points")
  }

  static func wrongChoice(_ choice: [Int], right: [Int]) -> QuizReason {
    QuizReason(text: "chose \(names(choice)), right is \(names(right))")
  }

  static func noOrder(_ count: Int) -> QuizReason {
    QuizReason(text: "an order names each of the \(count) steps once")
  }

  static func wrongOrder(_ right: [Int]) -> QuizReason {
    QuizReason(text: "the right order is " + right.map(String.init).joined(separator: " "))
  }

  static func wrongShort(_ wanted: String) -> QuizReason {
    QuizReason(
      text: "wanted " + wanted.split(whereSeparator: \.isNewline).joined(separator: " / ")
    )
  }

  static func wrongClaim(_ isTrue: Bool) -> QuizReason {
    QuizReason(text: "the statement is \(isTrue)")
  }

  static func redFlag(_ flag: String) -> QuizReason {
    QuizReason(text: "red flag: \(flag)")
  }

  static func mustMissed(_ point: String) -> QuizReason {
    QuizReason(text: "a must-have point is missing: \(point)")
  }

  private static func names(_ positions: [Int]) -> String {
    positions.sorted().map { letter(of: $0).lowercased() }.joined(separator: ", ")
  }
}
