package import Questions

/// What has to be re-linked so that every question of a bank has the history that is its own.
package struct RelinkPlan: Sendable, Hashable {
  /// The least sure ones last, so that taking back begins with them.
  package var relinks: [Relink] = []
  /// What becomes of whom, in the same order.
  package var followed: [Followed] = []

  package struct Followed: Sendable, Hashable {
    package var pair: Relink.Pair
    package var reason: Relink.Reason
    /// As the question was last seen; `nil` where it was never described.
    package var oldTitle: String?
    package var newTitle: String?
  }

  package init() {}

  package var isEmpty: Bool { relinks.isEmpty }
}

extension RelinkPlan {
  /// Compares what is known with what is asked now.
  ///
  /// It changes nothing. `restorations(in:_:)` come first; with those in the ledger, no question that
  /// is asked has the history of another one that is asked, before and after.
  ///
  /// - Complexity: O(n) in the questions where nothing is missing; else O(m) in those that are missing
  ///   or new, whose answers have to be read.
  package init(for census: Census, _ ledger: Ledger, seen: Seen) {
    var studied = ledger.studied
    let homecomings = homecomings(in: census, ledger, studied: studied)
    for pair in homecomings {
      add(Relink(.reworded, [pair]), census, ledger)
      studied.remove(pair.from)
      studied.insert(pair.to)
    }
    let missing = Progress.missing(from: census, ledger, studied: studied)
    let seenIDs = seen.ids(in: census.scope)
    let suspects = Suspects(in: census, ledger, studied: studied, missing: missing, seen: seenIDs)
    guard !missing.isEmpty || !suspects.present.isEmpty else { return }
    let matches = Matching(
      missing: missing,
      suspects,
      in: census,
      ledger,
      studied: studied,
      seen: seenIDs
    ).matches().filter { $0.old.id != $0.new.id }
    var moves: [QuestionID: QuestionID] = [:]
    for match in matches.sorted(by: { ($1.score, $0.old.id) < ($0.score, $1.old.id) }) {
      let pair = Relink.Pair(match.old.id, match.new.id)
      let isPlain =
        missing.contains(pair.from) && !studied.contains(pair.to)
        && (twinBase(of: pair.from) ?? pair.from) != (twinBase(of: pair.to) ?? pair.to)
      if isPlain {
        add(Relink(.edited, [pair]), census, ledger)
      } else {
        moves[pair.from] = pair.to
      }
    }
    let found = Set(matches.map(\.old.id))
    for id in suspects.displaced.subtracting(found) {
      let pair = Relink.Pair(id, idAside(id, ledger))
      if !ledger.kinship.apart.contains(pair) { moves[pair.from] = pair.to }
    }
    for group in groups(of: moves, ledger, studied: studied) {
      var relink = Relink(.swapped, group)
      relink.contents = group.map { ledger.outline(of: $0.from)?.digest ?? "" }
      add(relink, census, ledger)
    }
  }

  /// Adds what becomes of cards within their questions; `texts` are what they ask about now.
  mutating func add(_ relink: Relink, _ texts: [CardID: String], _ ledger: Ledger) {
    relinks.append(relink)
    followed += relink.cards.map { pair in
      let old = ledger.portrait(of: questionID(of: pair.from))?.parts
        .first { $0.name == cardName(of: pair.from) }
      return Followed(
        pair: pair,
        reason: relink.reason,
        oldTitle: old?.text,
        newTitle: texts[pair.to]
      )
    }
  }

  private mutating func add(_ relink: Relink, _ census: Census, _ ledger: Ledger) {
    relinks.append(relink)
    followed += relink.pairs.map { pair in
      Followed(
        pair: pair,
        reason: relink.reason,
        oldTitle: ledger.portrait(of: pair.from)?.title,
        newTitle: census.bank[pair.to].map(portraitTitle)
      )
    }
  }
}

/// The moves that have an id in common, each group to be made at once.
///
/// Whose id is taken, and who has no other, keeps its history under an id that no question can have,
/// until it is asked again.
private func groups(
  of moves: [QuestionID: QuestionID],
  _ ledger: Ledger,
  studied: Set<QuestionID>
) -> [[Relink.Pair]] {
  var moves = moves
  for to in moves.values where studied.contains(to) && moves[to] == nil {
    moves[to] = idAside(to, ledger)
  }
  var roots: [QuestionID: QuestionID] = [:]
  func root(of id: QuestionID) -> QuestionID {
    var id = id
    while let parent = roots[id] { id = parent }
    return id
  }
  for (from, to) in moves {
    let (a, b) = (root(of: from), root(of: to))
    if a != b { roots[max(a, b)] = min(a, b) }
  }
  let pairs = moves.map { Relink.Pair($0.key, $0.value) }.sorted { $0.from < $1.from }
  return Dictionary(grouping: pairs) { root(of: $0.from) }.values
    .sorted { ($0.first?.from ?? "") < ($1.first?.from ?? "") }
}

private func idAside(_ id: QuestionID, _ ledger: Ledger) -> QuestionID {
  "\(id)@\(ledger.outline(of: id)?.digest ?? "")"
}

extension Matching {
  fileprivate init(
    missing: Set<QuestionID>,
    _ suspects: Suspects,
    in census: Census,
    _ ledger: Ledger,
    studied: Set<QuestionID>,
    seen: Set<Substring>?
  ) {
    /// Where the bank was never seen, any that was never answered may be new.
    let fresh = Set(
      census.bank.questions.map(\.id).filter { id in
        !studied.contains(id) && !(seen?.contains(Seen.mark(of: id)) ?? false)
      }
    )
    let apart = ledger.kinship.apart
    let targets = fresh.union(suspects.relatives).union(suspects.present)
    guard !targets.isEmpty else {
      self.init(old: [], new: [], likeness: Likeness(words: TitleWords())) { _, _ in nil }
      return
    }
    // A bank of many thousands says the same about its words as every so many of its titles.
    var words = TitleWords()
    let questions = census.bank.questions
    for index in stride(from: 0, to: questions.count, by: questions.count / 2000 + 1) {
      _ = words.title(questions[index].title, counts: true)
    }
    let old = missing.union(suspects.present).sorted().compactMap { id in
      ledger.portrait(of: id).map { Features(id, $0, &words) }
    }
    let new = targets.sorted().compactMap { id in
      census.portrait(of: id).map { Features(id, $0, &words) }
    }
    let before = Dictionary(old.map { ($0.id, $0.portrait) }) { first, _ in first }
    let now = Dictionary(new.map { ($0.id, $0.portrait) }) { first, _ in first }
    func isOnlyNamesake(_ old: QuestionID, _ new: QuestionID) -> Bool {
      guard let old = before[old], let new = now[new] else { return false }
      return old.isOnlyNamesake(of: new)
    }
    self.init(
      old: old,
      new: new,
      likeness: Likeness(words: words)
    ) { old, new in
      if old == new { return suspects.displaced.contains(old) ? nil : 0 }
      if apart.contains(Relink.Pair(old, new)) { return nil }
      let isFamily = suspects.relatives.contains(new) && isTwin(old, new)
      // Twins have their title in common, which says nothing.
      if isFamily, isOnlyNamesake(old, new) { return nil }
      if studied.contains(new), !isFamily, !suspects.strangers.contains(new) { return nil }
      if isFamily || studied.contains(new) || !missing.contains(old) { return Likeness.sure }
      guard fresh.contains(new) else { return nil }
      return seen == nil ? Likeness.sure : Likeness.enough
    }
  }
}

private func isTwin(_ a: QuestionID, _ b: QuestionID) -> Bool {
  (twinBase(of: a) ?? a) == (twinBase(of: b) ?? b)
}
