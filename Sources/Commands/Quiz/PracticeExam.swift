import Host
import Questions
import Rendering
import Sessions
import Terminal

/// A quiz in front of a person: one question after the other, and nothing is told before the end.
protocol PracticeExam {
  mutating func begin()
  mutating func ask(_ asked: ExamQuestion) throws(Failure) -> ExamStep
  mutating func end()
}

/// What became of a question in an exam.
enum ExamStep {
  case answered(GivenAnswer)
  case skipped
  /// All is handed in as it is.
  case handedIn
  /// With Ctrl-C: nothing is scored.
  case left
}

/// A question as an exam puts it.
struct ExamQuestion {
  let question: Question
  let card: Card
  let reply: ExamReply
  let position: Position

  func screen(_ capabilities: Capabilities) -> [Line] {
    var prompt: String?
    var below: [Line] = []
    switch reply {
    case .choice(let options):
      prompt = options.prompt
      below = list(of: options, chosen: []).opening(capabilities)
    case .order(let steps, let shown):
      below = StepList(steps, shown: shown).opening(key: nil, capabilities)
    case .claim, .text: break
    }
    return questionScreen(question, card, at: position, prompt: prompt, capabilities) + below
  }

  func list(of options: Options, chosen: Set<Int>) -> OptionList {
    OptionList(options, shown: Array(options.texts.indices), chosen: chosen)
  }
}

extension PracticeExam {
  /// The answers that were given; `nil` where the exam was left.
  mutating func run(
    _ questions: [Question],
    seed: UInt64
  ) throws(Failure) -> [QuestionID: GivenAnswer]? {
    begin()
    defer { end() }
    var answers: [QuestionID: GivenAnswer] = [:]
    for (index, question) in questions.enumerated() where answers[question.id] == nil {
      guard let card = question.form.cards(of: question).first else { continue }
      let asked = ExamQuestion(
        question: question,
        card: card,
        reply: question.examReply(seed: seed),
        position: Position(index + 1, of: questions.count)
      )
      switch try ask(asked) {
      case .answered(let answer): answers[question.id] = answer
      case .skipped: continue
      case .handedIn: return answers
      case .left: return nil
      }
    }
    return answers
  }
}

extension Program {
  /// Whether a person is asked, for neither a file nor the documents answer.
  func isExam(_ invocation: Invocation) -> Bool {
    guard !invocation.has(.answers), !invocation.has(.selfCheck) else { return false }
    return canAsk(invocation)
  }

  /// In boxes and by keys where the terminal can be repainted, else line by line; `nil` where it was
  /// left.
  func takeExam(
    _ questions: [Question],
    _ run: QuizRun,
    _ invocation: Invocation
  ) throws(Failure) -> [QuestionID: GivenAnswer]? {
    guard capabilities(for: invocation).isPlain else {
      var boxes = ExamBoxes(in: self) { capabilities(for: invocation) }
      return try boxes.run(questions, seed: run.seed)
    }
    var lines = ExamLines(program: self, capabilities: capabilities(for: invocation))
    return try lines.run(questions, seed: run.seed)
  }
}

extension ExamReply {
  /// What is wanted, for somebody who types.
  var call: String {
    switch self {
    case .choice: "Its letter, or letters apart"
    case .order: "The numbers of the steps in their order"
    case .claim: "true or false, below it what is right instead"
    case .text: "Your answer"
    }
  }
}
