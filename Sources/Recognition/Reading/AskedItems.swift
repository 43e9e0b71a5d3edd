import Markdown
import Questions

extension Fields {
  /// Takes a list that is all of the answer and asks in every item for what is asked next.
  mutating func takeAskedItems() {
    guard let first = answer.markdown.first, "-*+0123456789".contains(first),
      answer.markdown.contains(where: { "?？؟".contains($0) })
    else { return }
    let document = Document(parsing: answer.markdown)
    let blocks = Array(document.children(document.root))
    guard blocks.count == 1, case .list = document.kind(blocks[0]) else { return }
    let items = document.children(blocks[0]).map { document.text($0).oneLine.withoutLetter }
    let marked = items.count { $0.endsQuestion && !$0.dropLast().contains("?") }
    guard marked * 2 >= items.count,
      marked == items.count || items.allSatisfy({ $0.endsQuestion || $0.isOrder })
    else { return }
    followUps += items.map { FollowUp(question: $0) }
    lastLine = max(lastLine ?? 0, answer.lastLine ?? 0)
    answer = Passage()
  }
}

extension String {
  /// Without the letter that counts it, as in "a) What is a trie?".
  fileprivate var withoutLetter: String {
    let bare = drop { $0 == "(" }
    guard let letter = bare.first, letter.isASCII, letter.isLowercase,
      bare.dropFirst().hasPrefix(") ")
    else { return self }
    return String(bare.dropFirst(3)).trimmingBreak
  }

  /// Whether it asks for something as "Tell me why" and "Explain it" do, and for nothing else.
  fileprivate var isOrder: Bool {
    let word = prefix(while: \.isLetter).lowercased()
    return ["tell", "explain", "describe", "compare", "discuss", "define", "give", "name"]
      .contains(word) && asking(self) >= .byWords && !dropLast().contains(".")
  }
}
