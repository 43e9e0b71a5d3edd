import Markdown

extension Page {
  /// Whether a line there is no part of the answer above: it announces further questions, or an assistant
  /// offers more.
  func turnsAway(at position: Int) -> Bool {
    announcesFurtherQuestions(at: position)
      // Offers are among the last blocks.
      || position + 12 >= blocks.count && document.kind(blocks[position]) == .paragraph
        && document.range(blocks[position]).count <= 200
        && Recognition.isChatter(document.text(blocks[position]).oneLine)
  }

  /// Whether a line there says that more questions follow, and a list of such is below it: "Others that
  /// may come up:".
  ///
  /// The same list below any other line may be what an answer tells somebody to ask.
  func announcesFurtherQuestions(at position: Int) -> Bool {
    guard position + 1 < blocks.count, document.kind(blocks[position]) == .paragraph,
      case .list = document.kind(blocks[position + 1]),
      document.lines(blocks[position]).count == 1
    else { return false }
    let line = document.text(blocks[position]).trimmingBreak
    let isBold = document.boldFirstLine(of: blocks[position]) != nil
    guard line.utf8.count <= 100, line.last == ":" || line.last == "：" || isBold,
      further.begin(key(of: line)) || saysAsked(line)
    else { return false }
    let entries = document.entries(of: blocks[position + 1])
    let asked = entries.count { $0.asking > .byTopic || $0.asked.exchange != nil }
    return asked * 5 >= entries.count * 4 && (entries.count >= 2 || entries.allSatisfy(\.hasBody))
  }
}

/// As `key(of:)` has them.
private let further: Phrases = [
  "other", "more", "further", "additional", "also", "weitere", "andere", "outras", "otras",
  "autres",
  "altre", "другие", "ещё", "еще", "інші", "inne", "その他", "其他",
]
