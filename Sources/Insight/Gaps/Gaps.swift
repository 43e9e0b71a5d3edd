package import Basics
package import Progress
package import Questions
import Scheduling

/// What would fail me? Topics, points and red flags of the last ninety days, and what was claimed.
package struct Gaps: Sendable, Hashable {
  /// Those with an answer, the weakest first.
  package var topics: [GapTopic]
  /// Cards of topics without any answer.
  package var unseen: Int
  /// Points that were missed at least twice, the most missed first.
  package var missed: [Repeated]
  /// Red flags that were owned up to, the most said first.
  package var flags: [Repeated]
  /// Subjects that a document rates and that were answered, the most overrated first.
  package var ratings: [RatedSubject]
  /// The latest of each deck.
  package var rubrics: [RubricReview]
  /// Cards that are known least, the weakest first.
  package var weakest: [CardID]

  /// Something that was said, or not said, so many times to a card.
  package struct Repeated: Sendable, Hashable {
    package var text: String
    package var count: Int
    package var card: CardID
  }

  /// How far back answers count.
  package static let days = 90

  /// `history` is everything that happened; only answers to the given questions' cards count.
  ///
  /// - Complexity: O(n log n) in the history.
  package init(
    _ history: [Event],
    _ questions: [Question],
    in documents: [BankDocument],
    _ ledger: Ledger,
    at time: LocalTime
  ) {
    let questions = distinct(questions)
    let members = Set(questions.flatMap(cardIDs))
    let start = time.moment.advanced(bySeconds: -Double(Self.days) * 86400)
    let recent = answers(in: history).filter {
      $0.at.moment >= start && members.contains($0.review.card)
    }
    let standings = lastAnswers(recent)
    let decks = Set(questions.map(\.deck))
    let rated = ratedSubjects(
      documents.filter { decks.contains($0.deck) }.flatMap(\.ratings),
      questions,
      standings
    )
    let all = gapTopics(questions, standings, rated, ledger, at: time)
    topics = all.filter { $0.recall.of > 0 }.sorted { $0.weakness > $1.weakness }
    unseen = all.filter { $0.recall.of == 0 }.reduce(0) { $0 + $1.cards }
    missed = repeated(recent) { $0.missed }.filter { $0.count > 1 }
    flags = repeated(recent) { $0.flags }
    ratings = rated.sorted { $0.excess > $1.excess }
    rubrics = latestRubrics(in: history, of: decks)
    weakest = topics.flatMap(\.weak).sorted { $0.weakness > $1.weakness }.map(\.card)
  }
}

/// What is known of a card from its latest answers.
struct LastAnswers {
  /// Its latest first answer of a day.
  var grade: Grade
  /// Of its latest answer that was compared.
  var coverage: Double?
  /// Of its latest answer that had a time goal.
  var goalMet: Bool?
}

private func lastAnswers(_ answers: [Answered]) -> [CardID: LastAnswers] {
  var last: [CardID: LastAnswers] = [:]
  for answer in answers {
    let review = answer.review
    var known = last[review.card] ?? LastAnswers(grade: review.grade)
    // What was repeated on the same day only shows that it can be learned.
    if answer.isFirstOfDay { known.grade = review.grade }
    known.coverage = review.coverage ?? known.coverage
    known.goalMet = review.goalMet ?? known.goalMet
    last[review.card] = known
  }
  return last
}

private func repeated(
  _ answers: [Answered],
  _ texts: (Review) -> [String]
) -> [Gaps.Repeated] {
  var counts: [Gaps.Repeated: Int] = [:]
  for answer in answers {
    for text in Set(texts(answer.review)) {
      counts[Gaps.Repeated(text: text, count: 0, card: answer.review.card), default: 0] += 1
    }
  }
  return counts.map { Gaps.Repeated(text: $0.key.text, count: $0.value, card: $0.key.card) }
    .sorted { ($1.count, $0.text, $0.card) < ($0.count, $1.text, $1.card) }
}

private func latestRubrics(in history: [Event], of decks: Set<String>) -> [RubricReview] {
  var undone: Set<String> = []
  for case .undo(let id) in history.map(\.what) { undone.insert(id) }
  var latest: [String: RubricReview] = [:]
  for event in history.sorted() where !undone.contains(event.id) {
    if case .rubric(let rubric) = event.what, decks.contains(rubric.deck) {
      latest[rubric.deck] = rubric
    }
  }
  return latest.keys.sorted().compactMap { latest[$0] }
}
