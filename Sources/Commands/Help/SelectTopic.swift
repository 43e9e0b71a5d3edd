import Questions

/// `grill help select`: the words that stand for `[DECK|FILE|ID]...`.
func selectTopic() -> String {
  let standings = Standing.allCases.filter { $0 != .due }.map(\.rawValue).joined(separator: " ")
  return """
    Words behind a command say which questions it is about; without any, it is
    about all of them.

      ml-theory          a deck: a document, by its name without the ending
      notes/rag.md       a document, by its path
      notes              a folder: every document in it
      bias-variance      a question, by its id, or by the first letters of the id,
                         at least four, where no other begins so
      q1.4               a question, by the number that its author gave it
      ml-theory/q1.4     the one in that deck; an id may stand there as well
      deck:trees         a deck, where a question is called so as well
      tag:attention      only questions with that tag, as with --tag
      is:due             only questions with a card that is so, or is one of these:
                         \(standings)

    Words add up, tags and standings narrow down; of several tags any will do, and
    of several standings. So this drills what was flagged in two decks:

      grill drill ml-theory core-ml is:flagged

    """
}
