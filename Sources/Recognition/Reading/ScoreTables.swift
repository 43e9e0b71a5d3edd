import Markdown

extension Page {
  /// The parts without tables that say how many points which answer is worth, each with its label, and
  /// without scales.
  ///
  /// They are for whoever asks, as "**Score**" above a row of numbers.
  func withoutScores(_ parts: [Part]) -> [Part] {
    let tables = parts.indices.dropFirst().filter { index in
      isTable(parts[index]) && namesScore(parts[index - 1])
    }
    let dropped = Set(
      tables.flatMap { [$0 - 1, $0] } + parts.indices.filter { isScale(parts[$0]) }
    )
    guard !dropped.isEmpty else { return parts }
    return parts.indices.filter { !dropped.contains($0) }.map { parts[$0] }
  }

  private func isTable(_ part: Part) -> Bool {
    guard case .block(let block) = part, case .table = document.kind(block) else { return false }
    return true
  }

  /// Whether nothing but numbers to choose from stands behind its label, as in "Score: 1 – 2 – 3".
  private func isScale(_ part: Part) -> Bool {
    guard case .block(let block) = part, document.range(block).count < 60,
      document.kind(block) == .paragraph
    else { return false }
    let text = document.text(block)
    guard let colon = text.firstIndex(of: ":"), scoreNames.contains(key(of: String(text[..<colon])))
    else { return false }
    let rest = text[colon...].dropFirst()
    return rest.count(where: \.isNumber) >= 3 && !rest.contains(where: \.isLetter)
  }

  private func namesScore(_ part: Part) -> Bool {
    guard case .block(let block) = part, document.range(block).count < 60 else { return false }
    switch document.kind(block) {
    case .heading, .paragraph: return scoreNames.contains(key(of: document.text(block)))
    default: return false
    }
  }
}

private let scoreNames: Set<String> = [
  "score", "scores", "scoring", "scoringguide", "scoringrubric", "scorecard", "rubric", "rating",
  "ratings", "ratingscale", "grading", "gradingrubric", "evaluation", "evaluationrubric", "points",
  "bewertung", "bewertungsschema", "punkte", "bewertungsraster", "puntuación", "rúbrica",
  "evaluación", "pontuação", "avaliação", "barème", "notation", "punteggio", "valutazione",
  "оценка", "баллы", "ocena", "punktacja", "puanlama", "评分", "评分标准", "採点基準", "評価基準",
]
