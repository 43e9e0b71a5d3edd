import Markdown
import Questions

/// One bullet of notes, before it is known what it belongs to.
struct NoteItem {
  /// Of its bullet, counted from 1.
  var column: Int
  var isOrdered: Bool
  var line: Int
  /// The last line of its own text, without nested lists.
  var lastLine: Int
  /// Markdown of its first paragraph, in one line and without the mark of a must-have.
  var text: String
  /// Whether an answer to what it is below must say it.
  var isMust: Bool
  var lead: BoldLead?
  /// Markdown of further blocks that are no lists.
  var more = ""
  /// Whether its term has a line of its own, above what it means.
  var isAbove = false
  /// Whether a blank line parts it from the bullet before.
  var followsGap: Bool

  var kind: NoteKind {
    guard let lead else { return .fact }
    return isGeneric(lead.text) ? .attribute : .term
  }

  /// A term that says nothing itself and announces what follows.
  var isBare: Bool { lead != nil && lead?.rest == nil && more.isEmpty }
}

enum NoteKind {
  case term
  /// A term that means nothing without the one it belongs to, as "Goal".
  case attribute
  /// No bold term at all.
  case fact
}

/// The bullets of these lists in order, nested ones after their parents.
func noteItems(of lists: [NodeID], in document: Document) -> [NoteItem] {
  var items: [NoteItem] = []
  // Items and lists that wait for their turn: a loop, for lists may be nested deeper than any stack.
  var waiting = Array(lists.reversed())
  while let node = waiting.popLast() {
    if case .list = document.kind(node) {
      waiting += document.children(node).reversed()
      continue
    }
    guard let list = document.parent(node), case .item = document.kind(node),
      case .list(let style) = document.kind(list)
    else { continue }
    let blocks = Array(document.children(node))
    let line = document.lines(node).lowerBound
    let own = blocks.filter { block in
      if case .list = document.kind(block) { false } else { true }
    }
    if let first = own.first {
      let source = document.markdown(first)
      // "**TTL**", and in the next line what it means.
      let term = source.firstLine.trimmingBreak
      let isAbove = term.utf8.count < source.utf8.count && unwrapped(term) != term
      let whole = isAbove ? term : source.oneLine
      let below = isAbove ? [String(source.dropFirst(source.firstLine.count + 1)).oneLine] : []
      let unmarked = withoutMust(before: whole)
      items.append(
        NoteItem(
          column: document.column(node),
          isOrdered: style.isOrdered,
          line: line,
          lastLine: own.last.map { document.lines($0).upperBound } ?? line,
          text: unmarked ?? whole,
          isMust: unmarked != nil,
          lead: (unmarked ?? (isAbove ? term : nil)).map(BoldLead.init(paragraph:))
            ?? BoldLead(node, of: document),
          more: (below + own.dropFirst().map { document.markdown($0) }).joined(separator: "\n\n"),
          isAbove: isAbove,
          followsGap: items.last.map { line > $0.lastLine + 1 } ?? false
        )
      )
    }
    waiting += blocks.filter { block in
      if case .list = document.kind(block) { true } else { false }
    }.reversed()
  }
  return items
}

/// Whether a term is a word for a part of something, which has to be named as well.
func isGeneric(_ term: String) -> Bool {
  let bare = term.split(separator: "(").first.map(String.init) ?? term
  var words = bare.lowercased().split { !$0.isLetter && $0 != "'" && $0 != "’" }.map(String.init)
  if ["the", "key", "main", "common"].contains(words.first), words.count > 1 {
    words.removeFirst()
  }
  guard let first = words.first else { return false }
  if ["what", "why", "how", "when", "where", "relationship"].contains(first) { return true }
  if genericTerms.contains(words.joined(separator: " ")) { return true }
  // "Point to remember", and no "point estimate".
  return first == "point" && words.count > 1
    && ["to", "about", "for", "against", "one", "two", "three", "four"].contains(words[1])
}

private let genericTerms: Set<String> = [
  "advantage", "advantages", "algorithm", "applications", "architecture", "benefit", "benefits",
  "best practice", "best practices", "caveat", "cause", "causes", "challenge", "challenges",
  "characteristic", "characteristics", "choice", "complexity", "components", "cons",
  "considerations", "core idea", "core innovation", "cost", "definition", "designed for",
  "detection", "diagnosis", "difference", "disadvantage", "disadvantages", "distinction",
  "drawback", "drawbacks", "effect", "effects", "example", "examples", "fix", "formula", "goal",
  "goals", "handling", "idea", "implementation", "input", "inputs", "intuition", "issue", "issues",
  "kind", "kinds",
  "limitation", "limitations", "mechanism", "method", "methods", "note", "output", "outputs",
  "penalty", "point", "points", "prevention", "problem", "problems", "process", "properties",
  "property", "pros", "purpose", "result", "revolutionary shift", "rule", "signs", "solution",
  "solutions", "space complexity", "steps", "strengths", "structure", "symptoms", "syntax", "task",
  "tasks", "technique", "techniques", "time complexity", "tip", "tips", "trade off", "trade offs",
  "training", "type", "types", "usage", "use", "use case", "use cases", "use when", "uses",
  "variant", "variants", "weaknesses",
]
