/// What the lines before the first card say, as in `#separator:tab` and `#tags column:3`.
struct ExportSettings {
  /// How many lines they are.
  private(set) var count = 0
  /// `nil` where nothing is said.
  private(set) var isTabbed: Bool?
  /// Counted from 0.
  private(set) var tagColumn: Int?
  private(set) var deck: String?
  /// Columns that hold no side of a card, counted from 0.
  private(set) var besides: Set<Int> = []
  /// The one that names the deck of each card, counted from 0.
  private(set) var deckColumn: Int?

  init(_ lines: [String]) {
    for line in lines {
      guard line.hasPrefix("#"), let colon = line.firstIndex(of: ":") else { break }
      let name = line[..<colon].dropFirst().lowercased()
      let value = line[line.index(after: colon)...].description.trimmingBreak
      switch name {
      case "separator": isTabbed = value.lowercased() == "tab"
      case "tags column": tagColumn = column(value)
      case "deck column": deckColumn = column(value)
      case "notetype column", "guid column": column(value)
      case "deck": deck = value
      case "html", "notetype", "columns", "tags", "if matches": break
      default: return
      }
      count += 1
    }
  }

  /// The place of a column that holds no side, counted from 0.
  @discardableResult
  private mutating func column(_ value: String) -> Int? {
    guard let number = Int(value), number > 0 else { return nil }
    besides.insert(number - 1)
    return number - 1
  }
}
