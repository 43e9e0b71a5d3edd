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
  /// Which list, table or paragraph of the answer it stands in.
  var group: Int
}

/// Everything in the answer that may be a point, in its order.
func pointCandidates(in answer: Document) -> [PointCandidate] {
  var walk = PointWalk(document: answer)
  walk.visit(Array(answer.children(answer.root)))
  return walk.found
}

/// One pass over the blocks of an answer, which remembers the label above a list.
private struct PointWalk {
  let document: Document
  var found: [PointCandidate] = []
  var label = ""
  var group = 0

  init(document: Document) {
    self.document = document
  }

  /// A loop, for quotes may be nested deeper than any stack.
  mutating func visit(_ blocks: [NodeID]) {
    var waiting = Array(blocks.reversed())
    while let block = waiting.popLast() {
      group += 1
      switch document.kind(block) {
      case .heading: label = document.text(block).withoutColon
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
      found.append(PointCandidate(kind: .opening, text: text, group: group))
    }
    label = ""
  }

  /// Takes the items as the author wrote them.
  private mutating func visitStated(_ list: NodeID) {
    for item in document.children(list) {
      let text = document.children(item).map { document.text($0).oneLine }.joined(separator: " ")
      guard !text.isEmpty else { continue }
      found.append(PointCandidate(kind: .stated, text: text, group: group))
    }
    label = ""
  }

  private mutating func visitParagraph(_ paragraph: NodeID) {
    let text = document.text(paragraph).oneLine
    if text.hasSuffix(":") || text.utf8.count < 60 && isAllStrong(document.inlines(paragraph)) {
      label = text.withoutColon
      return
    }
    label = strongLead(paragraph) ?? ""
    guard !isExample else { return }
    if let lead = strongLead(paragraph), text.dropFirst(lead.count).first == ":" {
      found.append(PointCandidate(kind: .lead, text: firstClause(text), group: group))
      label = ""
    } else {
      label = ""
      for sentence in sentences(in: text) {
        let opens = found.isEmpty && saysMainThing(sentence)
        found.append(
          PointCandidate(kind: opens ? .opening : .sentence, text: sentence, group: group)
        )
      }
    }
  }

  private mutating func visitItems(of list: NodeID) {
    for item in document.children(list) {
      let blocks = Array(document.children(item))
      guard let first = blocks.first else { continue }
      let whole = document.text(first).oneLine
      let steps = stepsInLine(whole)
      guard steps.count < 2 else {
        found += steps.map { PointCandidate(kind: .item, text: firstClause($0), group: group) }
        continue
      }
      var text = firstClause(whole)
      let inner = blocks.dropFirst().flatMap { block in
        Array(document.children(block)).compactMap {
          document.children($0).first(where: { _ in true })
        }
      }
      if text.hasSuffix(":"), !inner.isEmpty {
        text += " " + inner.map(shortName).joined(separator: ", ")
      }
      guard !text.isEmpty, !text.lowercased().hasPrefix("example") else { continue }
      let kind: PointCandidate.Kind = strongLead(first) == nil ? .item : .lead
      found.append(PointCandidate(kind: kind, text: text.withoutColon, group: group))
    }
  }

  private mutating func visitRows(of table: NodeID) {
    for row in document.children(table) {
      guard case .row(let isHeader) = document.kind(row), !isHeader else { continue }
      let cells = document.children(row).map { document.text($0).oneLine }.filter { !$0.isEmpty }
      guard let first = cells.first else { continue }
      let rest = cells.dropFirst().joined(separator: "; ")
      let text = rest.isEmpty ? first : first + ": " + rest
      found.append(PointCandidate(kind: .row, text: text, group: group))
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
