import Markdown
import Questions

/// A line for each card with both sides in quotation marks: `"What is a trie?","A tree of letters"`.
///
/// As programs export them, pasted below headings. Every line of a paragraph has two such sides, there
/// are several, and a good part of the fronts asks.
struct QuotedRows: Dialect {
  let name = "quoted-rows"
  let summary = "lines with question and answer in quotation marks and a comma between"

  func claims(in page: Page) -> [Claim] {
    let rows = page.blocks.indices.flatMap { quotedRows(at: $0, in: page) }
    let asking = rows.count { Recognition.asking($0.sides.front) > .no }
    guard rows.count >= 4, asking * 3 >= rows.count else { return [] }
    return rows.compactMap { row in
      var draft = Draft(
        front: row.sides.front,
        back: row.sides.back,
        lines: row.number...row.number
      )
      draft?.becomeTermUnlessAsking()
      draft?.path = page.path(above: row.position)
      return draft.map { Claim($0, weight: .labelled) }
    }
  }

  /// Those of a paragraph that has nothing else, without a header.
  private func quotedRows(at position: Int, in page: Page) -> [QuotedRow] {
    let block = page.blocks[position]
    guard page.document.bytes[page.document.range(block)].first == UInt8(ascii: "\""),
      page.document.kind(block) == .paragraph
    else { return [] }
    let first = page.document.lines(block).lowerBound
    var rows: [QuotedRow] = []
    for (index, line) in page.document.markdown(block).split(separator: "\n").enumerated() {
      guard let sides = splitQuoted(String(line).trimmingBreak) else { return [] }
      rows.append(QuotedRow(position: position, number: first + index, sides: sides))
    }
    if let header = rows.first, ColumnRole(header.sides.front) == .question { rows.removeFirst() }
    return rows
  }
}

private struct QuotedRow {
  /// Of the block.
  let position: Int
  /// Of the line.
  let number: Int
  let sides: (front: String, back: String)
}

/// Both cells of a line that consists of two in quotation marks, doubled ones in them made single.
private func splitQuoted(_ line: String) -> (front: String, back: String)? {
  guard let front = takeQuoted(line[...]) else { return nil }
  let between = front.rest.drop { $0 == " " }
  guard let separator = between.first, ",;".contains(separator),
    let back = takeQuoted(between.dropFirst().drop { $0 == " " }), back.rest.isEmpty,
    front.text.contains(where: \.isLetter), !back.text.isEmpty
  else { return nil }
  return (front.text, back.text)
}

private func takeQuoted(_ source: Substring) -> (text: String, rest: Substring)? {
  guard source.first == "\"" else { return nil }
  var text = ""
  var rest = source.dropFirst()
  while let character = rest.popFirst() {
    guard character == "\"" else {
      text.append(character)
      continue
    }
    guard rest.first == "\"" else { return (text, rest) }
    text.append("\"")
    rest = rest.dropFirst()
  }
  return nil
}
