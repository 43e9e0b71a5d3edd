import Markdown
import Questions

/// A question in bold, and its answer behind it in the same line.
///
/// `**What is a trie?** A tree of letters.`, one paragraph below the other. A few of them turn to the
/// reader, as on the page of a product or in minutes, unless numbers or a heading say that they are
/// questions.
struct BoldExchanges: Dialect {
  let name = "bold-exchanges"
  let summary = "a question in bold, the answer behind it in the same line"

  func claims(in page: Page) -> [Claim] {
    let all = page.blocks.indices.compactMap { position in
      exchange(at: position, in: page).map { (position, $0) }
    }
    let asked = all.filter { $0.1.title.text.endsQuestion }
    // A topic in a row of questions is one of them.
    let found = asked.count >= 3 && asked.count * 4 >= all.count * 3 ? all : asked
    guard found.count >= 2 else { return [] }
    let numbered = found.count { $0.1.title.label != nil }
    let paragraphs = page.blocks.indices.count { position in
      page.document.kind(page.blocks[position]) == .paragraph && page.heading(at: position) == nil
    }
    let isMost = found.count * 3 >= paragraphs * 2
    let isAsked = !found.contains { speaker.areIn($0.1.title.text, joint: "'") }
    let isSure = numbered * 4 >= found.count * 3 || isMost && (page.isAnnounced || found.count >= 6)
    guard isSure || isAsked else { return [] }
    let starts = Set(found.map(\.0))
    return found.map { position, exchange in
      let end = page.blocks.indices[(position + 1)...].first { next in
        starts.contains(next) || page.heading(at: next) != nil || page.isRule(next)
      }
      let lines = page.document.lines(page.blocks[position])
      let below = page.blocks[(position + 1)..<(end ?? page.blocks.count)].map(Part.block)
      var draft = Draft(
        asking: exchange.title,
        lines: lines.lowerBound...lines.lowerBound,
        path: page.path(above: position)
      )
      let parts = [Part.text(exchange.answer, lines: lines)] + below
      draft.fill(from: page.fields(of: parts, below: exchange.title.text))
      draft.isAnswerStated = true
      draft.decideForm(label: exchange.title.label?.kind)
      return Claim(draft, weight: isSure ? .shaped : .beside)
    }
  }

  private func exchange(at position: Int, in page: Page) -> (title: Title, answer: String)? {
    let document = page.document
    let block = page.blocks[position]
    guard document.kind(block) == .paragraph, page.heading(at: position) == nil,
      "*_".utf8.contains(document.bytes[document.range(block).lowerBound]),
      let start = BoldStart(document.markdown(block)),
      start.text.endsQuestion || asking(start.text) > .no, !start.rest.hasPrefix("<br"),
      pointsStart(in: start.rest) != start.rest.startIndex,
      page.headings(above: position).last.map({ !asksAboutItself($0.title.text) }) ?? true
    else { return nil }
    let title = Title(plain: start.text, markdown: start.source)
    // "**Why?** Because" names a part of an answer.
    guard title.text.split(separator: " ").count >= 3, title.label?.kind != .question,
      !isBoilerplate(title.text), start.isAnsweredAtOnce
    else { return nil }
    return (title, start.rest)
  }
}
