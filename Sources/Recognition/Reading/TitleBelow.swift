import Markdown

/// The question below "Question 3" alone: the first paragraph that is no field asks.
func takeTitle(
  from parts: inout [Part],
  in document: Document
) -> (title: Title, line: Int)? {
  let bold = boldParagraph(in: parts, of: document)
  var stem: [Part] = []
  for (index, part) in parts.enumerated() {
    guard case .block(var block) = part else { return nil }
    if let quoted = document.onlyParagraph(ofQuote: block) {
      if index + 1 < parts.count, asksOnlyBelow(quoted, parts[index + 1], in: document) {
        stem.append(part)
        continue
      }
      block = quoted
    }
    if let bold, index < bold, document.kind(block) == .paragraph {
      stem.append(part)
      continue
    }
    switch document.kind(block) {
    case .heading:
      // "### Question", and what it asks below.
      guard FieldLabel(heading: document.text(block))?.role == .stem else { return nil }
    case .paragraph:
      if document.inlines(block).allSatisfy({ $0.kind.isPicture }) { continue }
      let lines = document.lines(block)
      let source = document.markdown(block)
      if let label = FieldLabel(line: source.firstLine) {
        guard label.role == .stem, !label.rest.isEmpty else { continue }
      }
      var asked = splitTitle(source, firstLine: lines.lowerBound)
      var index = index
      if asked.rest == nil, let end = questionEnd(after: index, in: parts, of: document) {
        // A situation, and in the next paragraph what is asked about it.
        for case .block(let more) in parts[(index + 1)...end] {
          asked.title += " " + document.markdown(more).oneLine
        }
        index = end
      }
      let title = Title(
        plain: shownText(of: asked.title),
        markdown: asked.title
      )
      guard !title.text.isEmpty, !marksPlace(ofAnswer: source) else { return nil }
      parts[index...index] = asked.rest.map { [Part.text($0.text, lines: $0.lines)] } ?? []
      parts.replaceSubrange(..<index, with: stem)
      return (title, lines.lowerBound)
    case .code, .table: stem.append(part)
    default: return nil
    }
  }
  return nil
}

/// Whether a quote asks nothing, and the paragraph below it does.
private func asksOnlyBelow(_ quoted: NodeID, _ next: Part, in document: Document) -> Bool {
  guard case .block(let block) = next, document.kind(block) == .paragraph,
    asking(document.text(quoted).oneLine) == .no
  else { return false }
  return asking(document.text(block).oneLine) > .byTopic
}

/// The paragraph in which a question ends that begins with a situation, before options.
private func questionEnd(after index: Int, in parts: [Part], of document: Document) -> Int? {
  func asks(_ part: Part) -> Bool? {
    guard case .block(let block) = part, document.kind(block) == .paragraph else { return nil }
    let text = document.text(block).oneLine
    return text.utf8.count > 400 || FieldLabel(line: text) != nil ? nil : text.endsQuestion
  }
  guard asks(parts[index]) == false else { return nil }
  for next in parts.indices[(index + 1)...].prefix(2) {
    guard let isAsked = asks(parts[next]) else { return nil }
    guard isAsked else { continue }
    let below = Array(parts[(next + 1)...])
    return OptionSplit(below, in: document) { rows(of: below, in: document) } == nil ? nil : next
  }
  return nil
}

/// A paragraph all in bold that follows others, which then only lead to it.
private func boldParagraph(in parts: [Part], of document: Document) -> Int? {
  let lead = parts.prefix { part in
    guard case .block(let block) = part else { return false }
    return document.kind(block) == .paragraph
  }
  return lead.indices.dropFirst().first { index in
    guard case .block(let block) = parts[index] else { return false }
    let source = document.markdown(block)
    let text = document.text(block).trimmingBreak
    // "**Query:**" introduces what is below it.
    return unwrapped(source) != source && FieldLabel(line: source) == nil
      && text.last.map { !":：".contains($0) } ?? false
  }
}

extension Inline.Kind {
  /// Whether it shows a picture or parts others, and says nothing.
  fileprivate var isPicture: Bool {
    switch self {
    case .start(.image), .end(.image), .softBreak, .hardBreak, .html: true
    default: false
    }
  }
}
