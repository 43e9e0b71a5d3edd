import Basics
import Host
import Progress
import Questions

/// The questions that are studied in place of others of the bank, by the others' ids.
func standIns(in bank: Bank, _ ledger: Ledger) -> [QuestionID: Question] {
  let standIns = StandIns(among: bank.questions, ledger)
  guard !standIns.isEmpty else { return [:] }
  var questions: [QuestionID: Question] = [:]
  for question in bank.questions {
    if let standIn = standIns[question.id].flatMap({ bank[$0] }) {
      questions[question.id] = standIn
    }
  }
  return questions
}

extension Program {
  /// The questions to ask for those that were named, and says which others stand in for some.
  func asked(_ questions: [Question], of bank: Bank, _ ledger: Ledger) -> [Question] {
    let standIns = standIns(in: bank, ledger)
    guard !standIns.isEmpty else { return questions }
    var known = Set(questions.map(\.id))
    return questions.compactMap { question -> Question? in
      guard let standIn = standIns[question.id] else { return question }
      guard known.insert(standIn.id).inserted else { return nil }
      let (title, other) = (printableLine(question.title), printableLine(standIn.title))
      world.console.writeError(
        "grill: \"\(shortened(title))\" is studied as \"\(shortened(other))\" (\(standIn.place))\n"
      )
      return standIn
    }
  }
}
