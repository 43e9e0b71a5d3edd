import Markdown

/// A procedure whose steps are to be put in their order.
///
/// Only where the title asks for steps, an order or a sequence, or a line `Order:` stands above the
/// list, and the answer has one ordered list of three to nine different steps.
package struct Order: Form {
  package var name: String { "order" }
  package var summary: String { "steps to put in order" }

  package init() {}

  package func cards(of question: Question) -> [Card] {
    let steps = steps(of: question.draft)
    return [
      card(
        of: question,
        prompt: prompt(of: question),
        reply: steps.isEmpty ? .judge : .order(steps)
      )
    ]
  }
}

/// The steps that a question asks for, in their order, as plain text; empty where it asks for none.
///
/// - Complexity: O(1) where nothing asks for an order, else O(n) in the length of the answer.
func steps(of draft: Draft) -> [String] {
  guard let answer = draft.answer, draft.choices.isEmpty else { return [] }
  let isAsked = asksForOrder(draft.title)
  guard isAsked || mayHoldLabel(answer) else { return [] }
  let document = Document(parsing: answer)
  guard let list = soleOrderedList(of: document) else { return [] }
  guard isAsked || orderLabel(above: list, in: document) != nil else { return [] }
  let steps = document.children(list).map { item in
    document.firstChild(item).map { document.text($0).oneLine } ?? ""
  }
  guard (3...9).contains(steps.count), Set(steps).count == steps.count,
    steps.allSatisfy({ !$0.isEmpty })
  else { return [] }
  return steps
}

/// What an answer says beside the list of its steps, which show elsewhere; all of it where the list says
/// more of a step than its name, `nil` where there is nothing else.
package func besideSteps(_ answer: String) -> String? {
  let document = Document(parsing: answer)
  guard let list = soleOrderedList(of: document),
    document.children(list).allSatisfy({ document.firstChild($0) == document.lastChild($0) })
  else { return answer }
  let first = orderLabel(above: list, in: document) ?? list
  let steps = document.lines(first).lowerBound...document.lines(list).upperBound
  let rest = answer.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    .enumerated()
    .filter { !steps.contains($0.offset + 1) }
    .map(\.element)
    .joined(separator: "\n")
  return rest.allSatisfy(\.isWhitespace) ? nil : rest
}

/// Whether `Order:` may stand in the text, by its bytes.
private func mayHoldLabel(_ text: String) -> Bool {
  let found = text.utf8.withContiguousStorageIfAvailable { bytes in
    bytes.indices.dropFirst(2).contains { index in
      bytes[index] == UInt8(ascii: ":") && bytes[index - 1] == UInt8(ascii: "r")
        && bytes[index - 2] == UInt8(ascii: "e")
    }
  }
  return found ?? true
}

/// `nil` where there is none among the blocks, and where there are several.
private func soleOrderedList(of document: Document) -> NodeID? {
  let lists = document.children(document.root).filter { block in
    if case .list(let style) = document.kind(block) { style.isOrdered } else { false }
  }
  return lists.count == 1 ? lists.first : nil
}

private func orderLabel(above list: NodeID, in document: Document) -> NodeID? {
  document.previous(list).flatMap { isOrderLabel(document.text($0)) ? $0 : nil }
}

private func isOrderLabel(_ text: String) -> Bool {
  ["order", "the order", "in order", "correct order"].contains(text.lowercased().withoutColon)
    && text.last == ":"
}

private func asksForOrder(_ title: String) -> Bool {
  guard mayAskForOrder(title) else { return false }
  let words = title.lowercased().split { !$0.isLetter && $0 != "-" }
  return words.indices.contains { index in
    let before = index > 0 ? words[index - 1] : ""
    let after = index + 1 < words.count ? words[index + 1] : ""
    switch words[index] {
    case "steps", "stages", "phases": return true
    case "step": return after == "by" || before == "by"
    case "sequence": return after == "of" || ["what", "which", "right", "correct"].contains(before)
    case "order":
      return !["by", "to", "book", "statistics", "magnitude"].contains(after)
        && !(after == "of" && index + 2 < words.count && words[index + 2].hasPrefix("magnitude"))
    default: return false
    }
  }
}

/// Whether one of the words may stand in the title, by how they begin; most titles are spared being
/// split.
private func mayAskForOrder(_ title: String) -> Bool {
  let beginnings = beginnings
  var letters: UInt32 = 0
  for byte in title.utf8 {
    letters = letters << 8 & 0xff_ffff | UInt32(byte | 0x20)
    if beginnings.contains(letters) { return true }
  }
  return false
}

/// Of steps, stages, phases, sequence and order, three letters each.
private let beginnings: [UInt32] = ["ste", "sta", "pha", "seq", "ord"].map { word in
  word.utf8.reduce(0) { $0 << 8 | UInt32($1) }
}
