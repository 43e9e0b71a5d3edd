/// How much of the key points an answer says.
///
/// Order is free, the same input gives the same marks, and each mark quotes its evidence. A point
/// is covered where at least 70 % of its weighted words stand near each other in the answer, partly
/// from 40 %, and missed where the answer says them against it: where it denies one of them and the
/// point denies nothing, or the other way round, says the opposite of one, swaps what stands around a
/// `than`, or gives one subject what the points say of another; unless it says so somewhere else, or
/// word for word. Any
/// of a point's wordings will do. What only repeats the question says nothing, and neither does a
/// question.
///
/// `source` is the text that the points were taken from: abbreviations that it, the question, the
/// points or the answer define stand for their words everywhere. With it the answer is asked how much
/// of it the reference bears out.
///
/// Without points the coverage is empty; an empty answer misses every point; a point without any
/// word in it (`&&`) is covered where the answer contains it as it stands.
///
/// - Complexity: linear in the length of the answer, for each point.
package func coverage(
  of points: [KeyPoint],
  in answer: String,
  question: String = "",
  source: String = ""
) -> Coverage {
  let said = lexemes(of: answer)
  let asked = lexemes(of: question)
  let wanted = points.map { ([$0.text] + $0.aliases).map { lexemes(of: $0) } }
  let reference = [lexemes(of: source), asked] + wanted.joined()
  var reading = Reading(language: Language(of: reference))
  reading.abbreviations = Abbreviations(definedIn: reference + [said], in: reading.language)
  reading.abbreviations.spell(said, in: reference, reading.language)
  reading.join(only: reading.keys(of: said))
  let given = Set(terms(of: asked, &reading).filter { !$0.isEmpty }.map(\.key))
  let wordings = wanted.map { texts in
    texts.map { Wording(terms(of: $0, &reading), question: given) }
  }
  reading.join(only: Set(wordings.joined().flatMap(\.parts).map(\.keys[0])))
  let known = reading.keys(of: reference.flatMap(\.self))
    .union(reference.joined().lazy.filter { $0.kind == .number }.map(\.text))
  let index = AnswerIndex(answer, said, &reading, known: known)
  var hits = wordings.map { $0.map { judged(index.hits(of: $0), of: $0, index.pivots) } }
  let claims = Claim.all(in: wordings.map { $0[0] })
  for (point, clauses) in crossedClauses(claims, hits: hits.map { $0[0] }) {
    hits[point][0].mark(\.isCrossed, in: clauses)
  }
  for (point, clauses) in borrowedClauses(wordings.map { $0[0] }, hits: hits.map { $0[0] }) {
    hits[point][0].mark(\.isTwisted, in: clauses)
  }
  for (point, clauses) in misboundClauses(wordings.map { $0[0] }, hits: hits.map { $0[0] }) {
    hits[point][0].mark(\.isTwisted, in: clauses)
  }
  let quotation = Quotation(in: said, terms: index.terms)
  return Coverage(
    points: points.indices.map { point in
      let texts = [points[point].text] + points[point].aliases
      let matches = texts.indices.map { wording in
        match(texts[wording], wordings[point][wording], hits[point][wording], in: index)
      }
      var best = matches.reduce(Match.none) { $1.value > $0.value ? $1 : $0 }
      if best.value < 1 - 1e-9,
        let quoted = wanted[point].lazy.compactMap(quotation.range).first
      {
        best = Match(value: 1, range: quoted)
      }
      let range = best.mark == .missed && !best.isContradicted ? nil : best.range
      return Coverage.Point(
        point: points[point],
        mark: best.mark,
        evidence: range.map { String(answer[$0]) },
        place: range.map { answer.bytes(of: $0) },
        extent: best.extent,
        weight: min(max(wordings[point][0].weight, 1), 5) * (points[point].isMust ? 2 : 1),
        isContradicted: best.isContradicted
      )
    },
    support: source.isEmpty ? 1 : support(of: index.terms, by: known)
  )
}

/// How well one wording of a point was found.
private struct Match {
  /// From 0 to 1.
  var value: Double
  var range: Range<String.Index>?
  var isContradicted = false

  /// The value, with what is missing squared: who says half of the words has said more than half.
  var extent: Double { 1 - (1 - value) * (1 - value) }

  static let none = Match(value: 0, range: nil)

  var mark: Coverage.Mark {
    // Sums of weights carry an error in their last digits.
    value >= 0.7 - 1e-9 ? .covered : value >= 0.4 - 1e-9 ? .partly : .missed
  }
}

private func match(
  _ text: String,
  _ wanted: Wording,
  _ hits: [Hit],
  in answer: AnswerIndex
) -> Match {
  guard !wanted.parts.isEmpty else { return matchVerbatim(text, in: answer.text) }
  let found = Stretch.best(of: hits, for: wanted)
  guard let best = found.best else { return .none }
  // What is said against the point tells more than fewer words that are not.
  let isContradicted =
    best.value < 0.4 - 1e-9
    && found.against.map { $0.value >= 0.2 - 1e-9 && $0.value > best.value + 1e-9 } ?? false
  let stretch = isContradicted ? found.against ?? best : best
  let near = stretch.condensed(to: longestQuote, hits: hits, wanted: wanted)
  return Match(
    value: best.value * (wanted.printed?.order(in: answer.terms) ?? 1),
    range: answer.range(from: near.lowerBound, through: near.upperBound),
    isContradicted: isContradicted
  )
}

/// In words.
let longestQuote = 12

/// For wordings without a word in them; one of white space alone asks for any answer at all.
private func matchVerbatim(_ wording: String, in answer: String) -> Match {
  guard let first = wording.firstIndex(where: { !$0.isWhitespace }),
    let last = wording.lastIndex(where: { !$0.isWhitespace })
  else { return Match(value: answer.allSatisfy(\.isWhitespace) ? 0 : 1, range: nil) }
  guard let found = answer.range(of: wording[first...last]) else { return .none }
  return Match(value: 1, range: found)
}

/// The hits, those marked that stand around a pivot the wrong way, and double denials resolved.
private func judged(_ hits: [Hit], of wanted: Wording, _ pivots: [Pivot]) -> [Hit] {
  var hits = hits
  // `Does not increase cost` denies the opposite of `reduces`, and so nothing else.
  let resolved = Set(hits.filter { $0.isOpposite && !$0.isDenied }.map(\.clause))
  for index in hits.indices where !hits[index].isOpposite && resolved.contains(hits[index].clause) {
    hits[index].isDenied = false
  }
  for relation in wanted.relations {
    for pivot in pivots {
      let inClause = hits.indices.filter { hits[$0].clause == pivot.clause }
      guard relation.isReversed(by: inClause.map { hits[$0] }, at: pivot) == true else { continue }
      // `B is slower than A` is `A is faster than B`.
      let opposites = inClause.filter { hits[$0].isOpposite && hits[$0].isDenied }
      for index in opposites { hits[index].isDenied = false }
      guard opposites.isEmpty else { continue }
      for index in inClause { hits[index].isTwisted = true }
    }
  }
  return hits
}

extension [Hit] {
  fileprivate mutating func mark(_ flag: WritableKeyPath<Hit, Bool>, in clauses: Set<Int>) {
    for index in indices where clauses.contains(self[index].clause) {
      self[index][keyPath: flag] = true
    }
  }
}

extension String {
  fileprivate func bytes(of range: Range<String.Index>) -> Range<Int> {
    let start = utf8.distance(from: startIndex, to: range.lowerBound)
    return start..<start + utf8.distance(from: range.lowerBound, to: range.upperBound)
  }

  /// Where `part` first stands; nowhere where it is empty.
  fileprivate func range(of part: Substring) -> Range<String.Index>? {
    indices.lazy.filter { self[$0...].hasPrefix(part) }.first.map { start in
      start..<index(start, offsetBy: part.count)
    }
  }
}
