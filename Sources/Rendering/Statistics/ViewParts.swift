import Basics
import Terminal

/// What is said where no card that is asked about was ever answered.
func nothingYet(_ capabilities: Capabilities) -> [Line] {
  said(
    "None of these cards was answered yet. Begin with: grill drill",
    capabilities
  )
}

/// A sentence of a statistics screen, with the margin that its blocks have.
func said(_ sentence: String, _ capabilities: Capabilities) -> [Line] {
  let margin: Line = capabilities.isPlain ? "" : " "
  return wrap(Line(sentence), width: capabilities.width, first: margin, rest: margin)
}

/// What a view is about, and over what.
func viewHead(_ title: String, _ items: [String], _ capabilities: Capabilities) -> [Line] {
  let items = items.filter { !$0.isEmpty }
  guard capabilities.isPlain else {
    return headline(title, items.joined(separator: " · "), capabilities)
  }
  return paragraph(
    items.isEmpty ? "\(title)." : "\(title): \(items.joined(separator: ", ")).",
    capabilities
  )
}

/// The blocks of a screen with a blank line between them; in plain without.
func blocks(_ blocks: [[Line]], _ capabilities: Capabilities) -> [Line] {
  Array(
    blocks.filter { !$0.isEmpty }.joined(separator: capabilities.isPlain ? [] : [Line()])
  )
}

/// As in `last 30 days`, and `today` for today alone.
func lastDays(_ count: Int) -> String { count == 1 ? "today" : "last \(count) days" }

/// From one day to another, as in `25 May – 21 Nov 2026`.
func span(_ first: CivilDay, _ last: CivilDay, _ capabilities: Capabilities) -> String {
  let year = first.parts.year == last.parts.year ? "" : " \(first.parts.year)"
  let between = capabilities.isPlain ? "to" : "–"
  return "\(shortDate(first))\(year) \(between) \(shortDate(last)) \(last.parts.year)"
}

/// Counts by what they are of, each as a number and then a bar; in plain a sentence each.
func countChart(
  _ rows: [(name: String, count: Int)],
  noun: String,
  _ capabilities: Capabilities
) -> [Line] {
  let most = rows.map(\.count).max() ?? 0
  guard !capabilities.isPlain else {
    return rows.filter { $0.count > 0 }.flatMap { row in
      paragraph("\(row.name): \(counted(row.count, noun)).", capabilities)
    }
  }
  let digits = "\(most)".count
  let columns = min(40, capabilities.width - 16 - digits)
  return rows.map { row in
    let number =
      Line(" ") + Line(row.name).padded(to: 12) + Line("\(row.count)").aligned(to: digits)
    return (number + "  " + lengthBar(row.count, most: most, columns: columns)).trimmed()
  } + said("A whole bar is \(counted(most, noun)).", capabilities)
}
