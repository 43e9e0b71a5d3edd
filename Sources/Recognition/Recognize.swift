package import Basics
package import Markdown
import Questions

/// Finds the questions of a document.
///
/// Every dialect looks at the whole page; see `choose(_:)` for which claims hold.
package func recognize(_ document: Document, file: String) -> RecognizedDocument {
  let page = Page(document, file: file)
  for dialect in allDialects where dialect.isExact {
    let claims = dialect.claims(in: page)
    if !claims.isEmpty { return exactly(claims, by: dialect, title: exactTitle(of: document)) }
  }
  let presents = page.presentsProject || page.isOfOtherKind
  let found = (page.isFormToFill ? [] : allDialects.filter { !$0.isExact }).flatMap { dialect in
    dialect.claims(in: page).filter { !$0.isKeyAlone && (!presents || $0.weight == .declared) }
      .map { FoundClaim(claim: $0, dialect: dialect.name) }
  }
  let chosen = choose(found, ofLines: page.contentLineCount)
  var result = RecognizedDocument()
  let matter = frontMatter(of: document)
  result.title = matter.title ?? page.headings.first?.title.text ?? matter.deck
  result.tags = matter.tags
  let rubric = rubric(in: page)
  result.rubric = rubric.levels
  result.redFlags = rubric.redFlags
  result.probes = rubric.probes
  result.phases = interviewPhases(in: page.document)
  let goal = goal(of: page)
  for index in chosen {
    var draft = found[index].claim.draft
    draft.takeAnnotations()
    draft.takeMusts()
    if draft.number == nil,
      draft.choices.isEmpty ? draft.answer == nil && !page.keyLists.isEmpty : draft.correct.isEmpty
    {
      draft.number = found[index].claim.ordinal.map(String.init)
    }
    draft.dropVerdictAsked()
    draft.refine()
    draft.goal = draft.goal ?? goal
    draft.tags += matter.tags.filter { !draft.tags.contains($0) }
    result.drafts.append(draft)
    result.dialects.append(found[index].dialect)
    result.weights.append(found[index].claim.weight)
  }
  result.orders = statedOrders(of: page, among: result.drafts)
  result.sections = sections(of: page, with: result.drafts.map(\.line))
  var taken = lineSet(of: chosen, among: found, and: rubric.lines)
  for order in result.orders { taken.insert(order.lines) }
  result.ratings = selfRatings(in: page, besides: taken)
  result.ignored = leftovers(of: page, besides: taken)
  result.overruled = overruled(found, by: chosen)
  attach(page.keyLists, to: &result.drafts, in: page)
  if chosen.isEmpty {
    result.findings.append(Finding(.noQuestions, at: Place(file: file, line: 1), .noQuestions))
  }
  return result
}

extension Claim {
  /// Whether it is the key of another question, as in "Q3: B", and asks nothing.
  fileprivate var isKeyAlone: Bool {
    guard draft.number != nil, draft.choices.isEmpty, draft.stem == nil else { return false }
    let isShort = draft.title.utf8.count <= 12
    if isShort, draft.title.isKey,
      draft.title.split(whereSeparator: { !$0.isLetter }).allSatisfy({ $0.count == 1 })
    {
      // "**Q3: B** - because ..."
      return draft.answer == nil || draft.number?.first?.isLetter == true
        || draft.path.contains(where: isKeyName)
    }
    return draft.answer == nil && beginsWithKey
  }

  /// Whether a letter with its reason behind it is all of the title, as in "Q3: b - because ...".
  private var beginsWithKey: Bool {
    let title = draft.title
    guard let first = title.utf8.first, (0x61...0x68).contains(first | 0x20),
      let second = title.utf8.dropFirst().first, asking(title) < .byMark
    else { return false }
    let rest = title.dropFirst()
    return [" - ", " – ", " — "].contains(where: rest.hasPrefix)
      || ".):".utf8.contains(second) && draft.path.contains(where: isKeyName)
  }
}

/// What is known of a document of which every line is understood.
private func exactly(
  _ claims: [Claim],
  by dialect: any Dialect,
  title: String?
) -> RecognizedDocument {
  var result = RecognizedDocument()
  result.title = title
  result.drafts = claims.map { claim in
    var draft = claim.draft
    draft.takeMusts()
    return draft
  }
  result.dialects = claims.map { _ in dialect.name }
  result.weights = claims.map(\.weight)
  return result
}

/// The heading of level 1 of an exported document, to the last character; `nil` in any other.
private func exactTitle(of document: Document) -> String? {
  guard document.bytes.starts(with: BankFrame.mark.utf8) else { return nil }
  return document.lines.first { $0.hasPrefix("# ") }.map { framedPlain($0.headingSource) }
}

/// The time goal of the whole document, from a comment on its first lines; `nil` for none.
///
/// Only comments and the document's title may stand before it: what stands below is about a question.
private func goal(of page: Page) -> Int? {
  for block in page.blocks {
    switch page.document.kind(block) {
    case .html:
      let found = annotations(in: page.document.literal(block))
      if let goal = found.goal { return goal }
      guard found.isOnlyComments else { return nil }
    case .heading(level: 1): continue
    default: return nil
    }
  }
  return nil
}

extension Rule {
  package static let noQuestions = Rule("W305", "a document without questions")
}

extension Finding.Message {
  fileprivate static let noQuestions: Finding.Message = "no question was found in this document"
}
