import Terminal

/// Items side by side, in as many lines as they need; no item is broken.
func row(_ items: [Line], gap: Int, margin: Int, width: Int) -> [Line] {
  var lines: [Line] = []
  var current = Line()
  for item in items {
    if current.isEmpty {
      current = Line(spaces(margin)) + item
    } else if current.width + gap + item.width <= width {
      current += Line(spaces(gap)) + item
    } else {
      lines.append(current)
      current = Line(spaces(margin)) + item
    }
  }
  return current.isEmpty ? lines : lines + [current]
}

/// A share as a bar of that many columns, and what is missing as dots.
func bar(_ share: Double, columns: Int) -> Line {
  let filled = Int((min(max(share, 0), 1) * Double(columns)).rounded())
  return Line(String(repeating: "█", count: filled), .ok)
    + Line(String(repeating: "·", count: columns - filled), .dim)
}

/// As in `85 %`; rounded, but 100 and 0 only where they are meant exactly.
func percent(_ share: Double) -> String {
  let whole = Int((share * 100).rounded())
  let honest = share < 1 ? min(whole, 99) : whole
  return "\(share > 0 ? max(honest, 1) : honest) %"
}

/// A number with its noun, as in `1 card`, `3 cards`.
func counted(_ number: Int, _ noun: String, _ plural: String? = nil) -> String {
  "\(number) \(number == 1 ? noun : plural ?? noun + "s")"
}
