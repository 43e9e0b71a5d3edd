package import Basics
package import Questions

/// Answers by the questions that their names mean.
package struct ResolvedAnswers: Sendable, Hashable {
  package var answers: [QuestionID: GivenAnswer] = [:]
  /// Names that mean no question, or several, or one that was answered by another name.
  package var findings: [Finding] = []
}

extension AnswerFile {
  package func resolved(in bank: Bank) -> ResolvedAnswers {
    var resolved = ResolvedAnswers()
    let names = AnswerNames(of: bank.questions)
    for answer in answers {
      do throws(SelectionError) {
        let questions =
          if let plain = names.question(named: answer.id) {
            [plain]
          } else {
            try bank.questions(selectedBy: Selection([answer.id]))
          }
        guard questions.count == 1 else {
          let message = Finding.Message.notOne(answer.id, questions.count)
          resolved.findings.append(Finding(.answerFile, at: answer.place, message))
          continue
        }
        if let first = resolved.answers[questions[0].id] {
          let message = Finding.Message.sameQuestion(answer.id, first)
          resolved.findings.append(Finding(.answerFile, at: answer.place, message))
        } else {
          resolved.answers[questions[0].id] = answer
        }
      } catch {
        resolved.findings.append(Finding(.answerFile, at: answer.place, "\(error.description)"))
      }
    }
    return resolved
  }
}

extension Finding.Message {
  fileprivate static func notOne(_ name: String, _ count: Int) -> Self {
    "\(name) means \(count) questions; an answer is to one"
  }

  fileprivate static func sameQuestion(_ name: String, _ first: GivenAnswer) -> Self {
    "\(name) is the question that line \(first.place.line) answers as \(first.id)"
  }
}
