import Questions

/// Who is who among questions that were known and questions that are there now.
struct Matching {
  /// Known questions that are gone, or whose id may have changed hands.
  var old: [Features]
  /// Questions that may be one of them.
  var new: [Features]
  let likeness: Likeness
  /// The least likeness for a pair; `nil` where it is out of the question.
  let bound: (_ old: QuestionID, _ new: QuestionID) -> Double?

  struct Match {
    var old: Features
    var new: Features
    var score: Double
  }

  /// Each question at most once, the likeliest pairs first; the same for the same questions in any
  /// order.
  ///
  /// The second look knows under which ids the neighbours go on that the first has found.
  func matches() -> [Match] {
    var options = self.options()
    var matches = choose(from: options.filter { $0.score >= Likeness.sure })
    let renamed = Dictionary(
      matches.map { ($0.old.id, $0.new.id) },
      uniquingKeysWith: { first, _ in first }
    )
    let found = (Set(matches.map(\.old.id)), Set(matches.map(\.new.id)))
    options.removeAll { found.0.contains($0.old.id) || found.1.contains($0.new.id) }
    for index in options.indices {
      let option = options[index]
      options[index].score =
        likeness.score(option.old, option.new, renamed: renamed) + bonus(option.old, option.new)
    }
    matches += choose(from: options)
    return matches
  }

  /// Who keeps its id needs less to be believed; but who looks the same in all that is its own, however
  /// few words that is, needs it more.
  private func bonus(_ old: Features, _ new: Features) -> Double {
    (old.id == new.id ? 0.1 : 0) + (old.portrait.isSelf(new.portrait) ? 0.3 : 0)
  }

  private func options() -> [Match] {
    let candidates = Candidates(new)
    let positions = Dictionary(
      new.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { first, _ in first }
    )
    return old.flatMap { old in
      let likely = Set(candidates.likely(for: old)).union([positions[old.id]].compactMap(\.self))
      return likely.map { index in
        Match(
          old: old,
          new: new[index],
          score: likeness.score(old, new[index]) + bonus(old, new[index])
        )
      }
    }
  }

  private func choose(from options: [Match]) -> [Match] {
    let sorted = options.sorted { a, b in
      (b.score, a.old.id, a.new.id) < (a.score, b.old.id, b.new.id)
    }
    var taken: (old: Set<QuestionID>, new: Set<QuestionID>) = ([], [])
    return sorted.filter { option in
      guard let bound = bound(option.old.id, option.new.id), option.score >= bound,
        !taken.old.contains(option.old.id), !taken.new.contains(option.new.id)
      else { return false }
      taken.old.insert(option.old.id)
      taken.new.insert(option.new.id)
      return true
    }
  }
}

extension Portrait {
  /// Whether title, headings, answer and details are the same; what stands around it plays no part.
  fileprivate func isSelf(_ other: Portrait) -> Bool {
    title == other.title && path == other.path && answer == other.answer && detail == other.detail
  }
}
