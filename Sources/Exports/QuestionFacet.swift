import Basics
import Questions

/// What a question may have beside what it asks, its answer and its options.
package enum QuestionFacet: CaseIterable, Sendable {
  /// The headings above it.
  case section
  case number
  case tags
  case difficulty
  case minutes
  /// How soon it is to be answered.
  case goal
  /// How often it is asked.
  case weight
  case sources
  /// Points that the author lists, with their marks.
  case points
  /// Must-haves that are marked in the answer.
  case musts
  case redFlags
  /// What is asked next, with its answer.
  case followUps
  /// Further ways to ask it: a term backwards, a second gap.
  case cards
  /// Which questions it comes after or is the same as.
  case relations
  /// The learner's own.
  case note

  /// How many of them the question has.
  func count(in question: Question) -> Int {
    switch self {
    case .section: question.path.isEmpty ? 0 : 1
    case .number: question.number == nil ? 0 : 1
    case .tags: question.tags.count
    case .difficulty: question.difficulty == nil ? 0 : 1
    case .minutes: question.minutes == nil ? 0 : 1
    case .goal: question.goal == nil ? 0 : 1
    case .weight: question.weight == nil ? 0 : 1
    case .sources: question.sources.count
    case .points: question.statedPoints.count
    case .musts: question.musts.count
    case .redFlags: question.redFlags.count
    case .followUps: question.followUps.count
    case .cards: question.form.cardNames(of: question.draft).count - 1
    case .relations: question.same.count + question.after.count
    case .note: question.note == nil ? 0 : 1
    }
  }

  func counted(_ number: Int) -> String {
    switch self {
    case .section: Basics.counted(number, "heading")
    case .number: Basics.counted(number, "author's number", "authors' numbers")
    case .tags: Basics.counted(number, "tag")
    case .difficulty: Basics.counted(number, "difficulty", "difficulties")
    case .minutes: Basics.counted(number, "number of minutes", "numbers of minutes")
    case .goal: Basics.counted(number, "time goal")
    case .weight: Basics.counted(number, "interview weight")
    case .sources: Basics.counted(number, "source")
    case .points: Basics.counted(number, "key point")
    case .musts: Basics.counted(number, "must-have")
    case .redFlags: Basics.counted(number, "red flag")
    case .followUps: Basics.counted(number, "follow-up")
    case .cards: Basics.counted(number, "further card")
    case .relations: Basics.counted(number, "link to another question", "links to other questions")
    case .note: Basics.counted(number, "answer of your own", "answers of your own")
    }
  }
}

/// What was left out, in sentences for a person; empty where nothing was.
///
/// `kept` are the parts that the format has a place for; `left` says how many whole questions it has
/// none for, and why, each once.
func notes(
  on questions: [Question],
  keeping kept: Set<QuestionFacet>,
  leaving left: [String] = []
) -> [String] {
  let lost = QuestionFacet.allCases.filter { !kept.contains($0) }.compactMap { part -> String? in
    let count = questions.reduce(0) { $0 + part.count(in: $1) }
    return count == 0 ? nil : part.counted(count)
  }
  var reasons: [String] = []
  for reason in left where !reasons.contains(reason) { reasons.append(reason) }
  let gone = reasons.map { reason in
    "left out: \(counted(left.count { $0 == reason }, "question")) \(reason)"
  }
  return gone + (lost.isEmpty ? [] : ["no place for: \(lost.joined(separator: ", "))"])
}
