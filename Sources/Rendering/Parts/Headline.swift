import Terminal

/// A rule across the screen with a title in it, and something at its right end.
///
/// Where both do not fit, what belongs to the right end stands below.
func headline(_ left: String, _ right: String = "", _ capabilities: Capabilities) -> [Line] {
  let left = Line(left, .title)
  let right = Line(right)
  let start = Line("── ", .dim)
  let rest = capabilities.width - start.width - left.width - 1
  let end = right.isEmpty ? Line() : Line(" ") + right + Line(" ──", .dim)
  guard rest >= end.width + 3 else {
    let both = wrap(left, width: capabilities.width, first: start, rest: "   ")
    return both
      + (right.isEmpty ? [] : wrap(right, width: capabilities.width, first: "   ", rest: "   "))
  }
  let dashes = Line(String(repeating: "─", count: rest - end.width), .dim)
  return [start + left + " " + dashes + end]
}
