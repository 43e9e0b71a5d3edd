import Questions

/// What a format of cards writes of a question: all its cards, and without answers the first alone,
/// because the others show what it asks for.
func askedCards(of question: Question, _ options: ExportOptions) -> [Card] {
  let all = cards(of: question)
  return options.questionsOnly ? Array(all.prefix(1)) : all
}

/// The answer to a card: the document's, else the learner's own; `nil` where none is wanted.
func answer(to card: Card, of question: Question, _ options: ExportOptions) -> String? {
  guard !options.questionsOnly else { return nil }
  return card.answer ?? (card.id == question.id ? question.note.map(withoutMusts) : nil)
}

/// The title of the question's document, else the name of its deck.
func deckTitle(of question: Question, in bank: Bank) -> String {
  bank.document(of: question)?.title ?? question.deck
}

/// The headings above the question; where questions of several decks stand together, the deck's
/// title is the first of them.
func section(of question: Question, in bank: Bank, amongDecks isAmongDecks: Bool) -> [String] {
  let title = deckTitle(of: question, in: bank)
  return isAmongDecks && question.path.first != title ? [title] + question.path : question.path
}

func haveSeveralDecks(_ questions: [Question]) -> Bool {
  questions.contains { $0.deck != questions.first?.deck }
}
