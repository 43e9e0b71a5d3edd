/// How much of the key points an answer says.
///
/// Order is free, the same input gives the same marks, and each mark quotes its evidence. A point
/// is covered where at least 70 % of its weighted words stand near each other in the answer, partly
/// from 40 %, and by no more than partly where the answer denies one of them and the point does not,
/// or the other way round. Any of a point's wordings will do.
///
/// Without points the coverage is empty; an empty answer misses every point; a point without any
/// word in it (`&&`) is covered where the answer contains it as it stands.
///
/// - Complexity: linear in the length of the answer, for each point.
package func coverage(
  of points: [KeyPoint],
  in answer: String,
  question: String = ""
) -> Coverage {
  let answer = AnswerIndex(answer)
  let question = Set(terms(of: question).filter { !$0.isEmpty }.map(\.key))
  return Coverage(
    points: points.map { point in
      let matches = ([point.text] + point.aliases).map { wording in
        match(wording, in: answer, question: question)
      }
      let best = matches.reduce(Match.none) { $1.value > $0.value ? $1 : $0 }
      return Coverage.Point(
        point: point,
        mark: best.mark,
        evidence: best.mark == .missed ? nil : best.evidence,
        extent: best.value
      )
    }
  )
}

/// How well one wording of a point was found.
private struct Match {
  /// From 0 to 1.
  var value: Double
  var evidence: String?

  static let none = Match(value: 0, evidence: nil)

  var mark: Coverage.Mark {
    // Sums of weights carry an error in their last digits.
    value >= 0.7 - 1e-9 ? .covered : value >= 0.4 - 1e-9 ? .partly : .missed
  }
}

private func match(_ wording: String, in answer: AnswerIndex, question: Set<String>) -> Match {
  let wanted = Wording(wording, question: question)
  guard !wanted.parts.isEmpty else { return matchVerbatim(wording, in: answer.text) }
  let hits = hits(of: wanted, in: answer)
  guard let stretch = Stretch.best(of: hits, for: wanted) else { return .none }
  let near = stretch.condensed(to: longestQuote, hits: hits, wanted: wanted)
  return Match(
    value: stretch.value,
    evidence: answer.quote(from: near.lowerBound, through: near.upperBound)
  )
}

/// In words.
private let longestQuote = 12

/// For wordings without a word in them; one of white space alone asks for any answer at all.
private func matchVerbatim(_ wording: String, in answer: String) -> Match {
  guard let first = wording.firstIndex(where: { !$0.isWhitespace }),
    let last = wording.lastIndex(where: { !$0.isWhitespace })
  else { return Match(value: answer.allSatisfy(\.isWhitespace) ? 0 : 1, evidence: nil) }
  let signs = String(wording[first...last])
  return answer.contains(signs) ? Match(value: 1, evidence: signs) : .none
}

private func hits(of wanted: Wording, in answer: AnswerIndex) -> [Hit] {
  var hits: [Hit] = []
  for (index, part) in wanted.parts.enumerated() {
    for term in answer.matches(of: part).map({ answer.terms[$0] }) {
      hits.append(
        Hit(
          part: index,
          first: term.place,
          last: term.lastPlace,
          isDenied: term.isNegated
        )
      )
    }
  }
  return hits.sorted { ($0.first, $0.last, $0.part) < ($1.first, $1.last, $1.part) }
}
