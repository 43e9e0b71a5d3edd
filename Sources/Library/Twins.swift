package import Basics
import Questions

/// Tells of every question that was asked before, in another document or in the same.
func twins(among questions: [Question]) -> [Finding] {
  var known: [QuestionID: Int] = [:]
  return questions.indices.compactMap { index in
    let question = questions[index]
    if let other = known[question.id].map({ questions[$0] }) {
      guard question.statedID == nil || question.title == other.title else {
        return Finding(.repeatedID, at: question.place, .sharedID(question.id, other))
      }
      return Finding(.askedTwice, at: question.place, .twin(of: other))
    }
    known[question.id] = index
    // Within a document a twin is numbered; no other derived id has a hyphen.
    guard question.statedID == nil, let hyphen = question.id.firstIndex(of: "-"),
      let other = known[String(question.id[..<hyphen])].map({ questions[$0] }),
      other.file == question.file
    else { return nil }
    return Finding(.askedTwice, at: question.place, .again(other))
  }
}

extension Rule {
  package static let askedTwice = Rule("N310", "a question that is asked twice")
}

extension Finding.Message {
  fileprivate static func twin(of other: Question) -> Finding.Message {
    "this is also asked at \(other.place); both share one memory"
  }

  fileprivate static func again(_ other: Question) -> Finding.Message {
    "this is asked before, in line \(other.line)"
  }

  fileprivate static func sharedID(_ id: String, _ other: Question) -> Finding.Message {
    "the id \"\(id)\" is that of another question, at \(other.place)"
  }
}
