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
