/// How surely an interviewer asks it, from 0, hardly ever, to 1, nearly always.
///
/// Read from the author's words: a share (`80 %`), marks (`***`, `4/5`) or a word (`often`, `rare`).
/// Half where the author says nothing, or nothing that is understood.
package func interviewWeight(of text: String?) -> Double {
  guard let text else { return 0.5 }
  let words = text.lowercased()
  if let share = share(in: words) { return share }
  if let marks = share(ofMarksIn: words) { return marks }
  let line = " " + words.split { !$0.isLetter }.joined(separator: " ") + " "
  return levels.first { level in level.words.contains { line.contains(" \($0) ") } }?.weight ?? 0.5
}

/// The first level counts of which a word occurs, so that "not often" is not often.
private let levels: [(weight: Double, words: [String])] = [
  (0, ["never", "hardly", "not often", "unlikely"]),
  (0.15, ["rare", "rarely", "seldom", "low", "niche", "optional", "nice to have"]),
  (1, ["always", "must", "very", "critical", "essential", "certain"]),
  (0.85, ["often", "high", "frequent", "frequently", "common", "likely", "important", "core"]),
]

/// As in `80 %`, `4/5` and `4 of 5`; `nil` where the text is none.
private func share(in words: String) -> Double? {
  let numbers = words.split { !$0.isNumber && $0 != "." }.compactMap { Double($0) }
  switch numbers.count {
  case 1 where words.contains("%"): return min(1, numbers[0] / 100)
  case 2 where (words.contains("/") || words.contains(" of ")) && numbers[1] > 0:
    return min(1, numbers[0] / numbers[1])
  default: return nil
  }
}

/// Of five: `***` and `★★★☆☆` are three; `nil` where the text holds anything else.
private func share(ofMarksIn words: String) -> Double? {
  let marks = words.filter { !$0.isWhitespace && $0 != "☆" }
  guard !marks.isEmpty, marks.allSatisfy({ "*★⭐!+".contains($0) }) else { return nil }
  return min(1, Double(marks.count) / 5)
}
