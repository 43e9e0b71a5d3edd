import Markdown
import Questions

extension Fields {
  /// Takes a list that is all of the answer and asks in every item for what is asked next.
  mutating func takeAskedItems() {
    guard let last = answer.markdown.last(where: { !$0.isWhitespace }), "?？؟".contains(last) else {
      return
    }
    let document = Document(parsing: answer.markdown)
    let blocks = Array(document.children(document.root))
    guard blocks.count == 1, case .list = document.kind(blocks[0]) else { return }
    let items = document.children(blocks[0]).map { document.text($0).oneLine }
    guard items.allSatisfy({ $0.endsQuestion && !$0.dropLast().contains("?") }) else { return }
    followUps += items.map { FollowUp(question: $0) }
    lastLine = max(lastLine ?? 0, answer.lastLine ?? 0)
    answer = Passage()
  }
}
