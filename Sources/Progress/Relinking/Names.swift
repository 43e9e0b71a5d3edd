import Questions

/// Under which id a question goes on, from when on.
///
/// An answer counts for whom its question is now: its id is followed through every re-link that came
/// after the answer, in their order.
struct Names: Sendable, Hashable {
  private var moves: [QuestionID: [Move]] = [:]

  private struct Move: Sendable, Hashable {
    var position: Event.Position
    var to: QuestionID
  }

  var isEmpty: Bool { moves.isEmpty }

  mutating func insert(_ pairs: [Relink.Pair], at position: Event.Position) {
    for pair in pairs {
      var known = moves[pair.from] ?? []
      let index = (known.lastIndex { $0.position < position } ?? -1) + 1
      known.insert(Move(position: position, to: pair.to), at: index)
      moves[pair.from] = known
    }
  }

  /// Every id that a question has had since the position, the latest last.
  ///
  /// It ends, for every step is later than the one before.
  func trail(of id: QuestionID, since position: Event.Position?) -> [QuestionID] {
    var trail = [id]
    var id = id
    var position = position
    while let move = moves[id]?.first(where: { move in position.map { $0 < move.position } ?? true }
    ) {
      id = move.to
      position = move.position
      trail.append(id)
    }
    return trail
  }

  /// Every id that a question may have had since the position, whichever of the re-links held.
  func reach(of id: QuestionID, since position: Event.Position) -> Set<QuestionID> {
    guard moves[id] != nil else { return [id] }
    // From an earlier position no fewer ids are reached, so that each is entered from its earliest.
    var earliest = [id: position]
    var waiting = [(id: id, position: position)]
    while let here = waiting.popLast() {
      for move in moves[here.id] ?? [] where here.position < move.position {
        if let known = earliest[move.to], known <= move.position { continue }
        earliest[move.to] = move.position
        waiting.append((move.to, move.position))
      }
    }
    return Set(earliest.keys)
  }

  func current(_ card: CardID, since position: Event.Position?) -> CardID {
    guard !moves.isEmpty else { return card }
    let question = questionID(of: card)
    guard moves[question] != nil, let id = trail(of: question, since: position).last else {
      return card
    }
    return id + cardName(of: card)
  }

  /// When a re-link last gave the question's id away; `nil` where none did.
  func lastMove(from id: QuestionID) -> Event.Position? {
    moves[id]?.last?.position
  }
}
