package import Questions

/// The same table with a line for each card: tabs and line ends in a cell are `\t` and `\n`.
package struct CardsTSV: Format {
  package let name = "tsv"
  package let summary = "a table of cards, a line each, tabs between the cells"
  package let facets = cardTableFacets

  package init() {}

  package func write(
    _ questions: [Question],
    from bank: Bank,
    _ options: ExportOptions
  ) -> Export {
    let rows = questions.flatMap { cardRows(of: $0, options) }.map { $0.map(withoutFormula) }
    return Export(
      tabSeparated(cardColumns, rows),
      notes: notes(on: questions, keeping: facets)
    )
  }
}
