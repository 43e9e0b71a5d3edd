import Markdown
import Questions

/// An item of a list for each question: `1. **What is a trie?** A tree.`, `- What is a trie?`.
///
/// The answer is what follows in the item, or below it at the margin where the list goes on behind
/// it. Questions nested below are follow-ups; an item that asks nothing and has questions nested is
/// their category. What speaks for a list being one of questions is weighed by section; see
/// `ListSigns`.
struct ListQuestions: Dialect {
  let name = "list-questions"
  let summary = "an item of a list for each question"

  func claims(in page: Page) -> [Claim] {
    guard mayAsk(page) else { return [] }
    let isStudied = page.turnsToReader && page.studySigns >= 3
    let signs = page.sections.filter { page.mayListQuestions(in: $0) }.flatMap { section in
      page.families(in: section).compactMap { ListSigns($0, in: page, isStudied: isStudied) }
    }
    guard !signs.isEmpty else { return [] }
    let document = DocumentSigns(signs, in: page)
    return signs.flatMap { family -> [Claim] in
      let isBeside = family.asksThroughout || family.setsTasksThroughout
      guard var weight = document.weight(of: family) ?? (isBeside ? .beside : nil) else {
        return []
      }
      // Then the heading above is no question whose answer this would be.
      if weight == .shaped, !document.hasAnswers, family.isWholeTopic, family.share >= 0.75,
        !document.countsByPlace(family)
      {
        weight = .labelled
      }
      let path = page.path(above: family.position) + [family.category].compactMap(\.self)
      return family.questions(isAmongQuestions: document.isAnnounced).map { question in
        var claim = Claim(question.draft(path: path, in: page), weight: weight)
        claim.ordinal = question.entry.ordinal
        return claim
      }
    }
  }

  /// A look at how lines begin spares the rest for most documents.
  private func mayAsk(_ page: Page) -> Bool {
    page.blocks.contains { block in
      switch page.document.kind(block) {
      case .list: true
      case .paragraph: pastedMarker(page.document.firstSourceLine(of: block)) != nil
      default: false
      }
    }
  }
}

extension Page {
  /// Whether a line tells readers to ask themselves what is below it.
  fileprivate var turnsToReader: Bool {
    document.bytes.hasLine { line in
      line.count < 80 && line.last { $0 > 0x20 && $0 != 0x2a } == UInt8(ascii: ":")
        && turnsToSelf(String(decoding: line, as: UTF8.self))
    }
  }

  /// The positions between the headings.
  var sections: [Range<Int>] {
    var start = 0
    var sections: [Range<Int>] = []
    for heading in headings {
      if start < heading.position { sections.append(start..<heading.position) }
      start = max(start, heading.position + 1)
    }
    if start < blocks.count { sections.append(start..<blocks.count) }
    return sections
  }
}

extension Document {
  fileprivate func firstSourceLine(of node: NodeID) -> String {
    String(
      decoding: bytes[range(node)].prefix { $0 != UInt8(ascii: "\n") }.prefix(80),
      as: UTF8.self
    )
  }
}
