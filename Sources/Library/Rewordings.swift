import Basics
import Questions

/// Finds questions that ask the same in other words, in different documents.
///
/// Gives every such question but the first the id of the first. "What is a trie?", "Define trie" and
/// the term "Trie" are one; code below the question, options and a leading context keep questions
/// apart, and so does everything that may change what is asked: see `essence(of:)`. Of one document's
/// questions no two are twins, for their author wanted both. Linear in the text of the titles.
///
/// `essences` are those of the questions' drafts, in the same order.
func rewordings(
  among questions: [Question],
  _ essences: [String?]
) -> [QuestionID: QuestionID] {
  var first = [String: Int](minimumCapacity: questions.count)
  var twins: [QuestionID: QuestionID] = [:]
  // Who is the first of others is nobody's twin, wherever else the same question stands.
  var heads: Set<QuestionID> = []
  // Of a document's questions that ask the same, the first alone is another document's.
  var taken: Set<[String]> = []
  for (index, essence) in zip(questions.indices, essences) {
    guard let essence else { continue }
    guard let known = first[essence] else {
      first[essence] = index
      continue
    }
    let (question, other) = (questions[index], questions[known])
    guard other.file != question.file, taken.insert([essence, question.file]).inserted,
      other.id != question.id, !heads.contains(question.id), twins[other.id] == nil
    else { continue }
    twins[question.id] = other.id
    heads.insert(other.id)
  }
  return twins
}

/// A note for every question that is a twin in other words, where it stands.
func rewordingFindings(
  _ questions: [Question],
  _ twins: [QuestionID: QuestionID]
) -> [Finding] {
  guard !twins.isEmpty else { return [] }
  let known = Dictionary(questions.indices.map { (questions[$0].id, $0) }) { first, _ in first }
  return questions.compactMap { question in
    guard let other = twins[question.id].flatMap({ known[$0] }).map({ questions[$0] }) else {
      return nil
    }
    return Finding(.askedTwice, at: question.place, .reworded(other))
  }
}

extension Finding.Message {
  fileprivate static func reworded(_ other: Question) -> Finding.Message {
    "this asks the same as \(other.place); the first of them is studied"
  }
}
