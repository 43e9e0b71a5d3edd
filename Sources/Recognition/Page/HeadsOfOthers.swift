import Markdown

extension Page {
  /// Whether a heading that asks has what it asks about below it, each of which is a question of its own:
  /// statements to judge, results to derive, folds with code, mistakes, or those of a part with a number.
  func headsOthers(_ heading: Heading) -> Bool {
    let title = heading.title.text
    if heading.title.label?.kind == .problem, holdsCountedQuestions(heading) { return true }
    if asksTrueOrFalse(title) || asking(title) == .byWords && title.pointsToList {
      return holdsRow(heading)
    }
    return asking(title) < .byMark && speaksOfMistakes(title) && holdsTermsBelow(heading)
      || headsCode(heading)
      || asking(title) == .no && splitPart(heading.whole) != nil && holdsOtherQuestions(heading)
  }

  /// Whether a numbered list stands there of which most items have a question mark or a gap to fill.
  private func holdsCountedQuestions(_ heading: Heading) -> Bool {
    lead(of: heading).contains { position in
      guard case .list(let style) = document.kind(blocks[position]), style.isOrdered else {
        return false
      }
      let texts = document.children(blocks[position]).map { item in
        document.firstChild(item).map { document.text($0) } ?? ""
      }
      let asked = texts.count { $0.includes("___") || asking($0) == .byMark }
      return texts.count >= 2 && asked * 3 >= texts.count * 2
    }
  }

  /// Whether a list or table of some length stands there.
  private func holdsRow(_ heading: Heading) -> Bool {
    lead(of: heading).contains { position in
      switch document.kind(blocks[position]) {
      case .list, .table: Array(document.children(blocks[position])).count >= 2
      default: false
      }
    }
  }

  /// Whether the first block below is a list that begins with a term.
  private func holdsTermsBelow(_ heading: Heading) -> Bool {
    guard let first = lead(of: heading).first, case .list = document.kind(blocks[first]),
      let item = document.firstChild(blocks[first])
    else { return false }
    return BoldLead(item, of: document)?.isSeparated == true
  }

  /// Whether several folds stand there with code for titles.
  private func headsCode(_ heading: Heading) -> Bool {
    lead(of: heading).prefix(200).count { position in
      guard case .html = document.kind(blocks[position]) else { return false }
      return document.literal(blocks[position]).includes("<summary><code>")
    } >= 2
  }
}

extension String {
  /// Whether its first word is followed by "these", as in "Derive these until they bore you".
  fileprivate var pointsToList: Bool {
    split(separator: " ").dropFirst().first.map { $0.lowercased() == "these" } ?? false
  }
}
