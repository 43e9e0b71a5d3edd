import Basics
import Questions

/// Where cards of one question have to go so that each has the history of what it asks about.
struct PartMoves {
  /// All at once, for two may take each other's name.
  private(set) var pairs: [Relink.Pair] = []
  /// What the new parts say, by the names of their cards.
  private(set) var texts: [CardID: String] = [:]

  /// `old` is how the parts were last seen.
  init(of question: Question, from old: [CardPart], to new: [CardPart], _ ledger: Ledger) {
    let id = question.id
    func hasHistory(_ card: CardID) -> Bool { ledger.facts(of: card)?.isHistory ?? false }
    func add(_ from: CardID, _ to: CardID) {
      guard from != to, hasHistory(from), !pairs.contains(where: { $0.from == from }) else {
        return
      }
      pairs.append(Relink.Pair(from, to))
    }
    let matching = PartMatching(old, new)
    let kinds = Set(new.map { PartKind(of: $0.name) })
    for part in old {
      let kind = PartKind(of: part.name)
      if let name = matching.newNames[part.name] {
        add(id + part.name, id + name)
      } else if kind == .followUp || kind == .gap && kinds.contains(.gap) {
        // Its name is its place, which another may have or get.
        add(id + part.name, id + nameAside(of: part))
      }
    }
    for part in new where matching.isNew(part.name) {
      // Who is there again has its own history back.
      if PartKind(of: part.name) != .row { add(id + nameAside(of: part), id + part.name) }
    }
    let leaving = Set(pairs.map(\.from))
    let known = Set(old.map(\.name))
    for part in new where PartKind(of: part.name) != .row && !old.isEmpty {
      // Answered under this name before anybody knew what it asked about.
      let card = id + part.name
      guard !known.contains(part.name), !part.name.isEmpty, !leaving.contains(card) else {
        continue
      }
      add(card, "\(id)\(PartKind(of: part.name).rawValue)@\(part.name.dropFirst())")
    }
    texts = Dictionary(new.map { (id + $0.name, $0.text) }) { first, _ in first }
    withoutMeetings()
  }

  /// Two that say the same go by one name only once.
  private mutating func withoutMeetings() {
    var taken: Set<CardID> = []
    pairs = pairs.map { pair in
      var (to, count) = (pair.to, 1)
      while !taken.insert(to).inserted {
        count += 1
        to = "\(pair.to)-\(count)"
      }
      return Relink.Pair(pair.from, to)
    }
  }
}

/// The name of a card whose part is not asked any more; no card that is asked has it.
private func nameAside(of part: CardPart) -> String {
  "\(PartKind(of: part.name).rawValue)@\(Fingerprint([essence(of: part)]).short)"
}

/// The question's parts as they are, where they are not as they were last seen; `nil` where they are.
///
/// A row is a part of the answer, which has to be read for it: not where the answer is what it was.
func changedParts(of question: Question, since outline: Sight.Outline) -> [CardPart]? {
  guard !question.hasOneCard || !outline.parts.isEmpty else { return nil }
  if question.form is Comparison, question.draft.followUps.isEmpty, !outline.parts.isEmpty,
    digest(of: question) == outline.digest
  {
    return nil
  }
  let parts = cardParts(of: question)
  return parts == outline.parts ? nil : parts
}

private func digest(of parts: [CardPart]) -> String {
  Fingerprint(parts.flatMap { [$0.name, $0.text] }).short
}

/// Re-links of cards within the questions that are asked, one for each question that needs it.
///
/// - Complexity: O(n) in the questions, and in the text of those that have several cards.
func partRelinks(in census: Census, _ ledger: Ledger) -> [(relink: Relink, texts: [CardID: String])]
{
  let questions = census.bank.questions
  let apart = ledger.kinship.apart
  let knowsFollowUps = ledger.knowsFollowUps
  return questions.indices.compactMap { index in
    let question = questions[index]
    // One without parts may have had follow-ups.
    guard !question.hasOneCard || knowsFollowUps,
      census.bank.position(of: question.id) == index,
      let outline = ledger.outline(of: question.id),
      let new = changedParts(of: question, since: outline)
    else { return nil }
    let moves = PartMoves(of: question, from: outline.parts, to: new, ledger)
    guard !moves.pairs.isEmpty, apart.isDisjoint(with: moves.pairs) else { return nil }
    var relink = Relink(.moved, cards: moves.pairs)
    relink.change = Relink.PartChange(was: digest(of: outline.parts), now: digest(of: new))
    return (relink, moves.texts)
  }
}
