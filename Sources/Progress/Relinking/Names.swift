import Questions

/// Under which id a question and its cards go on, from when on.
///
/// An answer counts for whom its card is now: its id is followed through every re-link that came
/// after the answer, in their order.
struct Names: Sendable, Hashable {
  /// Of questions, with all their cards.
  private var moves: [QuestionID: [Move]] = [:]
  /// Of cards alone.
  private var cardMoves: [CardID: [Move]] = [:]

  fileprivate struct Move: Sendable, Hashable {
    var position: Event.Position
    var to: String
  }

  mutating func insert(_ relink: Relink, at position: Event.Position) {
    for pair in relink.pairs {
      moves[pair.from, default: []].insert(Move(position: position, to: pair.to))
    }
    for pair in relink.cards {
      cardMoves[pair.from, default: []].insert(Move(position: position, to: pair.to))
    }
  }

  /// What the card of that time is called now.
  ///
  /// `ofQuestion` says that it is about the question itself, wherever its cards go. It ends, for every
  /// step is later than the one before.
  func current(
    _ card: CardID,
    since position: Event.Position?,
    ofQuestion: Bool = false
  ) -> CardID {
    guard !moves.isEmpty || !cardMoves.isEmpty else { return card }
    var card = card
    var position = position
    while let move = nextMoves(of: card, since: position, ofQuestion: ofQuestion).min(by: {
      $0.position < $1.position
    }) {
      card = move.to
      position = move.position
    }
    return card
  }

  /// Every id that a card may have had since the position, whichever of the re-links held.
  func reach(
    of card: CardID,
    since position: Event.Position,
    ofQuestion: Bool = false
  ) -> Set<CardID> {
    // From an earlier position no fewer ids are reached, so that each is entered from its earliest.
    var earliest = [card: position]
    var waiting = [(card: card, position: position)]
    while let here = waiting.popLast() {
      for move in allMoves(of: here.card, ofQuestion: ofQuestion)
      where here.position < move.position {
        if let known = earliest[move.to], known <= move.position { continue }
        earliest[move.to] = move.position
        waiting.append((move.to, move.position))
      }
    }
    return Set(earliest.keys)
  }

  /// When a re-link last gave the card's id away; `nil` where none did.
  func lastMove(from card: CardID) -> Event.Position? {
    guard !moves.isEmpty || !cardMoves.isEmpty else { return nil }
    return allMoves(of: card, ofQuestion: false).map(\.position).max()
  }

  /// The next of the card's question and the next of its own.
  private func nextMoves(
    of card: CardID,
    since position: Event.Position?,
    ofQuestion: Bool
  ) -> [Move] {
    func isLater(_ move: Move) -> Bool { position.map { $0 < move.position } ?? true }
    var next: [Move] = []
    if !moves.isEmpty, var move = moves[questionID(of: card)]?.first(where: isLater) {
      move.to += cardName(of: card)
      next.append(move)
    }
    if !ofQuestion, !cardMoves.isEmpty, let move = cardMoves[card]?.first(where: isLater) {
      next.append(move)
    }
    return next
  }

  private func allMoves(of card: CardID, ofQuestion: Bool) -> [Move] {
    let name = cardName(of: card)
    let whole = (moves[questionID(of: card)] ?? []).map {
      Move(position: $0.position, to: $0.to + name)
    }
    return ofQuestion ? whole : whole + (cardMoves[card] ?? [])
  }
}

extension [Names.Move] {
  /// In its place, the latest last.
  fileprivate mutating func insert(_ move: Names.Move) {
    let index = (lastIndex { $0.position < move.position } ?? -1) + 1
    insert(move, at: index)
  }
}
