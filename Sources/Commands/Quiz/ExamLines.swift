import Host
import Sessions
import Terminal

/// An exam in plain: lines are typed as the terminal edits them, so that it is heard and felt alike.
struct ExamLines: PracticeExam {
  let program: Program
  let capabilities: Capabilities

  private var console: Console { program.world.console }

  func begin() {
    tell(
      "A practice exam: answers show at the end, and your schedule stays as it is. Ctrl-D hands in."
    )
  }

  /// Asks again for what is not understood.
  func ask(_ asked: ExamQuestion) -> ExamStep {
    program.print(asked.screen(capabilities), capabilities)
    let (question, reply) = (asked.question, asked.reply)
    while true {
      tell(reply.call + (reply.isLong ? "; an empty line ends it" : "") + "; Enter alone skips.")
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
      guard !lines.isEmpty else { return isOver ? .handedIn : .skipped }
      if let answer = question.examAnswer(lines.joined(separator: "\n"), to: reply) {
        return .answered(answer)
      }
      if isOver { return .handedIn }
    }
  }

  func end() {}

  private func tell(_ text: String) {
    program.print(wrap(Line(text, .dim), width: capabilities.width), capabilities)
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
}
