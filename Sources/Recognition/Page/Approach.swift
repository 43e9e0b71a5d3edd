import Markdown

extension Page {
  /// Whether a line in bold among these blocks names a part that solutions of problems have.
  func namesApproach(in positions: Range<Int>) -> Bool {
    positions.prefix(40).contains { position in
      let block = blocks[position]
      guard document.kind(block) == .paragraph,
        document.bytes[document.range(block)].starts(with: "**".utf8)
      else { return false }
      let source = document.markdown(block).firstLine
      guard source.hasSuffix("**") || source.includes(":") else { return false }
      let name = source.dropFirst(2).prefix { !"*:".contains($0) }
      return approaches.contains(key(of: String(name)))
    }
  }
}

private let approaches: Set<String> = [
  "approach", "intuition", "complexity", "timecomplexity", "timecomplexities", "bruteforce",
  "optimalapproach", "optimalsolution", "bruteforceapproach", "optimizedapproach", "algorithm",
  "constraints", "idea", "keyidea", "ansatz", "komplexität", "enfoque", "complejidad", "abordagem",
  "complexidade", "approche", "complexité", "подход", "сложность", "思路", "复杂度", "时间复杂度", "解法",
  "計算量", "접근", "시간복잡도",
]
