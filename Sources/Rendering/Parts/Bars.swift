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
