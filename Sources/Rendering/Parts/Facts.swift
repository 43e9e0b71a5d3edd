import Terminal

/// A name and what there is to say about it, the items beside each other.
///
/// In plain a sentence: `Recall: 86 %, goal 90 %.`
func fact(_ name: String, _ items: [Line], column: Int = 13, _ capabilities: Capabilities) -> [Line]
{
  let items = items.filter { !$0.isEmpty }
  guard !items.isEmpty else { return [] }
  if capabilities.isPlain {
    return paragraph("\(name): " + items.map(\.text).joined(separator: ", ") + ".", capabilities)
  }
  let rows = row(items, gap: 4, margin: 0, width: capabilities.width - column)
  return rows.enumerated().flatMap { number, items in
    wrap(
      items,
      width: capabilities.width,
      first: number == 0
        ? Line(" ") + (Line(name, .title) + "  ").padded(to: column - 1) : Line(spaces(column)),
      rest: Line(spaces(column))
    )
  }
}
