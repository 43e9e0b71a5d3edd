import Basics
import Grading
package import Questions

/// Options for cards that have none, made of what other questions answer.
extension Drill {
  /// Makes options for the card where the session wants some; once for each card.
  mutating func generateOptions(for card: Card) {
    guard manner.offersChoices else {
      generatedOptions = [:]
      return
    }
    guard generatedOptions[card.id] == nil, let question = questions[card.question] else { return }
    generatedOptions[card.id] = Sessions.generatedOptions(
      for: card,
      of: question,
      among: optionSources.isEmpty ? questions.all : optionSources,
      seed: arrangementSeed
    )
  }
}

/// The card's answer among three others at most, which are siblings' answers; `nil` where the card has
/// no short answer, or nothing else could be taken for it.
///
/// Siblings stand under the same heading, else share a tag, else the deck, and answer in the same way.
/// Never what is right too: the same, a synonym, or what covers it or is covered by it.
///
/// - Complexity: O(n) in the number of questions.
package func generatedOptions(
  for card: Card,
  of question: Question,
  among questions: [Question],
  seed: UInt64
) -> Options? {
  guard let right = optionText(of: card) else { return nil }
  let wanted: ShortAnswer =
    if case .short(let answer) = card.reply { answer } else {
      ShortAnswer([right])
    }
  var random = SeededRandom(seed: seed ^ Fingerprint(["options", card.id]).value)
  var taken: [String] = []
  for circle in circles(around: question, among: questions) where taken.count < 3 {
    for other in circle.shuffled(using: &random) where taken.count < 3 {
      for sibling in cards(of: other) where isAlike(sibling, card) {
        guard let text = optionText(of: sibling),
          areApart(text, right, wanted, question: question.title),
          taken.allSatisfy({ areApart(text, $0, ShortAnswer([$0]), question: "") })
        else { continue }
        taken.append(text)
        break
      }
    }
  }
  guard !taken.isEmpty else { return nil }
  var options = Options(
    prompt: card.prompt,
    texts: [right] + taken,
    right: [0],
    movable: taken.count + 1
  )
  options.areGenerated = true
  return options
}

/// What stands as an option for the card: its short answer, or a definition of one short paragraph.
private func optionText(of card: Card) -> String? {
  switch card.reply {
  case .short(let answer):
    guard let text = answer.wordings.first, text.count <= 120, !text.contains(where: \.isNewline)
    else { return nil }
    return text
  case .judge:
    guard let answer = card.answer, answer.utf8.count <= 240 else { return nil }
    let text = plainAnswer(answer)
    return text.isEmpty || text.contains(where: \.isNewline) || text.count > 160 ? nil : text
  case .ticks, .choice, .order, .claim, .derive: return nil
  }
}

private func isAlike(_ a: Card, _ b: Card) -> Bool {
  switch (a.reply, b.reply) {
  case (.short(let one), .short(let other)): one.kind == other.kind
  case (.judge, .judge): cardName(of: a.id) == cardName(of: b.id)
  default: false
  }
}

/// The nearest questions first: under the same heading, with a tag in common, in the same deck.
private func circles(around question: Question, among all: [Question]) -> [[Question]] {
  let others = all.filter { $0.id != question.id && $0.form.name == question.form.name }
  let home = others.filter { $0.deck == question.deck && $0.path == question.path }
  let tags = Set(question.tags)
  let tagged = others.filter { !tags.isDisjoint(with: $0.tags) }
  return [home, tagged, others.filter { $0.deck == question.deck }]
}

/// Whether nobody could take one for the other.
private func areApart(
  _ text: String,
  _ right: String,
  _ wanted: ShortAnswer,
  question: String
) -> Bool {
  guard wanted.judge(text).mark == .wrong,
    ShortAnswer([text], as: wanted.kind).judge(right).mark == .wrong
  else { return false }
  func covers(_ a: String, _ b: String) -> Bool {
    coverage(of: [KeyPoint(b)], in: a, question: question, source: "").extent >= 0.4
  }
  return !covers(text, right) && !covers(right, text)
}
