import Markdown
import Questions

/// What somebody was told to do in a round of an interview, as a report of it says.
///
/// The first sentence below a round of coding or design, what is quoted after "she asked me to write:",
/// and lists of problems with their difficulty. What the author tells about it is no answer.
struct ReportedTasks: Dialect {
  let name = "reported-tasks"
  let summary = "tasks of an interview in a report of its rounds"

  func claims(in page: Page) -> [Claim] {
    guard page.headings.count(where: { namesRound($0.title.text) }) >= 2, tellsOfInterview(page)
    else {
      return []
    }
    return page.blocks.indices.flatMap { position -> [Claim] in
      let block = page.blocks[position]
      switch page.document.kind(block) {
      case .paragraph where position > 0:
        guard let heading = page.heading(at: position - 1), speaksOfTasks(heading.title.text) else {
          return []
        }
        return claim(for: block, at: position, in: page).map { [$0] } ?? []
      case .quote where position > 0:
        guard saysTold(page.blocks[position - 1], of: page.document),
          let only = page.document.firstChild(block), page.document.next(only) == nil
        else { return [] }
        return claim(for: only, at: position, in: page).map { [$0] } ?? []
      case .list: return graded(block, at: position, in: page)
      default: return []
      }
    }
  }

  private func tellsOfInterview(_ page: Page) -> Bool {
    guard let first = page.blocks.first, let last = page.blocks.last else { return false }
    let words: [StaticString] = [
      "interview", "recruit", "assessment", "bewerb", "gespräch", "entrevist", "entretien",
      "colloquio", "собесед", "rozmow", "mülakat", "面试", "面接",
    ]
    return words.contains { page.document.mentions($0, from: first, through: last) }
  }

  /// A paragraph that is a single sentence and gives a task.
  private func claim(for block: NodeID, at position: Int, in page: Page) -> Claim? {
    let document = page.document
    guard document.kind(block) == .paragraph, document.range(block).count <= 400 else { return nil }
    let source = document.markdown(block)
    let title = Title(plain: document.text(block), markdown: source)
    guard asksTask(title.text) || asking(title.text) > .byTopic,
      !title.text.dropLast().includes(". "), title.text.last.map({ ".?？。!".contains($0) }) == true
    else { return nil }
    return claim(title, at: position, lines: document.lines(block), in: page)
  }

  /// The items of a list in which all have a difficulty.
  private func graded(_ list: NodeID, at position: Int, in page: Page) -> [Claim] {
    guard page.headings(above: position).contains(where: { namesRound($0.title.text) }) else {
      return []
    }
    let entries = page.document.entries(of: list)
    guard entries.allSatisfy({ $0.title.difficulty != nil && !$0.title.text.isEmpty }) else {
      return []
    }
    return entries.map { entry in
      var claim = claim(entry.title, at: position, lines: entry.lines, in: page)
      if !entry.asked.links.isEmpty {
        claim.draft.sources = entry.asked.links
        claim.draft.gap = .link
      }
      return claim
    }
  }

  private func claim(_ title: Title, at position: Int, lines: ClosedRange<Int>, in page: Page)
    -> Claim
  {
    var draft = Draft(
      form: Recall(),
      title: title.text,
      line: lines.lowerBound,
      lastLine: lines.upperBound
    )
    draft.titleMarkdown = title.markdown
    draft.difficulty = title.difficulty
    draft.path = page.path(above: position)
    return Claim(draft, weight: .shaped)
  }

  /// Whether a paragraph ends in a colon and says that somebody asked.
  private func saysTold(_ block: NodeID, of document: Document) -> Bool {
    guard document.kind(block) == .paragraph, document.range(block).count <= 400 else {
      return false
    }
    let text = document.text(block).oneLine.lowercased()
    guard let last = text.last, ":：".contains(last) else { return false }
    return [
      "ask", "task", "question", "problem", "exercise", "frag", "aufgabe", "pregunt", "pidi",
      "pergunt", "pedi", "demand", "chiest", "задач", "спросил", "попросил", "вопрос", "题", "问",
    ].contains { text.includes($0) }
  }
}

private func speaksOfTasks(_ title: String) -> Bool {
  let name = title.lowercased()
  return namesRound(title)
    && (announcesTasks(title)
      || ["design", "code", "entwurf", "diseño", "projeto", "архитектур", "设计"].contains {
        name.includes($0)
      })
}
