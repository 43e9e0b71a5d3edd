package import Grading
import Markdown

/// What a complete answer to `question` says, at most eight points unless the author lists more.
///
/// The author's own list where there is one, else taken from the answer, and where the document
/// gives none from the learner's: items and paragraphs with a bold lead, and rows of tables; else the
/// items of its lists; else its sentences. What an answer says before a list is a point beside them.
/// Where there are more than eight, every list gives some, so that no part of the answer goes
/// unasked. Examples are no points, and neither is what only asks.
package func keyPoints(of question: Question) -> [KeyPoint] {
  guard question.statedPoints.isEmpty else { return question.statedPoints }
  return question.bestAnswer.map(keyPoints(in:)) ?? []
}

/// The same of an answer alone; a list in it that is labelled `Key points` is the author's own.
package func keyPoints(in answer: String) -> [KeyPoint] {
  let candidates = bestCandidates(in: answer)
  let isStated = candidates.first?.kind == .stated
  return (isStated ? candidates : spread(candidates)).map { KeyPoint(parsing: $0.text) }
}

/// How many points the answer would have if all were asked, and not eight at most.
package func pointCount(in answer: String) -> Int {
  bestCandidates(in: answer).count
}

private func bestCandidates(in answer: String) -> [PointCandidate] {
  let candidates = pointCandidates(in: Document(parsing: answer))
  let stated = candidates.filter { $0.kind == .stated }
  guard stated.isEmpty else { return stated }
  let leads = candidates.filter { $0.kind == .lead || $0.kind == .row }
  let items = candidates.filter { $0.kind != .sentence && $0.kind != .opening }
  let leadCount = leads.count { $0.kind == .lead }
  let hasLeads = leadCount >= 2 && leads.count * 2 >= items.count
  let best = candidates.filter { candidate in
    switch candidate.kind {
    case .opening, .stated: true
    case .lead, .row: true
    case .item: !hasLeads
    case .sentence: items.count < 2
    }
  }
  var seen = Set<String>()
  let distinct = best.filter { seen.insert($0.text).inserted }
  // A list that is long enough by itself needs no more.
  return distinct.count <= mostPoints
    ? distinct : distinct.filter { $0.kind != .opening || items.isEmpty }
}

/// So many points are asked at once.
private let mostPoints = 8

/// At most eight of the candidates in their order, as evenly from all groups as they allow.
private func spread(_ candidates: [PointCandidate]) -> [PointCandidate] {
  let limit = mostPoints
  guard candidates.count > limit else { return candidates }
  let groups = Dictionary(grouping: candidates.indices) { candidates[$0].group }
    .values.map { $0.sorted() }
    .sorted { ($0.first ?? 0) < ($1.first ?? 0) }
  var chosen: [Int] = []
  for round in 0..<limit {
    for group in groups where round < group.count && chosen.count < limit {
      chosen.append(group[round])
    }
  }
  return chosen.sorted().map { candidates[$0] }
}

extension Draft {
  /// Takes over the points that the author lists, with their marks.
  package mutating func state(points: [String]) {
    statedPoints = points.map { KeyPoint(parsing: $0) }
  }
}

extension KeyPoint {
  /// A point as an author writes it: `!` before a must-have, `(also: a, b)` after other wordings.
  package init(parsing text: String) {
    var rest = Substring(text).trimmed
    let isMust = rest.hasPrefix("!")
    if isMust { rest = rest.dropFirst().trimmed }
    var aliases: [String] = []
    if rest.hasSuffix(")"), let open = rest.range(ofAlias: "(also:") {
      let list = rest[open].dropFirst(6).dropLast()
      aliases = list.split(separator: ",").map { String($0.trimmed) }.filter { !$0.isEmpty }
      rest = rest[..<open.lowerBound].trimmed
    }
    self.init(String(rest), isMust: isMust, aliases: aliases)
  }

  /// The point as an author writes it: `!` before a must-have, `(also: a, b)` behind other wordings.
  package var markedText: String {
    let also = aliases.isEmpty ? "" : " (also: \(aliases.joined(separator: ", ")))"
    return (isMust ? "! " : "") + text + also
  }
}

extension Substring {
  fileprivate var trimmed: Substring {
    let start = drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return start }
    return start[...last]
  }

  /// From the last `mark` to the end, whatever its letter case.
  fileprivate func range(ofAlias mark: String) -> Range<Substring.Index>? {
    var index = endIndex
    while index > startIndex {
      index = self.index(before: index)
      guard self[index] == mark.first else { continue }
      return self[index...].prefix(mark.count).lowercased() == mark ? index..<endIndex : nil
    }
    return nil
  }
}
