import Markdown
import Questions

extension TitleLabel {
  /// `nil` for a mere number.
  fileprivate var taskKind: Kind? { kind == .number ? nil : kind }
}

extension ListCandidate {
  func draft(path: [String], in page: Page) -> Draft {
    let document = page.document
    var draft = Draft(asking: entry.title, lines: entry.lines, path: path + categories)
    var (parts, followUps) = splitFollowUps(in: document)
    let code = takeStem(from: &parts, in: document)
    draft.fill(from: page.fields(of: asked(parts), below: entry.title.text))
    if let code { draft.stem = [draft.stem, code].compactMap(\.self).joined(separator: "\n\n") }
    draft.followUps += followUps
    if let tag = entry.asked.tag, !draft.tags.contains(tag) { draft.tags.append(tag) }
    if draft.answer == nil, !entry.asked.links.isEmpty {
      draft.sources += entry.asked.links.filter { !draft.sources.contains($0) }
      if draft.gap == .missing { draft.gap = .link }
    }
    draft.decideForm(
      label: isTask ? entry.title.label?.taskKind ?? .problem : entry.title.label?.kind
    )
    draft.lastLine = entry.lines.upperBound
    return draft
  }

  private func asked(_ parts: [Part]) -> [Part] { entry.asked.rest + parts }

  /// Parts the lists that ask further from the rest.
  private func splitFollowUps(in document: Document) -> ([Part], [FollowUp]) {
    var rest: [Part] = []
    var followUps: [FollowUp] = []
    for part in entry.parts.flatMap({ withoutBullet($0, in: document) }) {
      if !announcesField(rest.last, in: document),
        let further = furtherQuestions(in: part, of: document)
      {
        rest += further.before
        followUps += further.questions
      } else {
        rest.append(part)
      }
    }
    return (rest, followUps)
  }

  /// The blocks of a list whose only item begins with "A:".
  private func withoutBullet(_ part: Part, in document: Document) -> [Part] {
    guard entry.asked.isLabelled, case .block(let list) = part, case .list = document.kind(list),
      let item = document.firstChild(list), document.next(item) == nil,
      let first = document.firstChild(item), document.kind(first) == .paragraph,
      FieldLabel(line: document.markdown(first).firstLine)?.role == .answer
    else { return [part] }
    return document.children(item).map(Part.block)
  }

  /// Whether a part ends with a label, so that the list below it belongs to that.
  private func announcesField(_ part: Part?, in document: Document) -> Bool {
    guard let part else { return false }
    let text: String
    switch part {
    case .text(let source, _): text = source
    case .block(let block): text = document.markdown(block)
    }
    let last = text.split(separator: "\n").last.map(String.init) ?? ""
    return FieldLabel(line: last)?.rest.isEmpty == true
  }

  /// What a part asks further, and the answer that stands before that in the same list.
  private func furtherQuestions(
    in part: Part,
    of document: Document
  ) -> (before: [Part], questions: [FollowUp])? {
    switch part {
    case .text(let text, _):
      guard text.hasPrefix("- "), !text.contains("\n") else { return nil }
      let title = Title(plain: shownText(of: String(text.dropFirst(2))))
      return asking(title.text) > .byTopic ? ([], [FollowUp(question: title.text)]) : nil
    case .block(let block):
      let entries: [ListEntry]
      switch document.kind(block) {
      case .list: entries = document.entries(of: block, depth: 1)
      case .item: entries = Array(document.entries(in: block, depth: 1).prefix(1))
      default: return nil
      }
      let clear = entries.count(where: clearlyAsks)
      guard clear > 0, clear * 2 >= entries.count,
        entries.allSatisfy({ $0.asking > .no || $0.role == .answer })
      else { return nil }
      let own = entries.prefix { $0.role == .answer }
      let questions = entries.dropFirst(own.count).reduce(into: [FollowUp]()) { found, entry in
        let answer = answer(of: entry, in: document)
        if entry.role == .answer, let last = found.indices.last {
          found[last].answer = answer
        } else if entry.role == nil {
          found.append(FollowUp(question: entry.title.text, answer: answer))
        }
      }
      return (own.flatMap { [$0.whole].compactMap(\.self) + $0.parts }, questions)
    }
  }

  private func answer(of entry: ListEntry, in document: Document) -> String? {
    let parts = [entry.whole].compactMap(\.self) + entry.asked.rest + entry.parts
    let fields = fields(of: parts, in: document)
    return answerBody(fields.answer.markdown).text
  }

  /// Takes the code that a question speaks of, as in "Make this work:".
  private func takeStem(from parts: inout [Part], in document: Document) -> String? {
    guard entry.asked.rest.isEmpty, case .block(let block)? = parts.first,
      case .code = document.kind(block), showsCode || entry.title.text.speaksOfBelow
    else { return nil }
    parts.removeFirst()
    return document.markdown(block)
  }
}

extension String {
  /// Whether it cannot be understood without what is below it.
  var speaksOfBelow: Bool {
    if last == ":" || last == "：" { return true }
    let words = lowercased().split { !$0.isLetter }
    let pointing = words.contains { ["this", "these", "following", "below"].contains($0) }
    return pointing || lowercased().includes("the output")
  }
}
