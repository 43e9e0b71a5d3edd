package import Questions

/// The names that each question has gone by, as far as earlier re-links tell.
struct Kin {
  private var parents: [QuestionID: QuestionID] = [:]

  init(_ kinship: Kinship) {
    for link in kinship.links { join(link.pair.from, link.pair.to) }
  }

  private mutating func join(_ a: QuestionID, _ b: QuestionID) {
    let (a, b) = (root(of: a), root(of: b))
    if a != b { parents[max(a, b)] = min(a, b) }
  }

  private func root(of id: QuestionID) -> QuestionID {
    var id = id
    while let parent = parents[id] { id = parent }
    return id
  }

  /// At least two names each, sorted.
  var groups: [[QuestionID]] {
    let names = Set(parents.keys).union(parents.values)
    return Dictionary(grouping: names, by: root(of:)).values.map { $0.sorted() }
      .sorted { ($0.first ?? "") < ($1.first ?? "") }
  }
}

/// Re-links that end earlier ones: who was taken for gone is asked again, beside the one that took its
/// history.
///
/// What was answered under its own id is then its own again.
package func restorations(in census: Census, _ ledger: Ledger) -> [Relink] {
  let kinship = ledger.kinship
  guard !kinship.links.isEmpty else { return [] }
  let studied = ledger.studied
  return Kin(kinship).groups.compactMap { names in
    let present = names.filter(census.has)
    guard present.count > 1 else { return nil }
    let bereft = present.filter { !studied.contains($0) }
    let ends = kinship.links.filter { link in
      bereft.contains(link.pair.from) && !kinship.lasting.contains(link.event)
    }
    return ends.isEmpty ? nil : Relink(.restored, ends: ends.map(\.event))
  }
}

/// Pairs that bring a question's whole history to the one of its names that is asked.
///
/// As after an edit was reverted, in another bank that has the earlier wording, or with answers that
/// another machine gave under it.
func homecomings(
  in census: Census,
  _ ledger: Ledger,
  studied: Set<QuestionID>
) -> [Relink.Pair] {
  let kinship = ledger.kinship
  guard !kinship.links.isEmpty else { return [] }
  return Kin(kinship).groups.flatMap { names -> [Relink.Pair] in
    let present = names.filter(census.has)
    guard present.count == 1, let home = present.first else { return [] }
    return names.filter { $0 != home && studied.contains($0) }
      .map { Relink.Pair($0, home) }
      .filter { !kinship.apart.contains($0) }
  }
}
