import Basics
import Insight
import Terminal

/// What was foretold beside what came, a line for each tenth that has answers.
///
/// A bar is what was recalled, a mark in it what was foretold.
func calibrationChart(_ retention: Retention, _ capabilities: Capabilities) -> [Line] {
  let days = lastDays(retention.window.upperBound.days(since: retention.window.lowerBound) + 1)
  guard let calibration = retention.calibration else {
    return said("The model in force foretells no recall that could be compared.", capabilities)
  }
  let bins = calibration.bins.filter { $0.recall.of > 0 }
  guard !bins.isEmpty else {
    return said(
      "No card was asked again yet (\(days)), so that nothing was foretold.",
      capabilities
    )
  }
  let isPlain = capabilities.isPlain
  let named = bins.map { (name: words($0.range, capabilities), bin: $0) }
  let shown = named + (bins.count > 1 ? [("All", calibration.all)] : [])
  let recalls = shareColumn(shown.map(\.bin.recall))
  let rows = zip(shown, recalls).flatMap { row, recall -> [Line] in
    guard let foretold = row.bin.foretold, let share = row.bin.recall.share else { return [] }
    return fact(
      row.name,
      [
        isPlain ? Line("recalled \(percent(share)) (n \(row.bin.recall.of))") : recall,
        Line("foretold ") + Line(percent(foretold)).aligned(to: isPlain ? 0 : 5),
        isPlain ? Line() : marked(share, foretold, columns: capabilities.width >= 64 ? 24 : 14),
      ],
      capabilities
    )
  }
  let model = "foretold by \(calibration.model)"
  let title =
    isPlain
    ? paragraph("Foretold and recalled, \(days), \(model).", capabilities)
    : wrap(
      Line("Foretold and recalled", .title) + "  " + Line("\(days) · \(model)"),
      width: capabilities.width,
      first: " ",
      rest: " "
    )
  let scale = "Bars run from 0 to 100 %; the line across is what was foretold."
  return title + rows + (isPlain ? [] : said(scale, capabilities))
}

private func words(_ range: Range<Double>, _ capabilities: Capabilities) -> String {
  let (low, high) = (
    Int((range.lowerBound * 100).rounded()), Int((range.upperBound * 100).rounded())
  )
  if low == 0 { return capabilities.isPlain ? "Foretold below \(high) %" : "<\(high) %" }
  return capabilities.isPlain ? "Foretold \(low) to \(high) %" : "\(low)–\(high) %"
}

/// A share as a bar, with a line across at another one.
private func marked(_ share: Double, _ mark: Double, columns: Int) -> Line {
  let filled = Int((share * Double(columns)).rounded())
  let place = min(columns - 1, Int(mark * Double(columns)))
  return (0..<columns).reduce(Line()) { line, column in
    if column == place { return line + Line("│", .strong) }
    return line + (column < filled ? Line("█", .ok) : Line("·", .dim))
  }
}
