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
  return question.bestAnswer.map { keyPoints(in: $0, musts: question.musts) } ?? []
}

/// The same of an answer alone; a list in it that is labelled `Key points` is the author's own.
///
/// A point is a must-have where `! ` stands before it, or where it is one of `musts`.
package func keyPoints(in answer: String, musts: [String] = []) -> [KeyPoint] {
  keyPoints(in: MarkedAnswer(answer), musts: Set(musts))
}

func keyPoints(in answer: MarkedAnswer, musts: Set<String> = []) -> [KeyPoint] {
  let candidates = bestCandidates(in: answer)
  let isStated = candidates.first?.kind == .stated
  return (isStated ? candidates : spread(candidates)).map { candidate in
    var point = KeyPoint(wording: candidate.text)
    point.isMust = candidate.isMust || musts.contains(point.text)
    return point
  }
}

/// How many points the answer would have if all were asked, and not eight at most.
package func pointCount(in answer: String) -> Int {
  bestCandidates(in: MarkedAnswer(answer)).count
}

private func bestCandidates(in answer: MarkedAnswer) -> [PointCandidate] {
  let candidates = pointCandidates(in: answer)
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
  // What is said twice is one point, and a must where one of the two is.
  let musts = Set(best.filter(\.isMust).map(\.text))
  var seen = Set<String>()
  let distinct = best.filter { seen.insert($0.text).inserted }.map { candidate in
    var candidate = candidate
    candidate.isMust = musts.contains(candidate.text)
    return candidate
  }
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
  /// Takes the marks of must-haves off the answers, and remembers what they stood before.
  ///
  /// Of an answer whose points are listed elsewhere nothing has to be remembered.
  package mutating func takeMusts() {
    func take(_ text: inout String, into musts: inout [String]) {
      guard mayHoldMark(text) else { return }
      let marked = MarkedAnswer(text)
      text = marked.text
      musts += keyPoints(in: marked).filter(\.isMust).map(\.text).filter { !musts.contains($0) }
    }
    var known = musts
    if var text = answer {
      take(&text, into: &known)
      answer = text
      if !statedPoints.isEmpty { known = musts }
    }
    for index in followUps.indices {
      guard var text = followUps[index].answer else { continue }
      take(&text, into: &known)
      followUps[index].answer = text
    }
    musts = known
  }

  /// What its answers say point by point, those of follow-ups behind the question's own.
  package var answerPoints: [String] {
    ([answer] + followUps.map(\.answer)).compactMap(\.self).flatMap { answer in
      keyPoints(in: answer).map(\.text)
    }
  }

  /// Takes over the points that the author lists, with their marks.
  package mutating func state(points: [String]) {
    statedPoints = points.map { KeyPoint(parsing: $0) }
  }

  /// The author's own points as a list; `nil` where there are none.
  package var listOfStatedPoints: String? {
    statedPoints.isEmpty ? nil : statedPoints.map { "- " + $0.text }.joined(separator: "\n")
  }
}

extension KeyPoint {
  /// A point as an author writes it: `! ` before a must-have, `(also: a, b)` after other wordings.
  ///
  /// With a backslash before it the mark is text.
  package init(parsing text: String) {
    let whole = Substring(text).trimmed
    let rest = whole.dropFirst().trimmed
    let isMust = whole.beginsWithMark
    self.init(wording: isMust || whole.first == "\\" && rest.beginsWithMark ? rest : whole)
    self.isMust = isMust
  }

  /// A point with its other wordings, of which nothing but their text is known.
  init(wording text: some StringProtocol) {
    var rest = Substring(text).trimmed
    var aliases: [String] = []
    if rest.hasSuffix(")"), let open = rest.range(ofAlias: "(also:") {
      let list = rest[open].dropFirst(6).dropLast()
      aliases = list.split(separator: ",").map { String($0.trimmed) }.filter { !$0.isEmpty }
      rest = rest[..<open.lowerBound].trimmed
    }
    self.init(String(rest), aliases: aliases)
  }

  /// The point as an author writes it: `! ` before a must-have, `(also: a, b)` behind other wordings.
  package var markedText: String {
    let also = aliases.isEmpty ? "" : " (also: \(aliases.joined(separator: ", ")))"
    let mark = isMust ? "! " : Substring(text).beginsWithMark ? "\\" : ""
    return mark + text + also
  }
}

extension Substring {
  /// Whether `! ` stands before something that is no `=`.
  fileprivate var beginsWithMark: Bool {
    guard first == "!", dropFirst().first?.isWhitespace == true else { return false }
    return dropFirst().trimmed.first.map { $0 != "=" } ?? false
  }

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
