import Markdown

extension Page {
  /// Whether two questions or more of another kind than headings stand below one: in bold, with labels,
  /// as summaries of folds or items of a list, or a table of them.
  ///
  /// Such a heading is no part of the answer above it, though it stands beside questions.
  func holdsOtherQuestions(_ heading: Heading) -> Bool {
    var bold = 0
    var labelled = 0
    var folded = 0
    for position in body(of: heading) {
      let block = blocks[position]
      switch document.kind(block) {
      case .paragraph:
        if beginsQuestion(position) {
          labelled += 1
        } else if asksInBold(block) {
          bold += 1
        }
      case .html: folded += asksInSummary(block) ? 1 : 0
      case .table: if namesColumns(at: position) { return true }
      case .list:
        let entries = document.entries(of: block)
        if entries.count(where: { $0.asked.isMarked && $0.asking > .byTopic }) >= 2 { return true }
        let asked = entries.count { $0.asking == .byMark }
        if asked >= 2, asked * 3 >= entries.count * 2, body(of: heading).count == 1 { return true }
      default: break
      }
    }
    return max(bold, labelled, folded) >= 2
  }

  private func asksInBold(_ block: NodeID) -> Bool {
    guard document.bytes[document.range(block)].starts(with: "**".utf8),
      let text = document.boldFirstLine(of: block)
    else { return false }
    return asking(Title(plain: plainLine(text)).text) > .byTopic
  }

  private func asksInSummary(_ block: NodeID) -> Bool {
    let html = document.literal(block)
    guard let open = html.firstRange(of: "<summary>"),
      let close = html.firstRange(of: "</summary>"),
      open.upperBound <= close.lowerBound
    else { return false }
    let summary = withoutWrapping(html[open.upperBound..<close.lowerBound])?.oneLine ?? ""
    return asking(plainLine(summary)) > .byTopic
  }
}
