import Markdown
import Questions

/// Sentences with gaps.
///
/// `C: A trie is a [tree] of [letters].` is asked once for each pair of brackets.
///
/// Three of them, or one beside questions that begin with `Q:`, so that a line about a disk or a
/// language is not taken for one.
struct ClozeLines: Dialect {
  let name = "cloze-lines"
  let summary = "lines that begin with C: and hide what is in brackets"

  func claims(in page: Page) -> [Claim] {
    var claims: [Claim] = []
    var hasQuestions = false
    for (position, block) in page.blocks.enumerated() where page.document.kind(block) == .paragraph
    {
      let lines = page.document.markdown(block).split(
        separator: "\n",
        omittingEmptySubsequences: false
      )
      let first = page.document.lines(block).lowerBound
      hasQuestions = hasQuestions || lines.contains { $0.hasPrefix("Q:") }
      for (offset, line) in lines.enumerated() where isClozeLine(String(line)) {
        let sentence = String(line.dropFirst(2)).oneLine
        let pieces = clozePieces(of: sentence)
        guard pieces.contains(where: \.isHidden) else { continue }
        // In code a backslash before a bracket would be shown.
        let plain = Document(parsing: pieces.map(\.text).joined()).plainText().oneLine
          .split(separator: "\\[", omittingEmptySubsequences: false).joined(separator: "[")
          .split(separator: "\\]", omittingEmptySubsequences: false).joined(separator: "]")
        let number = first + offset
        var draft = Draft(form: Cloze(), title: plain, line: number, lastLine: number)
        draft.titleMarkdown = sentence
        draft.path = page.path(above: position)
        draft.answer = pieces.filter(\.isHidden).map(\.text).joined(separator: " / ")
        claims.append(Claim(draft, weight: .labelled))
      }
    }
    return hasQuestions || claims.count >= 3 ? claims : []
  }
}

/// Whether a line begins a sentence with gaps.
func isClozeLine(_ line: String) -> Bool {
  line.hasPrefix("C: ") && line.utf8.contains(UInt8(ascii: "["))
}
