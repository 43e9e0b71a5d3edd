/// What the lines before the first card say, as in `#separator:tab` and `#tags column:3`.
struct ExportSettings {
  /// How many lines they are.
  private(set) var count = 0
  /// `nil` where nothing is said.
  private(set) var isTabbed: Bool?
  /// Counted from 0.
  private(set) var tagColumn: Int?
  private(set) var deck: String?

  init(_ lines: [String]) {
    for line in lines {
      guard line.hasPrefix("#"), let colon = line.firstIndex(of: ":") else { break }
      let name = line[..<colon].dropFirst().lowercased()
      let value = line[line.index(after: colon)...].description.trimmingBreak
      switch name {
      case "separator": isTabbed = value.lowercased() == "tab"
      case "tags column": tagColumn = Int(value).map { $0 - 1 }
      case "deck": deck = value
      case "html", "notetype", "columns", "tags", "deck column", "notetype column", "guid column",
        "if matches":
        break
      default: return
      }
      count += 1
    }
  }
}
