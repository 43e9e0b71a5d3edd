import Terminal

/// A heading: bold and, from the third level on, with its number signs; underlined in plain.
func headed(_ text: [Line], _ level: Int, width: Int, _ capabilities: Capabilities) -> [Line] {
  let signs = String(repeating: "#", count: level) + " "
  let first = level > 2 ? Line(signs, .title) : Line()
  let lines = wrap(
    text.map { $0.adding(.title) },
    width: width,
    first: first,
    rest: Line(spaces(first.width))
  )
  guard capabilities.isPlain, level <= 2 else { return lines }
  let widest = lines.reduce(0) { max($0, $1.width) }
  guard widest > 0 else { return lines }
  return lines + [Line(String(repeating: level == 1 ? "=" : "-", count: widest))]
}
