package import Questions

/// Portraits to be added to the log: of questions with a history that were never described, or that
/// look notably different since.
///
/// - Complexity: O(n) in the text of the questions with a history.
package func newPortraits(
  in census: Census,
  _ ledger: Ledger
) -> [(question: QuestionID, portrait: Portrait)] {
  let studied = ledger.studied
  return distinct(census.bank.questions).compactMap { question in
    guard studied.contains(question.id) else { return nil }
    let known = ledger.portrait(of: question.id)
    if let known, known.digest == digest(of: question),
      census.home(of: question.id)?.isLike(known.home) ?? true
    {
      return nil
    }
    guard let now = census.portrait(of: question.id) else { return nil }
    guard known?.isNotablyUnlike(now) ?? true else { return nil }
    return (question.id, now)
  }
}
