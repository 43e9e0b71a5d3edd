import Basics
package import Library
import Questions
package import Terminal

/// A line for each document, and a line of sums.
package func scanList(_ scans: [Scan], _ capabilities: Capabilities) -> [Line] {
  let columns = [
    ListColumn(title: "File", isFlexible: !capabilities.isPlain),
    ListColumn(title: "Questions", isRight: true),
    ListColumn(title: "Unanswered", isRight: true, isOptional: true),
    ListColumn(title: "Ignored", isRight: true, isOptional: true),
    ListColumn(title: "Repaired", isRight: true, isOptional: true),
    ListColumn(title: "Read as", isOptional: true, isFlexible: capabilities.isPlain),
  ]
  let rows = scans.map { scan in
    let others = scan.styles.count - 1
    let style = (scan.styles.first?.name ?? "nothing") + (others > 0 ? " +\(others)" : "")
    return [Line(scan.path)]
      + numbers(scan.tally, scan.ignoredLineCount, of: scan.text.count, scan.repairs.count)
      + [Line(style)]
  }
  let tally = scans.reduce(Tally()) { $0 + $1.tally }
  let all =
    "\(counted(scans.count, "document")), \(counted(tally.questions, "question")),"
    + " \(tally.unanswered) unanswered"
  guard !capabilities.isPlain else {
    return listTable(columns, rows, capabilities) + [Line("All: \(all).")]
  }
  let sum =
    [Line(counted(scans.count, "document"))]
    + numbers(
      tally,
      scans.reduce(0) { $0 + $1.ignoredLineCount },
      of: scans.reduce(0) { $0 + $1.text.count },
      scans.reduce(0) { $0 + $1.repairs.count }
    ) + [Line()]
  return listTable(columns, rows + (rows.count > 1 ? [sum] : []), capabilities)
}

private func numbers(_ tally: Tally, _ ignored: Int, of lines: Int, _ repairs: Int) -> [Line] {
  [
    Line("\(tally.questions)"), tally.unanswered > 0 ? Line("\(tally.unanswered)", .part) : "–",
    ignored > 0 ? Line(percent(Double(ignored) / Double(max(1, lines)))) : "–",
    repairs > 0 ? Line("\(repairs)") : "–",
  ]
}
