import Progress
package import Questions

/// A subject that somebody said they know, held against what was measured.
package struct RatedSubject: Sendable, Hashable {
  package var rating: SelfRating
  /// The questions that it names.
  package var questions: [QuestionID]
  /// Of their cards that were answered; see `GapTopic.recall`.
  package var recall: Recall
  /// From 0 to 1; `nil` where nothing was compared.
  package var coverage: Double?

  /// What the measure would call it.
  package var measured: SelfRating.Level {
    let strength = (recall.share ?? 0) * (coverage ?? 1)
    return strength >= 0.7 ? .known : strength >= 0.4 ? .shaky : .unknown
  }

  /// How many levels the claim lies above the measure; below zero where it lies under it.
  package var excess: Int { measured.depth - rating.level.depth }
}

extension SelfRating.Level {
  /// How little of it there is.
  fileprivate var depth: Int {
    switch self {
    case .known: 0
    case .shaky: 1
    case .unknown: 2
    }
  }
}

/// Those of the ratings that name questions with an answer, in their order.
///
/// A rating names a question whose title, tags or headings have its words: all of one or two, and two
/// thirds of more.
func ratedSubjects(
  _ ratings: [SelfRating],
  _ questions: [Question],
  _ last: [CardID: LastAnswers]
) -> [RatedSubject] {
  guard !ratings.isEmpty else { return [] }
  let spoken = questions.map { question in
    (
      question: question,
      words: words(
        in: ([question.title] + question.tags + question.path.suffix(1)).joined(separator: " ")
      )
    )
  }
  return ratings.compactMap { rating in
    let wanted = words(in: rating.topic)
    guard !wanted.isEmpty else { return nil }
    let named = spoken.filter { question in
      let found = wanted.intersection(question.words).count
      return found == wanted.count || wanted.count > 2 && found * 3 >= wanted.count * 2
    }.map(\.question)
    var subject = RatedSubject(rating: rating, questions: named.map(\.id), recall: Recall())
    let known = named.flatMap(cardIDs).compactMap { last[$0] }
    for answer in known { subject.recall.count(answer.grade) }
    let coverages = known.compactMap(\.coverage)
    if !coverages.isEmpty {
      subject.coverage = coverages.reduce(0, +) / Double(coverages.count)
    }
    return subject.recall.of > 0 ? subject : nil
  }
}

/// Lower-case and without a plural's "s"; what says nothing about a subject is left out.
private func words(in text: String) -> Set<String> {
  let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  return Set(
    words.map { $0.count > 3 && $0.hasSuffix("s") ? String($0.dropLast()) : $0 }
      .filter { !empty.contains($0) && ($0.count > 1 || $0.contains(where: \.isNumber)) }
  )
}

private let empty: Set<String> = [
  "the", "and", "for", "of", "in", "to", "a", "an", "is", "are", "vs", "versus", "or", "on", "with",
  "how", "why", "what", "when", "which", "use", "used", "detail", "basic", "specific", "rate",
  "mechanism", "strategy", "strategie", "variant", "algorithm", "architecture", "advanced",
  "concept", "my", "your", "do", "does", "it",
]
