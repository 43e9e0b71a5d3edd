import Markdown

extension Page {
  /// Whether a line in bold among these blocks names a part that solutions of problems have.
  func namesApproach(in positions: Range<Int>) -> Bool {
    positions.prefix(40).contains { position in
      let block = blocks[position]
      guard document.kind(block) == .paragraph,
        document.bytes[document.range(block)].starts(with: "**".utf8),
        mayNameApproach(document.bytes[document.range(block)].dropFirst(2))
      else { return false }
      let source = document.markdown(block).firstLine
      guard source.hasSuffix("**") || source.includes(":") else { return false }
      let name = source.dropFirst(2).prefix { !"*:".contains($0) }
      return approaches.contains(key(of: String(name)))
    }
  }
}

/// Whether what stands before a star or a colon may be one of the names, by its letters.
private func mayNameApproach(_ source: ArraySlice<UInt8>) -> Bool {
  approachNames.mayHold(
    lettersOf: source.prefix { $0 != UInt8(ascii: "*") && $0 != UInt8(ascii: ":") }
  )
}

private let approachNames = WordSieve(approaches)

/// Whether a line alone, in bold or as a heading, names a part with which solutions begin.
func beginsSolution(_ line: String) -> Bool {
  let text = line.trimmingBreak
  let isHeading = text.hasPrefix("#")
  guard isHeading || unwrapped(text) != text else { return false }
  let name = key(of: text)
  return solutionStarts.contains(name)
}

/// Whether a line begins with such a name and a colon, as in "**Approach:** sort first".
func beginsSolution(labelled line: String) -> Bool {
  let name = line.prefix(48).prefix { !":：".contains($0) }
  return name.endIndex < line.endIndex && solutionStarts.contains(key(of: String(name)))
    || beginsSolution(line)
}

private let solutionStarts: Set<String> = [
  "approach", "intuition", "idea", "keyidea", "bruteforce", "thoughtprocess", "howtothinkaboutit",
  "clarifyingquestions", "questionstoclarify", "clarifications", "clarify", "framework", "analysis",
  "ansatz", "überlegungen", "enfoque", "análisis", "abordagem", "análise", "approche", "analyse",
  "approccio", "подход", "анализ", "рассуждение", "思路", "分析", "解题思路", "考え方", "접근",
]

private let approaches: Set<String> = [
  "approach", "intuition", "complexity", "timecomplexity", "timecomplexities", "bruteforce",
  "optimalapproach", "optimalsolution", "bruteforceapproach", "optimizedapproach", "algorithm",
  "constraints", "idea", "keyidea", "ansatz", "komplexität", "enfoque", "complejidad", "abordagem",
  "complexidade", "approche", "complexité", "подход", "сложность", "思路", "复杂度", "时间复杂度", "解法",
  "計算量", "접근", "시간복잡도",
]
