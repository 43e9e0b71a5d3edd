import Markdown
import Questions

/// What an interviewer says, in quotation marks, and the advice after it.
///
/// `"Tell me about a conflict." Use STAR.` as a paragraph or an item, below a heading about
/// behaviour, or several of them in a row.
struct QuotedPrompts: Dialect {
  let name = "quoted-prompts"
  let summary = "what an interviewer says, in quotation marks"

  func claims(in page: Page) -> [Claim] {
    var claims: [(claim: Claim, section: Int)] = []
    for (position, block) in page.blocks.enumerated() where !page.isListOfField(position) {
      if let quote = page.quoteInBold(position) {
        var found = claim(for: quote, at: position, lines: page.document.lines(block), in: page)
        found.0.draft.takeAdvice(below: position, mayQuote: true, in: page)
        claims.append(found)
        continue
      }
      // What is said to the one above.
      if position > 0, page.quoteInBold(position - 1) != nil { continue }
      for part in paragraphs(of: block, in: page.document)
      where "\"“„«»「".utf8.contains(page.document.bytes[page.document.range(part).lowerBound]) {
        guard let quote = Quote(page.document.markdown(part)) else { continue }
        let lines = page.document.lines(part)
        var found = claim(for: quote, at: position, lines: lines, in: page)
        if part == block {
          found.0.draft.takeAdvice(below: position, mayQuote: false, in: page)
        } else if case .quote = page.document.kind(block) {
          found.0.draft.takeAnswer(belowQuote: position, in: page)
        }
        claims.append(found)
      }
      for (quote, line) in row(in: block, of: page.document) {
        claims.append(claim(for: quote, at: position, lines: line...line, in: page))
      }
    }
    let sizes = Dictionary(grouping: claims, by: \.section).mapValues(\.count)
    return claims.filter { claim, section in
      if claim.draft.path.last.map(forbids) == true { return false }
      let size = sizes[section, default: 0]
      return claim.draft.form is Behavioural || size >= 3
        || size == 2 && asking(claim.draft.title) > .byTopic
          && page.holdsNothingElse(section, but: 2)
    }.map(\.claim)
  }

  private func claim(for quote: Quote, at position: Int, lines: ClosedRange<Int>, in page: Page)
    -> (Claim, section: Int)
  {
    var draft = Draft(
      form: Recall(),
      title: quote.plainTitle,
      line: lines.lowerBound,
      lastLine: lines.upperBound
    )
    draft.path = page.path(above: position)
    var advice = quote.rest
    // The dash stands for the question, behind which there may be nothing but the bracket.
    if let (before, said) = splitBracketedField(atEndOf: "- " + advice) {
      advice = String(before.dropFirst()).trimmingBreak
      draft.fill(from: page.fields(of: [.text(said, lines: lines)]))
      draft.lastLine = lines.upperBound
    }
    if draft.answer == nil { draft.answer = answer(from: advice) }
    draft.decideForm(label: nil)
    return (
      Claim(draft, weight: .shaped), page.headings(above: position).last?.position ?? -1
    )
  }

  /// The quotes of a paragraph in which a colon is followed by nothing else, and the line of each.
  private func row(in block: NodeID, of document: Document) -> [(Quote, line: Int)] {
    guard document.kind(block) == .paragraph, document.mayQuote(block) else { return [] }
    let source = document.markdown(block)
    guard let open = source.firstIndex(where: { "\"“„«".contains($0) }), open > source.startIndex,
      let colon = source[..<open].last(where: { !$0.isWhitespace }), ":：".contains(colon)
    else { return [] }
    var found: [(Quote, line: Int)] = []
    var rest = source[open...]
    while !rest.isEmpty {
      guard let quote = Quote(String(rest)), asking(quote.plainTitle) > .byTopic else { return [] }
      let line = document.lines(block).lowerBound + source[..<rest.startIndex].count { $0 == "\n" }
      var one = quote
      let end = rest.index(rest.endIndex, offsetBy: -quote.rest.count)
      one.rest = ""
      found.append((one, line))
      rest = rest[end...].drop { $0.isWhitespace || ",;/·|".contains($0) }
      for word in ["and ", "or ", "und ", "oder ", "y ", "e ", "o ", "et ", "ou ", "и "]
      where rest.hasPrefix(word) {
        rest = rest.dropFirst(word.count)
      }
    }
    return found.count >= 2 ? found : []
  }

  private func paragraphs(of block: NodeID, in document: Document) -> [NodeID] {
    switch document.kind(block) {
    case .paragraph: [block]
    case .list: document.children(block).compactMap { document.firstChild($0) }
    case .quote: document.onlyParagraph(ofQuote: block).map { [$0] } ?? []
    default: []
    }
  }
}

extension Page {
  /// Whether a list stands right below a label such as "Red flags:", whose items are no questions.
  fileprivate func isListOfField(_ position: Int) -> Bool {
    guard position > 0, case .list = document.kind(blocks[position]) else { return false }
    return roles[position - 1].last == .redFlags || roles[position - 1].last == .keyPoints
  }
}

extension Page {
  /// The quoted sentence that all of a paragraph is, in bold; `nil` for any other.
  fileprivate func quoteInBold(_ position: Int) -> Quote? {
    let block = blocks[position]
    guard document.kind(block) == .paragraph, document.lines(block).count == 1,
      document.bytes[document.range(block)].starts(with: "**".utf8)
    else { return nil }
    let source = document.markdown(block).trimmingBreak
    let inner = unwrapped(source)
    guard inner != source, let quote = Quote(inner), quote.rest.isEmpty else { return nil }
    return quote
  }
}

extension Document {
  /// Whether a block has a byte of a quotation mark, and one of a colon.
  fileprivate func mayQuote(_ block: NodeID) -> Bool {
    let source = bytes[range(block)]
    return source.contains { $0 == UInt8(ascii: ":") || $0 == 0xef }
      && source.contains { $0 == UInt8(ascii: "\"") || $0 == 0xe2 || $0 == 0xc2 }
  }
}

extension Draft {
  /// Takes the paragraph below, where nothing has been said yet; one that begins with a quote only where
  /// it may.
  fileprivate mutating func takeAdvice(below position: Int, mayQuote: Bool, in page: Page) {
    let next = position + 1
    guard answer == nil, next < page.blocks.count, page.heading(at: next) == nil,
      page.document.kind(page.blocks[next]) == .paragraph
    else { return }
    let source = page.document.markdown(page.blocks[next])
    guard let first = source.first, first != "*", mayQuote || !"\"“„«".contains(first) else {
      return
    }
    fill(from: page.fields(in: next..<next + 1))
  }
}

/// The marks that end a quote, by the one that begins it.
private let closingQuotes: [Character: String] = [
  "“": "”", "\"": "\"", "„": "“”", "”": "”", "«": "»", "»": "«", "「": "」", "『": "』",
]

extension Draft {
  /// Takes what stands below a quote that is nothing but the question, up to the next one.
  fileprivate mutating func takeAnswer(belowQuote position: Int, in page: Page) {
    guard answer == nil else { return }
    let end = page.blocks.indices[(position + 1)...].first { next in
      switch page.document.kind(page.blocks[next]) {
      case .paragraph, .list, .code, .table: page.heading(at: next) != nil
      default: true
      }
    }
    let below = position + 1..<(end ?? page.blocks.count)
    guard !below.isEmpty else { return }
    fill(from: page.fields(in: below))
  }
}

/// Whether a title heads what is not to be said.
private func forbids(_ title: String) -> Bool {
  let name = title.lowercased()
  return ["never say", "don't say", "do not say", "don’t say", "avoid saying", "not to say"]
    .contains { name.includes($0) }
}

private struct Quote {
  var title: String
  var rest: String

  /// A text that begins with a quoted sentence.
  init?(_ markdown: String) {
    guard let open = markdown.first, let closing = closingQuotes[open] else { return nil }
    let inner = markdown.dropFirst()
    guard let close = inner.firstIndex(where: closing.contains) else { return nil }
    title = String(inner[..<close]).oneLine
    rest = String(inner[inner.index(after: close)...].drop { " -–—:\n".contains($0) })
    // Chinese and Japanese have no spaces.
    let isLong =
      title.split(separator: " ").count >= 2 || title.count >= 5 && title.first?.isASCII == false
    guard let last = title.last, ".?!…。？！".contains(last), isLong else { return nil }
  }

  var plainTitle: String { Recognition.plain(title) }
}

extension Page {
  /// Whether so many blocks are all that stands below a heading.
  fileprivate func holdsNothingElse(_ position: Int, but count: Int) -> Bool {
    heading(at: position).map { heading in
      // "- 3 -" numbers a page.
      lead(of: heading).count { document.text(blocks[$0]).contains(where: \.isLetter) } == count
    } ?? false
  }
}
