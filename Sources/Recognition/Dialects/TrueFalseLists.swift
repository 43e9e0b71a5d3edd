import Markdown
import Questions

/// Statements with the verdict on the line: `1. Ports are 16 bits wide. **True**`, `(×)`.
///
/// Two of them in a list or in paragraphs below each other; below a heading that asks "True or
/// false?", they need no full stops, and numbered headings, items and lines are statements too, whose
/// verdicts stand elsewhere.
struct TrueFalseLists: Dialect {
  let name = "true-false-lists"
  let summary = "statements, each with whether it is true"

  func claims(in page: Page) -> [Claim] {
    let judged = page.headings.filter { isTrueOrFalse($0.title.text) }.map { page.lead(of: $0) }
    let stated = statements(in: page, judged: judged)
    return stated + headings(in: page)
      + judged.flatMap { section -> [Claim] in
        guard let first = section.first, let last = section.last else { return [] }
        let lines =
          page.document.lines(page.blocks[first])
          .lowerBound...page.document
          .lines(page.blocks[last]).upperBound
        return stated.contains { lines.contains($0.draft.line) }
          ? [] : page.keyedStatements(in: section)
      }
  }

  private func statements(in page: Page, judged: [Range<Int>]) -> [Claim] {
    var claims: [Claim] = []
    var run: [Claim] = []
    func close() {
      if run.count >= 2 { claims += run }
      run = []
    }
    for (position, block) in page.blocks.enumerated() {
      let areJudged = judged.contains { $0.contains(position) }
      switch page.document.kind(block) {
      case .paragraph:
        let found = statement(block, at: position, in: page, areJudged)
        if let found { run.append(found) } else { close() }
      case .list:
        let items = Array(page.document.children(block))
        let found = items.compactMap { item -> Claim? in
          guard let first = page.document.firstChild(item) else { return nil }
          guard let below = page.document.next(first) else {
            return statement(first, at: position, in: page, areJudged)
          }
          return areJudged ? statement(first, judgedIn: below, at: position, in: page) : nil
        }.map { numbered($0, among: items, from: block, of: page.document) }
        if found.count * 5 >= items.count * 4 { run += found } else { close() }
      default: close()
      }
    }
    close()
    return claims
  }

  private func statement(
    _ block: NodeID,
    at position: Int,
    in page: Page,
    _ areJudged: Bool
  ) -> Claim? {
    guard page.document.kind(block) == .paragraph,
      areJudged || mayBeJudged(page.document.bytes[page.document.range(block)])
    else { return nil }
    let source = page.document.markdown(block)
    let line = source.oneLine
    guard
      let (text, verdict) =
        (areJudged ? splitBoldStatement(source) ?? splitStatementAbove(source) : nil)
        ?? splitVerdict(line, areJudged) ?? splitLeadingVerdict(line)
        ?? splitBothVerdicts(line) ?? splitReasonedVerdict(line, areJudged: areJudged)
    else { return nil }
    return claim(text, verdict, lines: page.document.lines(block), at: position, in: page)
  }

  /// A statement, and in the only paragraph below it the verdict with its reason.
  private func statement(
    _ block: NodeID,
    judgedIn below: NodeID,
    at position: Int,
    in page: Page
  ) -> Claim? {
    let document = page.document
    guard document.kind(block) == .paragraph, document.kind(below) == .paragraph,
      document.next(below) == nil, beginsWithVerdict(document.text(below))
    else { return nil }
    let lines = document.lines(block).lowerBound...document.lines(below).upperBound
    let text = document.markdown(block).oneLine
    return claim(text, document.markdown(below), lines: lines, at: position, in: page)
  }

  private func claim(
    _ text: String,
    _ verdict: String,
    lines: ClosedRange<Int>,
    at position: Int,
    in page: Page
  ) -> Claim? {
    let bare = withoutBothVerdicts(before: text)
    let title = Title(plain: plainLine(bare), markdown: bare)
    guard title.text.split(separator: " ").count >= 3 || title.text.utf8.count >= 15 else {
      return nil
    }
    var draft = Draft(
      form: Recall(),
      title: title.text,
      line: lines.lowerBound,
      lastLine: lines.upperBound
    )
    draft.titleMarkdown = title.markdown
    draft.number = title.number
    draft.path = page.path(above: position)
    let said = verdict.oneLine
    draft.answer = said.isEmpty ? nil : said
    let isAnnounced = draft.path.contains(where: isTrueOrFalse)
    return Claim(draft, weight: isAnnounced ? .labelled : .shaped)
  }

  /// The claim with the number of its item, by which a key may name it.
  private func numbered(
    _ claim: Claim,
    among items: [NodeID],
    from list: NodeID,
    of document: Document
  ) -> Claim {
    guard case .list(let style) = document.kind(list), case .ordered(let start, _) = style.marker,
      let offset = items.firstIndex(where: { document.lines($0).contains(claim.draft.line) })
    else { return claim }
    var claim = claim
    claim.draft.number = claim.draft.number ?? String(Int(start) + offset)
    return claim
  }

  private func headings(in page: Page) -> [Claim] {
    page.headings.filter { heading in
      heading.title.label?.kind == .number
        && page.headings(above: heading.position).last.map { isTrueOrFalse($0.title.text) } == true
    }.map { heading in
      var draft = Draft(
        form: Recall(),
        title: heading.title.text,
        line: heading.line,
        lastLine: heading.line
      )
      draft.titleMarkdown = heading.title.markdown
      draft.number = heading.title.number
      draft.path = page.path(above: heading.position)
      draft.fill(from: page.fields(in: page.body(of: heading)))
      return Claim(draft, weight: .shaped)
    }
  }

  /// Whether a title, or what stands behind the name of a part in it, is "True or false?".
  private func isTrueOrFalse(_ title: String) -> Bool {
    let last = title.split { ":–—".contains($0) }.last.map(String.init) ?? title
    if asksTrueOrFalse(last) { return true }
    guard let named = splitPart(title) else { return false }
    return asksTrueOrFalse(String(named.prefix { !"([".contains($0) }))
  }
}

/// A look at the bytes of a line, which spares most of them the rest: a verdict has a bracket near the
/// start, or a mark at the end or before a word there.
private func mayBeJudged(_ source: ArraySlice<UInt8>) -> Bool {
  if source.contains(where: { $0 == 0x0a || $0 == 0x0d }) { return true }
  // Blanks count once, as in one line.
  let line = source.reversed().drop { $0 <= 0x20 }
  guard let last = line.first else { return false }
  if last >= 0x80 || "*_)]".utf8.contains(last) { return true }
  return source.hasNear(48) { $0 >= 0x80 || $0 == 0x28 || $0 == 0x5b }
    || line.hasNear(longestVerdict + 5) { isSeparator($0) || $0 == UInt8(ascii: "/") }
    || mayHoldReasonedVerdict(source)
}

extension Sequence<UInt8> {
  /// Whether a byte is such among the first ones, runs of blanks counted as one.
  fileprivate func hasNear(_ length: Int, where isWanted: (UInt8) -> Bool) -> Bool {
    var count = 0
    var isBlank = true
    for byte in self {
      if isWanted(byte) { return true }
      if byte > 0x20 || !isBlank { count += 1 }
      isBlank = byte <= 0x20
      if count >= length { return false }
    }
    return false
  }
}
