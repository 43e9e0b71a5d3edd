package import Progress
package import Questions
import Scheduling

/// All that was said about a document in one sitting, to be graded by its rubric.
package struct RubricGrading: Hashable, Sendable {
  package struct Flag: Hashable, Sendable {
    package var text: String
    package var isOwned: Bool
  }

  package let deck: String
  package let file: String
  /// Those of the rubric, and those that the learner owned up to while answering.
  package private(set) var flags: [Flag]
  /// Different cards that were answered.
  package let answers: Int
  /// Mean share of the key points; `nil` where nothing was compared.
  package let coverage: Double?
  /// Mean of the first answers: a pass is one, Hard half, Again nothing.
  package let recall: Double

  /// So many cards make it worth a grade.
  package static let fewest = 3

  init(_ document: BankDocument, _ reviews: [Review]) {
    deck = document.deck
    file = document.file
    var first: [CardID: Review] = [:]
    for review in reviews where first[review.card] == nil { first[review.card] = review }
    answers = first.count
    let shares = reviews.compactMap(\.coverage)
    coverage = shares.isEmpty ? nil : shares.reduce(0, +) / Double(shares.count)
    let sum = first.values.reduce(0) { sum, review in
      sum + (review.grade == .again ? 0 : review.grade == .hard ? 0.5 : 1)
    }
    recall = first.isEmpty ? 0 : sum / Double(first.count)
    var seen: Set<String> = []
    let owned = reviews.flatMap(\.flags).filter { seen.insert($0).inserted }
    flags =
      owned.map { Flag(text: $0, isOwned: true) }
      + document.redFlags.filter { seen.insert($0).inserted }.map { Flag(text: $0, isOwned: false) }
    // Ten have a key.
    flags = Array(flags.prefix(10))
  }

  /// Counted from 0; `false` where there is no such flag.
  package mutating func toggle(_ index: Int) -> Bool {
    guard flags.indices.contains(index) else { return false }
    flags[index].isOwned.toggle()
    return true
  }

  /// What the evidence comes to: what was compared where anything was, else how the answers went.
  ///
  /// A red flag leaves no green, two leave red.
  package var suggested: RubricGrade {
    let owned = flags.count(where: \.isOwned)
    let share = coverage ?? recall
    if owned > 1 || share < 0.4 { return .red }
    return owned > 0 || share < 0.7 ? .yellow : .green
  }

  /// To be kept beside the answers.
  package func review(_ grade: RubricGrade) -> RubricReview {
    RubricReview(
      deck: deck,
      grade: grade,
      answers: answers,
      coverage: coverage,
      flags: flags.filter(\.isOwned).map(\.text)
    )
  }
}

extension Drill {
  /// What was said about the document, once none of its cards is left to ask in this sitting; `nil`
  /// before, where it has no rubric, and where fewer than three of its cards were answered.
  package func rubricGrading(of document: BankDocument) -> RubricGrading? {
    guard document.hasRubric else { return nil }
    let reviews = answers.filter { questions[$0.card.question]?.file == document.file }
      .map(\.review)
    guard Set(reviews.map(\.card)).count >= RubricGrading.fewest else { return nil }
    if state != .over {
      let left = queue.readyCards + queue.waitingCards.map(\.card)
      guard !left.contains(where: { questions[$0.question]?.file == document.file }) else {
        return nil
      }
    }
    return RubricGrading(document, reviews)
  }
}
