import Markdown
import Questions

/// A line for each card with a tab between its sides, as tools export them.
///
/// `front<TAB>back<TAB>tags`. Lines such as `#separator:tab` at the start say so and which column
/// holds tags; without them nearly all lines have to have one tab, and most of the fronts to ask.
struct TabbedCards: Dialect {
  let name = "tabbed-cards"
  let summary = "lines with a tab between question and answer"

  func claims(in page: Page) -> [Claim] {
    guard areMostlyTabbed(page.document.bytes) else { return [] }
    let lines = page.document.lines
    let settings = ExportSettings(lines)
    guard settings.isTabbed != false else { return [] }
    var rows: [(number: Int, cells: [String])] = []
    var others = 0
    for (index, line) in lines.enumerated().dropFirst(settings.count) {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
        .map { String($0).trimmingBreak.unquoted }
      if cells.count >= 2, cells.prefix(2).allSatisfy({ !$0.isEmpty }), !line.hasPrefix("\t") {
        rows.append((index + 1, cells))
      } else if line.contains(where: { !$0.isWhitespace }) {
        others += 1
      }
    }
    // So a page of sets of cards begins that is copied as text.
    let isCopied = lines.prefix(4).contains { $0.hasPrefix("Terms in this set") }
    if isCopied { others = 0 }
    let isDeclared = settings.isTabbed == true || isCopied
    guard rows.count >= (isDeclared ? 1 : 4), others * 10 <= rows.count else { return [] }
    if !isDeclared {
      let asking = rows.count { Recognition.asking($0.cells[0]) > .byTopic }
      guard asking * 2 >= rows.count, rows.allSatisfy({ $0.cells.count <= 4 }) else { return [] }
      if ColumnRole(rows[0].cells[0]) == .question { rows.removeFirst() }
    }
    return rows.compactMap { number, cells in
      var draft = Draft(
        front: cells[0].replacingBreaks(by: " "),
        back: cells[1].replacingBreaks(by: "\n"),
        lines: number...number
      )
      draft?.becomeTermUnlessAsking()
      if let column = settings.tagColumn, cells.indices.contains(column) {
        draft?.tags = cells[column].split(separator: " ").map(String.init)
      }
      if let deck = settings.deck { draft?.path = [deck] }
      return draft.map { Claim($0, weight: isDeclared ? .declared : .labelled) }
    }
  }
}

/// Whether lines without a tab are so few as cards allow; settings begin with number signs.
private func areMostlyTabbed(_ bytes: [UInt8]) -> Bool {
  guard bytes.contains(UInt8(ascii: "\t")) else { return false }
  var tabbed = 0
  var others = 0
  for line in bytes.split(whereSeparator: { $0 == 0x0a || $0 == 0x0d }) {
    if line.contains(UInt8(ascii: "\t")) {
      tabbed += 1
    } else if line.first != UInt8(ascii: "#"), line.contains(where: { (0x21..<0x7f).contains($0) })
    {
      others += 1
    }
  }
  return tabbed > 0 && others * 10 <= tabbed
}

/// What the lines before the first card say, as in `#separator:tab` and `#tags column:3`.
private struct ExportSettings {
  /// How many lines they are.
  var count = 0
  /// `nil` where nothing is said.
  var isTabbed: Bool?
  /// Counted from 0.
  var tagColumn: Int?
  var deck: String?

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

extension String {
  /// Without the quotation marks around all of it, doubled ones in it made single.
  fileprivate var unquoted: String {
    guard utf8.count >= 2, first == "\"", last == "\"" else { return self }
    var text = ""
    var isOpen = false
    for character in dropFirst().dropLast() {
      if character == "\"", isOpen {
        isOpen = false
        continue
      }
      isOpen = character == "\""
      text.append(character)
    }
    return text
  }
}
