import Questions

/// A claim and the dialect that makes it.
struct FoundClaim: Sendable {
  let claim: Claim
  let dialect: String
  /// Of the claim, so that it need not be asked each time that they are compared.
  let lines: ClosedRange<Int>

  init(claim: Claim, dialect: String) {
    self.claim = claim
    self.dialect = dialect
    lines = claim.lines
  }
}

/// Decides between readings of the same document, and gives the indices of those that hold, in order.
///
/// Where claims overlap the surer one holds, and of equally sure ones the first and larger. Claims
/// that are merely implied hold together or not at all: only where they explain more of the document
/// than all the surer ones; merely supposed ones only where there is nothing else, or where the few
/// that are surer are among them; those for which nothing but their words speak only beside several surer
/// ones, or where several dialects find a good part of the document so. What repeats the title of an
/// answered question without answering it is a list of contents.
///
/// `lines` is how many of the document say anything.
func choose(_ found: [FoundClaim], ofLines lines: Int) -> [Int] {
  Choice(among: found, contentLineCount: lines).holding
}

/// The lines of some claims, and `others`.
func lineSet(of claims: [Int], among found: [FoundClaim], and others: LineSet = LineSet())
  -> LineSet
{
  claims.reduce(into: others) { lines, index in lines.insert(found[index].lines) }
}

/// The claims that were not chosen, and what won over them, but for those that only count beside others.
func overruled(_ found: [FoundClaim], by chosen: [Int]) -> [Overruled] {
  var isChosen = [Bool](repeating: false, count: found.count)
  for index in chosen { isChosen[index] = true }
  let others = found.indices.filter { !isChosen[$0] && found[$0].claim.weight > .beside }
  guard !others.isEmpty else { return [] }
  // The first line of the question that each line belongs to; 0 for none.
  let end = found.map(\.lines.upperBound).max() ?? 0
  var owners = [Int](repeating: 0, count: end + 1)
  for index in chosen {
    let first = found[index].lines.lowerBound
    for line in found[index].lines { owners[line] = first }
  }
  let kept = Set(chosen.map { found.reading(at: $0) })
  return others.filter { !kept.contains(found.reading(at: $0)) }.map { index in
    let lines = found[index].lines
    return Overruled(
      dialect: found[index].dialect,
      title: found[index].claim.draft.title,
      lines: lines,
      weight: found[index].claim.weight,
      winner: lines.lazy.map { owners[$0] }.first { $0 > 0 }
    )
  }
}

private struct Reading: Hashable {
  var dialect: String
  var line: Int
  var title: String
}

extension [FoundClaim] {
  fileprivate func reading(at index: Int) -> Reading {
    Reading(
      dialect: self[index].dialect,
      line: self[index].claim.draft.line,
      title: self[index].claim.draft.title
    )
  }
}

/// The choice among claims, which are large, so that their indices are moved about and not they.
private struct Choice {
  let found: [FoundClaim]
  let contentLineCount: Int

  init(among found: [FoundClaim], contentLineCount: Int) {
    self.found = found
    self.contentLineCount = contentLineCount
  }

  var holding: [Int] {
    let firm = firm
    let beside = claims { $0 == .beside } + asking(besides: firm)
    guard !beside.isEmpty else { return firm }
    let surer = firm.count { weight(of: $0) > .implied && weight(of: $0) < .declared }
    let taken = lineSet(of: firm, among: found)
    let free = withoutOverlaps(beside.filter { taken.isDisjoint(with: lines(of: $0)) })
    guard surer >= 3 && free.count <= surer * 2 || areInStyles(free, beside: firm) else {
      return firm
    }
    return withoutContents(inOrder(firm + free))
  }

  /// Merely implied questions that have not held, where most of their dialect's ask by a mark.
  ///
  /// They may stand beside surer ones of another style. Of items of lists nearly all may ask in words, and
  /// a few by a mark.
  private func asking(besides firm: [Int]) -> [Int] {
    let kept = Set(firm)
    let lost = claims { $0 == .implied }.filter { !kept.contains($0) }
    let readings = Dictionary(grouping: lost) { found[$0].dialect }
    return readings.keys.sorted().flatMap { dialect -> [Int] in
      let claims = readings[dialect] ?? []
      let asked = claims.count { Recognition.asking(title(of: $0)) == .byMark }
      let worded = claims.count { Recognition.asking(title(of: $0)) > .byTopic }
      // Lines of a plain text begin with "is" and the like as well.
      let isWorded =
        dialect == ListQuestions().name && asked >= 2 && asked * 3 >= claims.count
        && worded * 5 >= claims.count * 4
      return asked * 5 >= claims.count * 3 || isWorded ? claims : []
    }
  }

  /// Whether several dialects find some of them each, and with what is surer they are a good part of the
  /// document.
  private func areInStyles(_ claims: [Int], beside firm: [Int]) -> Bool {
    let dialects = Dictionary(grouping: claims + firm) { found[$0].dialect }
    return claims.count >= 6 && dialects.values.count { $0.count >= 2 } >= 2
      && !firm.contains { weight(of: $0) == .declared }
      && lineSet(of: claims + firm, among: found).count * 3 >= contentLineCount
  }

  /// What holds without those that count only beside it.
  private var firm: [Int] {
    let sure = withoutOverlaps(withoutSwallowing(claims { $0 > .implied }))
    // What only looks like a question beside the cards of a tool is none, unless that is most.
    let cards = sure.count { weight(of: $0) == .declared }
    if cards > 0, cards * 2 >= sure.count { return besideCards(among: sure) }
    let topics = topics(around: sure)
    if !topics.isEmpty { return withoutContents(inOrder(sure + topics)) }
    // These may lie within each other, as a term of notes within another; so only one dialect's count.
    let readings = Dictionary(grouping: claims { $0 == .implied }) { found[$0].dialect }
    guard !(sure.isEmpty && readings.isEmpty) else { return inOrder(claims { $0 == .supposed }) }
    let largest = readings.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }
    // Where options are, what only looks like a list has not understood them.
    let choices = lineSet(of: sure.filter { hasChoices($0) }, among: found)
    let implied = (largest?.value ?? []).filter { choices.isDisjoint(with: lines(of: $0)) }
    let explained = lineSet(of: implied, among: found)
    guard explained.count > lineSet(of: sure, among: found).count else {
      return withoutContents(sure)
    }
    let chosen = implied + sure.filter { explained.isDisjoint(with: lines(of: $0)) }
    return withoutContents(inOrder(chosen))
  }

  /// The cards of a tool and what is labelled, with the questions of a dialect that finds several, of which
  /// nearly all ask by a mark and are answered.
  private func besideCards(among sure: [Int]) -> [Int] {
    let others = Dictionary(grouping: sure.filter { weight(of: $0) < .labelled }) {
      found[$0].dialect
    }
    let kept = others.filter { _, claims in
      let clear = claims.count { index in
        Recognition.asking(title(of: index)) == .byMark && found[index].claim.draft.answer != nil
      }
      return claims.count >= 3 && clear * 5 >= claims.count * 4
    }
    return sure.filter { weight(of: $0) >= .labelled || kept[found[$0].dialect] != nil }
  }

  /// Topics that are merely supposed, where each of the few questions that are sure is one of them by
  /// its place: "Explain the hooks" in a row with "Kinds of hooks".
  private func topics(around sure: [Int]) -> [Int] {
    let supposed = claims { $0 == .supposed }
    let starts = Set(supposed.map { lines(of: $0).lowerBound })
    guard !sure.isEmpty, supposed.count >= 4, sure.count * 2 <= supposed.count,
      sure.allSatisfy({ starts.contains(lines(of: $0).lowerBound) })
    else { return [] }
    let taken = lineSet(of: sure, among: found)
    return supposed.filter { taken.isDisjoint(with: lines(of: $0)) }
  }

  private func claims(where holds: (Claim.Weight) -> Bool) -> [Int] {
    found.indices.filter { holds(found[$0].claim.weight) }
  }

  private func weight(of index: Int) -> Claim.Weight { found[index].claim.weight }

  private func lines(of index: Int) -> ClosedRange<Int> { found[index].lines }

  private func hasChoices(_ index: Int) -> Bool { !found[index].claim.draft.choices.isEmpty }

  /// Drops questions with options that have taken in another one's options.
  private func withoutSwallowing(_ claims: [Int]) -> [Int] {
    let choices = inOrder(claims.filter { hasChoices($0) })
    guard choices.count >= 2 else { return claims }
    var swallowing = Set<Reading>()
    for (order, one) in choices.enumerated() {
      let swallows = choices[(order + 1)...].prefix {
        lines(of: $0).lowerBound <= lines(of: one).upperBound
      }
      .contains { inner in
        found[inner].claim.draft.choices != found[one].claim.draft.choices
          && weight(of: inner) >= weight(of: one)
          && found[inner].claim.draft.line > found[one].claim.draft.line
          && found[inner].dialect != found[one].dialect
      }
      if swallows { swallowing.insert(found.reading(at: one)) }
    }
    return claims.filter { !swallowing.contains(found.reading(at: $0)) }
  }

  private func withoutOverlaps(_ claims: [Int]) -> [Int] {
    var chosen: [Int] = []
    // The claim that has taken each line; -1 for none.
    let end = claims.map { lines(of: $0).upperBound }.max() ?? 0
    var taken = [Int](repeating: -1, count: end + 1)
    for one in sorted(claims, by: \.surety) {
      let lines = lines(of: one)
      let shared = lines.lazy.filter { taken[$0] >= 0 }.prefix(2).count
      // A dialect may find several questions in one line, and the next where the last one ends.
      let first = taken[lines.lowerBound]
      guard
        shared == 0 || shared == 1 && first >= 0 && found[first].dialect == found[one].dialect
      else { continue }
      for line in lines { taken[line] = one }
      chosen.append(one)
    }
    return inOrder(chosen)
  }

  /// Drops questions without answers that are asked again, and answered, further below.
  private func withoutContents(_ chosen: [Int]) -> [Int] {
    let open = chosen.filter { index in
      found[index].claim.draft.answer == nil && weight(of: index) != .labelled
        && !hasChoices(index)
    }
    guard !open.isEmpty else { return chosen }
    let answered = Set(
      chosen.filter { found[$0].claim.draft.answer != nil }.map { key(of: title(of: $0)) }
    )
    let contents = Set(open.filter { answered.contains(key(of: title(of: $0))) })
    return contents.isEmpty ? chosen : chosen.filter { !contents.contains($0) }
  }

  private func title(of index: Int) -> String { found[index].claim.draft.title }

  private func inOrder(_ claims: [Int]) -> [Int] { sorted(claims, by: \.place) }

  /// Claims by a key, smallest first.
  private func sorted(_ claims: [Int], by key: (FoundClaim) -> SortKey) -> [Int] {
    let keys = claims.map { key(found[$0]) }
    let isSorted = zip(keys, keys.dropFirst()).allSatisfy { !($1 < $0) }
    return isSorted ? claims : claims.indices.sorted { keys[$0] < keys[$1] }.map { claims[$0] }
  }
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
  fileprivate var place: SortKey { SortKey(lines: lines) }

  /// The surest first.
  fileprivate var surety: SortKey {
    SortKey(weight: -claim.weight.rawValue, rank: rank, lines: lines)
  }

  /// Of equally sure ones, one that has found its answer elsewhere goes first, one that has understood
  /// options before one that has not, and one with a number, which a key may name, before one without.
  private var rank: Int {
    claim.isJoined ? -1 : claim.draft.choices.isEmpty ? 2 : claim.draft.number == nil ? 1 : 0
  }
}
