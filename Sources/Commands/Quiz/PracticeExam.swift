import Host
import Questions
import Rendering
import Sessions
import Terminal

/// A quiz in front of a person: one question after the other, and nothing is told before the end.
///
/// Lines are typed as the terminal edits them, so that it is the same for a screen reader.
struct PracticeExam {
  let program: Program
  let capabilities: Capabilities
  let seed: UInt64

  private var console: Console { program.world.console }

  /// The answers that were given; the rest is skipped where the input ends.
  func run(_ questions: [Question]) -> [QuestionID: GivenAnswer] {
    tell(.opening)
    var answers: [QuestionID: GivenAnswer] = [:]
    for (index, question) in questions.enumerated() where answers[question.id] == nil {
      guard let card = question.form.cards(of: question).first else { continue }
      let reply = question.examReply(seed: seed)
      show(question, card, reply, at: Position(index + 1, of: questions.count))
      switch ask(question, reply) {
      case .ended: return answers
      case .skipped: continue
      case .given(let answer):
        answers[question.id] = answer
      }
    }
    return answers
  }

  private enum Said {
    case given(GivenAnswer)
    case skipped
    /// No more is typed.
    case ended
  }

  private func show(
    _ question: Question,
    _ card: Card,
    _ reply: ExamReply,
    at position: Position
  ) {
    var prompt: String?
    var below: [Line] = []
    switch reply {
    case .choice(let options):
      prompt = options.prompt
      let list = OptionList(options, shown: Array(options.texts.indices), chosen: [])
      below = list.opening(capabilities)
    case .order(let steps, let shown):
      below = StepList(steps, shown: shown).opening(capabilities)
    case .claim, .text: break
    }
    let lines = questionScreen(question, card, at: position, prompt: prompt, capabilities)
    program.print(lines + below, capabilities)
  }

  /// Asks again for what is not understood.
  private func ask(_ question: Question, _ reply: ExamReply) -> Said {
    while true {
      tell(reply.call)
      var lines: [String] = []
      var isOver = false
      while true {
        guard let line = console.readLine() else {
          isOver = true
          break
        }
        guard line.contains(where: { !$0.isWhitespace }) else { break }
        lines.append(line)
        guard reply.isLong else { break }
      }
      guard !lines.isEmpty else { return isOver ? .ended : .skipped }
      if let answer = question.examAnswer(lines.joined(separator: "\n"), to: reply) {
        return .given(answer)
      }
      if isOver { return .ended }
    }
  }

  private func tell(_ text: String) {
    program.print(wrap(Line(text, .dim), width: capabilities.width), capabilities)
  }
}

extension Program {
  /// Whether a person is asked, for neither a file nor the documents answer.
  func isExam(_ invocation: Invocation) -> Bool {
    guard !invocation.has(.answers), !invocation.has(.selfCheck) else { return false }
    return canAsk(invocation)
  }

  func takeExam(
    _ questions: [Question],
    _ run: QuizRun,
    _ invocation: Invocation
  ) -> [QuestionID: GivenAnswer] {
    let exam = PracticeExam(
      program: self,
      capabilities: capabilities(for: invocation),
      seed: run.seed
    )
    return exam.run(questions)
  }
}

extension ExamReply {
  /// Whether it may take several lines.
  fileprivate var isLong: Bool {
    switch self {
    case .claim, .text: true
    case .choice, .order: false
    }
  }

  fileprivate var call: String {
    switch self {
    case .choice: "Its letter, or letters apart; Enter alone skips."
    case .order: "The numbers of the steps in their order; Enter alone skips."
    case .claim: "true or false, below it what is right instead; an empty line ends."
    case .text: "Your answer; an empty line ends it, Enter alone skips."
    }
  }
}

extension String {
  fileprivate static let opening =
    "A practice exam: answers show at the end, and your schedule stays as it is. Ctrl-D hands in."
}
