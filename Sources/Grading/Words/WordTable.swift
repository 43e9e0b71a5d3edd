/// The rows of a table in a text: words with spaces between them, rows with commas.
func rows(of table: String) -> [[String]] {
  table.split(separator: ",").map { $0.split(whereSeparator: \.isWhitespace).map(String.init) }
}

/// The same in senses, for which any word of a meaning does.
func senses(inRowsOf table: String) -> [[String]] {
  rows(of: table).map { row in row.map { sense(ofStem: stem(regular($0))) } }
}
