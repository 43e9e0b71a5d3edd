import Markdown

/// Things compared in a table: asked as a whole, and one row at a time.
///
/// The card `~row-overfitting` asks for the row that is called so, across all compared things. Only
/// where the title or a heading compares, and the table has a column of criteria, at least two things
/// that are compared, and two to twelve rows.
package struct Comparison: Form {
  package var name: String { "compare" }
  package var summary: String { "things to compare, point by point" }

  package var hasOneCard: Bool { false }

  package init() {}

  package func cardNames(of draft: Draft) -> [String] {
    [""] + (comparedTable(in: draft)?.names ?? [])
  }

  package func cardParts(of draft: Draft) -> [CardPart] {
    guard let table = comparedTable(in: draft) else { return [] }
    return zip(table.names, table.rows).map { name, row in
      CardPart(name: name, text: ([row.criterion] + row.cells).joined(separator: rowJoint))
    }
  }

  package func cards(of question: Question) -> [Card] {
    let whole = card(of: question, prompt: prompt(of: question))
    guard let table = comparedTable(in: question.draft) else { return [whole] }
    let title = question.titleMarkdown ?? escaped(question.title)
    let context = contextLead(of: question)
    let things = table.things.map { "**\($0)**" }.joined(separator: ", ")
    return [whole]
      + zip(table.names, table.rows).map { name, row in
        Card(
          id: question.id + name,
          question: question.id,
          prompt: "*\(context)\(title)*\n\nCompare \(things) in one respect: **\(row.criterion)**",
          answer: zip(table.things, row.cells).map { thing, cell in
            "- **\(thing):** \(cell)"
          }.joined(separator: "\n"),
          reply: .judge
        )
      }
  }
}

/// A table that compares, its texts as Markdown of one line.
struct ComparedTable {
  struct Row {
    var criterion: String
    /// One for each thing.
    var cells: [String]
  }

  var things: [String]
  var rows: [Row]
  /// Of the rows' cards, made of the words of their criteria; no two are the same.
  var names: [String]
}

/// The only table of an answer that compares; `nil` where there is none, or more than one.
///
/// - Complexity: O(1) where nothing compares or no table is there, else O(n) in the answer's length.
func comparedTable(in draft: Draft) -> ComparedTable? {
  guard let answer = draft.answer, mayHoldTable(answer), compares(draft) else { return nil }
  let document = Document(parsing: answer)
  let tables = document.children(document.root).filter { block in
    if case .table = document.kind(block) { true } else { false }
  }
  guard tables.count == 1, let table = tables.first else { return nil }
  var rows = document.children(table).map { row in
    document.children(row).map { document.markdown($0).oneLine }
  }
  guard rows.count > 1 else { return nil }
  let things = Array(rows.removeFirst().dropFirst())
  guard things.count >= 2, (2...12).contains(rows.count), things.allSatisfy({ !$0.isEmpty }),
    rows.allSatisfy({ $0.count == things.count + 1 && $0.allSatisfy { !$0.isEmpty } })
  else { return nil }
  let made = rows.map { ComparedTable.Row(criterion: $0[0], cells: Array($0.dropFirst())) }
  return ComparedTable(things: things, rows: made, names: names(of: made.map(\.criterion)))
}

private let rowJoint = " | "

private func mayHoldTable(_ answer: String) -> Bool {
  answer.utf8.withContiguousStorageIfAvailable { $0.contains(UInt8(ascii: "|")) } ?? true
}

/// As in `~row-memory-use`; what would be the same, or has no letters, is numbered.
private func names(of criteria: [String]) -> [String] {
  var taken: Set<String> = []
  return criteria.map { criterion in
    let words = criterion.lowercased().split { !$0.isLetter && !$0.isNumber }
    let base = "~row-" + (words.isEmpty ? "x" : words.prefix(6).joined(separator: "-"))
    var name = base
    var count = 1
    while !taken.insert(name).inserted {
      count += 1
      name = "\(base)-\(count)"
    }
    return name
  }
}

private let signs: Set<Substring> = [
  "vs", "versus", "compare", "compared", "comparing", "comparison", "difference", "differences",
  "differ", "differs", "distinguish", "contrast",
]

private func compares(_ draft: Draft) -> Bool {
  let places = [draft.title, draft.path.last ?? ""]
  return places.contains { $0.lowercased().split { !$0.isLetter }.contains(where: signs.contains) }
}
