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
  let questions = census.bank.questions
  return questions.indices.compactMap { index in
    let id = questions[index].id
    // Where several documents ask it, the first describes it.
    guard studied.contains(id), census.bank.position(of: id) == index else { return nil }
    let known = ledger.outline(of: id)
    if let known, known.digest == digest(of: questions[index]),
      census.home(of: questions[index]).isLike(known.home),
      changedParts(of: questions[index], since: known) == nil
    {
      return nil
    }
    guard let now = census.portrait(of: id),
      ledger.portrait(of: id)?.isNotablyUnlike(now) ?? true
    else { return nil }
    return (id, now)
  }
}
