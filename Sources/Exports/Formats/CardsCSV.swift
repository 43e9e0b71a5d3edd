package import Questions

/// A table as RFC 4180 has it, but that its lines end with line feeds alone.
///
/// A cell with a comma, a quotation mark, a line end or a space at an end is quoted; see
/// `withoutFormula(_:)` for what may stand before its text.
package struct CardsCSV: Format {
  package let name = "csv"
  package let summary = "a table of cards, commas between the cells"
  package let facets = cardTableFacets

  package init() {}

  package func write(
    _ questions: [Question],
    from bank: Bank,
    _ options: ExportOptions
  ) -> Export {
    let rows = [cardColumns] + questions.flatMap { cardRows(of: $0, options) }
    let text = rows.map { row in row.map(cell).joined(separator: ",") + "\n" }.joined()
    return Export(text, notes: notes(on: questions, keeping: facets))
  }
}

private func cell(_ text: String) -> String {
  let text = withoutFormula(safeLines(text))
  let isPlain = !text.contains { ",\"\n\t".contains($0) } && text.first != " " && text.last != " "
  return isPlain ? text : "\"" + text.replacing("\"", with: "\"\"") + "\""
}
