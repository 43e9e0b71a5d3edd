import Markdown

/// A part of an answer that may be one of its points.
struct PointCandidate {
  enum Kind {
    /// An item of a list that is labelled as the key points.
    case stated
    /// An item or a paragraph that begins with a bold term.
    case lead
    case item
    case row
    case sentence
    /// The sentence that an answer opens with, or what a program prints: it says the main thing, and
    /// what is listed below goes on from there.
    case opening
  }

  var kind: Kind
  var text: String
  /// Whether its author marked it as a must-have.
  var isMust = false
  /// Which list, table or paragraph of the answer it stands in.
  var group: Int
}

/// Everything in the answer that may be a point, in its order.
func pointCandidates(in answer: MarkedAnswer) -> [PointCandidate] {
  var walk = PointWalk(answer: answer)
  walk.visit(Array(answer.document.children(answer.document.root)))
  return walk.found
}

/// One pass over the blocks of an answer, which remembers the label above a list.
private struct PointWalk {
  let answer: MarkedAnswer
  var found: [PointCandidate] = []
  var label = ""
  /// The label where it is a paragraph.
  var labelBlock: NodeID?
  var group = 0

  init(answer: MarkedAnswer) {
    self.answer = answer
  }

  private var document: Document { answer.document }

  /// A loop, for quotes may be nested deeper than any stack.
  mutating func visit(_ blocks: [NodeID]) {
    var waiting = Array(blocks.reversed())
    while let block = waiting.popLast() {
      group += 1
      switch document.kind(block) {
      case .heading:
        label = document.text(block).withoutColon
        labelBlock = nil
      case .paragraph: visitParagraph(block)
      case .list where isStated: visitStated(block)
      case .list where !isExample: visitItems(of: block)
      case .table where !isExample: visitRows(of: block)
      case .code where isOutput: visitOutput(block)
      case .quote where !isExample: waiting += document.children(block).reversed()
      default: break
      }
    }
  }

  private var isExample: Bool {
    let name = label.lowercased()
    return ["example", "e.g", "for example", "sample"].contains { name.hasPrefix($0) }
  }

  private var isStated: Bool { ["key point", "key points"].contains(label.lowercased()) }

  /// Whether the label announces what a program prints, as in "It prints:" and "Output".
  private var isOutput: Bool {
    let name = label.lowercased()
    return ["print", "prints", "printed", "output"].contains { name.hasSuffix($0) }
  }

  /// Takes a few lines of output as one point.
  private mutating func visitOutput(_ code: NodeID) {
    let lines = document.text(code).split(separator: "\n").map { String($0).oneLine }
    if (1...3).contains(lines.count) {
      let text = label + ": " + lines.joined(separator: "; ")
      take([text], as: .opening, from: labelBlock)
    }
    label = ""
  }

  /// Takes the items as the author wrote them.
  private mutating func visitStated(_ list: NodeID) {
    for item in document.children(list) {
      let text = document.children(item).map { document.text($0).oneLine }.joined(separator: " ")
      guard !text.isEmpty else { continue }
      take([text], as: .stated, from: document.firstChild(item))
    }
    label = ""
  }

  private mutating func visitParagraph(_ paragraph: NodeID) {
    let text = document.text(paragraph).oneLine
    if text.hasSuffix(":") || text.utf8.count < 60 && isAllStrong(document.inlines(paragraph)) {
      label = text.withoutColon
      labelBlock = paragraph
      return
    }
    label = strongLead(paragraph) ?? ""
    guard !isExample else { return }
    if let lead = strongLead(paragraph), text.dropFirst(lead.count).first == ":" {
      take([firstClause(text)], as: .lead, from: paragraph)
      label = ""
    } else {
      label = ""
      let said = sentences(in: text)
      let opens = found.isEmpty && said.first.map(saysMainThing) == true
      take(said, as: .sentence, from: paragraph)
      if opens { found[found.count - said.count].kind = .opening }
    }
  }

  private mutating func visitItems(of list: NodeID) {
    for item in document.children(list) {
      let blocks = Array(document.children(item))
      guard let first = blocks.first else { continue }
      let whole = document.text(first).oneLine
      let steps = stepsInLine(whole)
      guard steps.count < 2 else {
        take(steps.map(firstClause), as: .item, from: first)
        continue
      }
      var text = firstClause(whole)
      let inner = blocks.dropFirst().flatMap { block in
        Array(document.children(block)).compactMap {
          document.children($0).first(where: { _ in true })
        }
      }
      let isJoined = text.hasSuffix(":") && !inner.isEmpty
      if isJoined { text += " " + inner.map(shortName).joined(separator: ", ") }
      guard !text.isEmpty, !text.lowercased().hasPrefix("example") else { continue }
      take([text.withoutColon], as: strongLead(first) == nil ? .item : .lead, from: first)
      if isJoined, inner.contains(where: answer.beginsMarked) {
        found[found.count - 1].isMust = true
      }
    }
  }

  private mutating func visitRows(of table: NodeID) {
    for row in document.children(table) {
      guard case .row(let isHeader) = document.kind(row), !isHeader else { continue }
      let cells = document.children(row).map { document.text($0).oneLine }.filter { !$0.isEmpty }
      guard let first = cells.first else { continue }
      let rest = cells.dropFirst().joined(separator: "; ")
      let text = rest.isEmpty ? first : first + ": " + rest
      take([text], as: .row, from: document.firstChild(row))
    }
  }

  /// Takes points that stand in a leaf, or are put together from what begins with it.
  private mutating func take(
    _ texts: [String],
    as kind: PointCandidate.Kind,
    from leaf: NodeID?
  ) {
    let behind = leaf.map(answer.textsBehindMarks) ?? []
    let marked = texts.map { text in behind.contains { $0.begins(with: text) } }
    // What its parts say differs from it, as what a sentence lists does.
    let isWhole =
      !marked.contains(true) && (kind != .sentence || behind.first.map(isOneSentence) == true)
      && leaf.map(answer.beginsMarked) == true
    for (text, isMust) in zip(texts, marked) {
      found.append(PointCandidate(kind: kind, text: text, isMust: isMust || isWhole, group: group))
    }
  }

  /// The bold text at the start of a block, where there is some.
  private func strongLead(_ block: NodeID) -> String? {
    let inlines = document.inlines(block)
    guard let first = inlines.first, case .start(.strong) = first.kind,
      let end = inlines.firstIndex(where: { $0.kind == .end(.strong) })
    else { return nil }
    return plainText(of: Array(inlines[...end])).withoutColon
  }

  private func isAllStrong(_ inlines: [Inline]) -> Bool {
    guard let first = inlines.first, case .start(.strong) = first.kind,
      let end = inlines.firstIndex(where: { $0.kind == .end(.strong) })
    else { return false }
    return end == inlines.count - 1
  }

  private func shortName(_ block: NodeID) -> String {
    strongLead(block) ?? firstClause(document.text(block).oneLine)
  }
}

extension String {
  /// Whether it begins with those words and no part of another one follows.
  fileprivate func begins(with words: String) -> Bool {
    guard !words.isEmpty, hasPrefix(words) else { return false }
    return dropFirst(words.count).first.map { !$0.isLetter && !$0.isNumber } ?? true
  }
}
