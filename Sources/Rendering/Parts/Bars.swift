import Terminal

/// A share as a bar of that many columns, and what is missing as dots.
func bar(_ share: Double, columns: Int) -> Line {
  let filled = Int((min(max(share, 0), 1) * Double(columns)).rounded())
  return Line(String(repeating: "█", count: filled), .ok)
    + Line(String(repeating: "·", count: columns - filled), .dim)
}

/// Numbers as a row of little bars in one scale that begins at 0; nothing is a dot.
///
/// A whole bar is `most`, or the greatest of them where that is `nil`.
func sparkline(_ numbers: [Int], most: Int? = nil) -> String {
  let steps = Array("▁▂▃▄▅▆▇█")
  let most = max(1, most ?? numbers.max() ?? 1)
  return String(
    numbers.map { number in
      number <= 0 ? "·" : steps[min(7, (number * 8 - 1) / most)]
    }
  )
}

/// The same in its own scale, at two numbers a column where there is braille.
func sparkline(_ numbers: [Int], _ capabilities: Capabilities) -> String {
  guard capabilities.hasBraille else { return sparkline(numbers) }
  return brailleRows(numbers, most: numbers.max() ?? 1, rows: 1).joined()
}

/// A number as a bar in eighths of a column, of which `most` fills `columns`.
///
/// Whatever is there gets an eighth at least.
func lengthBar(_ number: Int, most: Int, columns: Int) -> Line {
  let steps = Array("▏▎▍▌▋▊▉")
  guard number > 0, most > 0 else { return Line() }
  let eighths = max(1, number * columns * 8 / most)
  let whole = String(repeating: "█", count: eighths / 8)
  return Line(whole + (eighths % 8 > 0 ? String(steps[eighths % 8 - 1]) : ""), .ok)
}
