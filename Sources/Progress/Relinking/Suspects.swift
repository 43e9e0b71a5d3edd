import Questions

/// Questions that are still asked and yet may have changed hands under their id.
///
/// Exact twins are told apart by their order alone, so a new order gives them each other's id; and an
/// author may give an id to another question, as when a list is numbered anew. Only those whose content
/// is no longer what it was are suspected.
struct Suspects {
  /// With a history, as they are now.
  private(set) var present: Set<QuestionID> = []
  /// All that are asked of a family with a suspect or a missing member, and may be another one.
  ///
  /// Who has a history and looks as it did is nobody else.
  private(set) var relatives: Set<QuestionID> = []
  /// Those of `present` that show nothing of what they were.
  private(set) var strangers: Set<QuestionID> = []
  /// Those of `present` that only share the title with what has their id now: neither headings nor
  /// answer are theirs, and twins came or went.
  private(set) var displaced: Set<QuestionID> = []

  init(
    in census: Census,
    _ ledger: Ledger,
    studied: Set<QuestionID>,
    missing: Set<QuestionID>,
    seen: Set<Substring>?
  ) {
    var families: [QuestionID: Set<QuestionID>] = [:]
    for question in census.bank.questions {
      guard let base = twinBase(of: question.id) else {
        if question.draft.statedID != nil, studied.contains(question.id) {
          check(question.id, census, ledger)
        }
        continue
      }
      families[base, default: [base]].insert(question.id)
    }
    if let seen {
      // Alone now, beside a twin when the bank was last seen.
      for id in studied where families[id] == nil && twinBase(of: id) == nil && census.has(id) {
        if seen.contains(Seen.mark(of: id + "-2")) { families[id] = [id] }
      }
    }
    for id in missing {
      guard let base = twinBase(of: id), census.has(base) else { continue }
      families[base, default: [base]].insert(id)
    }
    for family in families.values {
      let changed = family.filter { id in
        guard studied.contains(id), let known = ledger.outline(of: id) else { return false }
        return census.bank[id].map { digest(of: $0) != known.digest } ?? false
      }
      guard !changed.isEmpty || !family.isDisjoint(with: missing) else { continue }
      present.formUnion(changed)
      displaced.formUnion(changed.filter { isDisplaced($0, census, ledger) })
      relatives.formUnion(
        family.filter { census.has($0) && (!studied.contains($0) || changed.contains($0)) }
      )
    }
  }

  private func isDisplaced(_ id: QuestionID, _ census: Census, _ ledger: Ledger) -> Bool {
    // An id that the author gave is the question's whatever else is new.
    guard census.bank[id]?.draft.statedID == nil, let before = ledger.portrait(of: id),
      let now = census.portrait(of: id)
    else { return false }
    return before.isOnlyNamesake(of: now)
  }

  private mutating func check(_ id: QuestionID, _ census: Census, _ ledger: Ledger) {
    guard let question = census.bank[id], let known = ledger.outline(of: id),
      digest(of: question) != known.digest, let before = ledger.portrait(of: id),
      let now = census.portrait(of: id)
    else { return }
    var words = TitleWords()
    let titles = [before.title, now.title].map { words.title($0, counts: false) }
    let title = words.likeness(titles[0], titles[1])
    guard title < 0.3, (Questions.likeness(before.answer, now.answer) ?? 0) < 0.3 else { return }
    present.insert(id)
    strangers.insert(id)
  }
}

extension Portrait {
  /// Whether neither headings nor answer are the other's, so that a title in common says nothing.
  func isOnlyNamesake(of other: Portrait) -> Bool {
    path != other.path && (Questions.likeness(answer, other.answer) ?? 1) < 0.3
  }
}

/// The id without what tells an exact twin from the first, or one that lost its place to a twin;
/// `nil` where there is none.
///
/// An author's own `part-2` looks the same; then content decides all the same.
func twinBase(of id: QuestionID) -> QuestionID? {
  if let mark = id.utf8.lastIndex(of: UInt8(ascii: "@")) {
    let asked = QuestionID(id[..<mark])
    return twinBase(of: asked) ?? asked
  }
  let bytes = id.utf8
  guard let hyphen = bytes.lastIndex(of: UInt8(ascii: "-")), hyphen > bytes.startIndex,
    let number = Int(id[bytes.index(after: hyphen)...]), number >= 2
  else { return nil }
  return String(id[..<hyphen])
}
