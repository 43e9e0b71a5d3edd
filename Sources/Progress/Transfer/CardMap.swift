package import Basics

/// What another program's cards are called here: a table of two columns, `foreign id,our id or title`.
package struct CardMap: Sendable {
  package private(set) var names: [String: String] = [:]
  package private(set) var findings: [Finding]

  /// A first row that names the columns is passed over.
  package init(reading bytes: [UInt8], file: String) {
    let table = DelimitedText(reading: bytes, file: file)
    findings = table.findings
    for (index, row) in table.rows.enumerated() {
      guard let foreign = row[0], let ours = row[1], !foreign.isEmpty, !ours.isEmpty else {
        find(.shortRow, row.line, file, .shortRow)
        continue
      }
      if index == 0, headings.contains(foreign.lowercased()) { continue }
      if let before = names.updateValue(ours, forKey: foreign), before != ours {
        find(.twoMeanings, row.line, file, .twoMeanings(foreign))
      }
    }
  }

  private mutating func find(
    _ rule: Rule,
    _ line: Int,
    _ file: String,
    _ message: Finding.Message
  ) {
    findings.append(Finding(rule, at: Place(file: file, line: line), message))
  }
}

private let headings: Set = [
  "foreign id", "foreign", "id", "cid", "card", "card_id", "card id", "note", "note id", "nid",
]

extension Rule {
  fileprivate static let shortRow = Rule("W634", "a row of a map with fewer than two names")
  fileprivate static let twoMeanings = Rule("W635", "a name with two meanings")
}

extension Finding.Message {
  fileprivate static let shortRow: Self = "the row needs another program's name and ours"
  fileprivate static func twoMeanings(_ name: String) -> Self {
    "\"\(printableLine(name))\" has another meaning above; this one counts"
  }
}
