import Markdown
import Questions

/// An item of a list for each question: `1. **What is a trie?** A tree.`, `- What is a trie?`.
///
/// The answer is what follows in the item, if anything; questions nested below are follow-ups. Bold
/// or headed questions with answers stand out by themselves; a plain list of questions counts only
/// where it makes up much of the document.
struct ListQuestions: Dialect {
  let name = "list-questions"
  let summary = "an item of a list for each question"

  func claims(in page: Page) -> [Claim] {
    var found: [(item: ListedQuestion, position: Int)] = []
    for (position, block) in page.blocks.enumerated() {
      guard case .list = page.document.kind(block), page.heading(at: position) == nil else {
        continue
      }
      let items = Array(page.document.children(block))
      // A look at the first lines spares the rest for most lists.
      let likely = items.count { asking(page.document.firstLine(of: $0)) > .no }
      guard likely * 5 >= items.count * 3 else { continue }
      let candidates = items.compactMap { ListedQuestion($0, of: page.document) }
      let sure = candidates.filter(\.asks)
      guard sure.count * 5 >= items.count * 3 else { continue }
      // Where nearly all of them ask, so do the others.
      let questions = sure.count * 5 >= items.count * 4 ? candidates : sure
      found += questions.map { ($0, position) }
    }
    guard found.count >= 3 else { return [] }
    let answered = found.count { $0.item.isMarked && $0.item.answer != nil }
    let isShaped = answered * 2 >= found.count
    let lines = found.reduce(0) { $0 + $1.item.lines.count }
    guard isShaped || lines * 5 >= page.contentLineCount * 2 else { return [] }
    return found.map { item, position in
      Claim(
        item.draft(path: page.path(above: position)),
        weight: isShaped ? .shaped : .implied
      )
    }
  }
}

private struct ListedQuestion {
  var title: Title
  var answer: String?
  var followUps: [FollowUp] = []
  /// Whether bold or a heading sets the question off.
  var isMarked: Bool
  var lines: ClosedRange<Int>

  var asks: Bool { asking(title.text) > .no }

  /// `nil` where the item cannot ask anything.
  init?(_ item: NodeID, of document: Document) {
    let blocks = Array(document.children(item))
    guard let first = blocks.first else { return nil }
    lines = document.lines(item)
    var rest = ""
    if case .heading = document.kind(first) {
      title = Title(plain: document.text(first))
      isMarked = true
    } else if let lead = BoldLead(item, of: document), asking(lead.text) > .no {
      title = Title(plain: lead.text, markdown: lead.markdown)
      rest = lead.rest ?? ""
      isMarked = true
    } else {
      guard case .paragraph = document.kind(first) else { return nil }
      let (question, after) = splitQuestion(document.markdown(first))
      title = Title(plain: Document(parsing: question).plainText(), markdown: question)
      rest = after
      isMarked = false
    }
    guard title.text.contains(where: \.isLetter), title.text.count <= 300,
      !isAnchor(first, of: document)
    else { return nil }
    var below: [String] = [rest]
    for block in blocks.dropFirst() {
      let nested = Array(document.children(block)).compactMap { document.firstChild($0) }
      if case .list = document.kind(block), !nested.isEmpty,
        nested.allSatisfy({ asking(document.text($0).oneLine) > .no })
      {
        followUps += nested.map { FollowUp(question: document.text($0).oneLine) }
      } else {
        below.append(document.markdown(block))
      }
    }
    let text = below.filter { !$0.isEmpty }.joined(separator: "\n\n")
    answer = Recognition.answer(from: withoutAnswerLabel(text))
  }

  func draft(path: [String]) -> Draft {
    var draft = Draft(
      form: Recall(),
      title: title.text,
      line: lines.lowerBound,
      lastLine: lines.upperBound
    )
    draft.titleMarkdown = title.markdown
    draft.number = title.number
    draft.difficulty = title.difficulty
    draft.path = path
    draft.answer = answer
    draft.followUps = followUps
    return draft
  }
}

/// The lines up to the one that ends in a question mark, and those after it.
private func splitQuestion(_ markdown: String) -> (String, String) {
  let lines = markdown.split(separator: "\n", omittingEmptySubsequences: false)
  guard
    let end = lines.firstIndex(where: { line in
      line.last { $0 != " " } == "?"
    })
  else { return (markdown.oneLine, "") }
  return (
    lines[...end].joined(separator: "\n").oneLine, lines[(end + 1)...].joined(separator: "\n")
  )
}

/// Whether it only leads to another place of the same document, as in a table of contents.
private func isAnchor(_ block: NodeID, of document: Document) -> Bool {
  document.inlines(block).contains { inline in
    guard case .start(.link(let destination, _)) = inline.kind else { return false }
    return destination.hasPrefix("#")
  }
}

private func withoutAnswerLabel(_ text: String) -> String {
  let lines = text.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
  guard let first = lines.first, let label = FieldLabel(line: String(first)),
    label.role == .answer
  else { return text }
  return ([label.rest] + lines.dropFirst().map(String.init)).joined(separator: "\n")
}
