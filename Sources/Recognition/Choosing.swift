import Questions

/// A claim and the dialect that makes it.
struct FoundClaim: Sendable {
  var claim: Claim
  var dialect: String
}

/// Decides between readings of the same document.
///
/// Where claims overlap the surer one holds, and of equally sure ones the first and larger. Claims
/// that are merely implied hold together or not at all: only where they explain more of the document
/// than all the surer ones; merely supposed ones only where there is nothing else. What repeats the
/// title of an answered question without answering it is a list of contents.
func choose(_ found: [FoundClaim]) -> [FoundClaim] {
  let sure = withoutOverlaps(withoutSwallowing(found.filter { $0.claim.weight > .implied }))
  // What only looks like a question beside the cards of a tool is none, unless that is most.
  let cards = sure.count { $0.claim.weight == .declared }
  if cards > 0, cards * 2 >= sure.count { return sure.filter { $0.claim.weight >= .labelled } }
  // These may lie within each other, as a term of notes within another; so only one dialect's count.
  let readings = Dictionary(grouping: found.filter { $0.claim.weight == .implied }, by: \.dialect)
  guard !(sure.isEmpty && readings.isEmpty) else {
    return inOrder(found.filter { $0.claim.weight == .supposed })
  }
  let largest = readings.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }
  // Where options are, what only looks like a list has not understood them.
  let choices = lines(of: sure.filter { !$0.claim.draft.choices.isEmpty })
  let implied = (largest?.value ?? []).filter { choices.isDisjoint(with: $0.claim.lines) }
  let explained = lines(of: implied)
  guard explained.count > lines(of: sure).count else { return withoutContents(sure) }
  let chosen = implied + sure.filter { explained.isDisjoint(with: $0.claim.lines) }
  return withoutContents(inOrder(chosen))
}

func lines(of found: [FoundClaim]) -> LineSet {
  found.reduce(into: LineSet()) { lines, one in lines.insert(one.claim.lines) }
}

/// The claims that were not chosen, and what won over them.
func overruled(_ found: [FoundClaim], by chosen: [FoundClaim]) -> [Overruled] {
  // The first line of the question that each line belongs to; 0 for none.
  let end = found.map(\.claim.lines.upperBound).max() ?? 0
  var owners = [Int](repeating: 0, count: end + 1)
  for one in chosen {
    for line in one.claim.lines { owners[line] = one.claim.draft.line }
  }
  let kept = Set(chosen.map { Reading($0) })
  return found.filter { !kept.contains(Reading($0)) }.map { one in
    Overruled(
      dialect: one.dialect,
      title: one.claim.draft.title,
      lines: one.claim.lines,
      weight: one.claim.weight,
      winner: one.claim.lines.lazy.map { owners[$0] }.first { $0 > 0 }
    )
  }
}

private struct Reading: Hashable {
  var dialect: String
  var line: Int
  var title: String

  init(_ found: FoundClaim) {
    dialect = found.dialect
    line = found.claim.draft.line
    title = found.claim.draft.title
  }
}

/// Drops questions with options that have taken in another one's options.
private func withoutSwallowing(_ found: [FoundClaim]) -> [FoundClaim] {
  let choices = inOrder(found.filter { !$0.claim.draft.choices.isEmpty })
  guard choices.count >= 2 else { return found }
  var swallowing = Set<Reading>()
  for (index, one) in choices.enumerated() {
    let swallows = choices[(index + 1)...].prefix {
      $0.claim.lines.lowerBound <= one.claim.lines.upperBound
    }
    .contains { inner in
      inner.claim.draft.choices != one.claim.draft.choices && inner.claim.weight >= one.claim.weight
        && inner.claim.draft.line > one.claim.draft.line && inner.dialect != one.dialect
    }
    if swallows { swallowing.insert(Reading(one)) }
  }
  return swallowing.isEmpty ? found : found.filter { !swallowing.contains(Reading($0)) }
}

private func withoutOverlaps(_ found: [FoundClaim]) -> [FoundClaim] {
  var chosen: [FoundClaim] = []
  // The dialect that has taken each line.
  let end = found.map(\.claim.lines.upperBound).max() ?? 0
  var taken = [String?](repeating: nil, count: end + 1)
  for one in sorted(found, by: \.surety) {
    let lines = one.claim.lines
    let shared = lines.lazy.filter { taken[$0] != nil }.prefix(2).count
    // A dialect may find several questions in one line, and the next where the last one ends.
    guard shared == 0 || shared == 1 && taken[lines.lowerBound] == one.dialect else { continue }
    for line in lines { taken[line] = one.dialect }
    chosen.append(one)
  }
  return inOrder(chosen)
}

/// Drops questions without answers that are asked again, and answered, further below.
private func withoutContents(_ chosen: [FoundClaim]) -> [FoundClaim] {
  let answered = Set(
    chosen.filter { $0.claim.draft.answer != nil }.map { key(of: $0.claim.draft.title) }
  )
  return chosen.filter { one in
    let draft = one.claim.draft
    return draft.answer != nil || one.claim.weight == .labelled || !draft.choices.isEmpty
      || !answered.contains(key(of: draft.title))
  }
}

private func inOrder(_ found: [FoundClaim]) -> [FoundClaim] { sorted(found, by: \.place) }

/// Claims by a key, smallest first; claims are large, so that keys are moved about and not they.
private func sorted(_ found: [FoundClaim], by key: (FoundClaim) -> SortKey) -> [FoundClaim] {
  let keys = found.map(key)
  let isSorted = zip(keys, keys.dropFirst()).allSatisfy { !($1 < $0) }
  return isSorted ? found : found.indices.sorted { keys[$0] < keys[$1] }.map { found[$0] }
}

private struct SortKey: Comparable {
  var weight = 0
  var rank = 0
  var lines: ClosedRange<Int>

  static func < (a: SortKey, b: SortKey) -> Bool {
    (a.weight, a.rank, a.lines.lowerBound, -a.lines.upperBound)
      < (b.weight, b.rank, b.lines.lowerBound, -b.lines.upperBound)
  }
}

extension FoundClaim {
  fileprivate var place: SortKey { SortKey(lines: claim.lines) }

  /// The surest first.
  fileprivate var surety: SortKey {
    SortKey(weight: -claim.weight.rawValue, rank: rank, lines: claim.lines)
  }

  /// Of equally sure ones, one that has understood options goes before one that has not, and one
  /// with a number, which a key may name, before one without.
  private var rank: Int {
    claim.draft.choices.isEmpty ? 2 : claim.draft.number == nil ? 1 : 0
  }
}
