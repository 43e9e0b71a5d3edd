package import Grading
package import Terminal

/// The first hint, or the second: how many points there are and how they begin, then one of them.
///
/// Of a single point the second hint is its first half.
package func hint(_ number: Int, of points: [KeyPoint], _ capabilities: Capabilities) -> [Line] {
  let isPlain = capabilities.isPlain
  let name = "Hint \(number)"
  guard number > 1 else {
    let letters = points.map { initial(of: $0.text) }
    let count = points.count == 1 ? "one point" : "\(points.count) points"
    let text = count + ", beginning with " + letters.joined(separator: isPlain ? ", " : " · ")
    return said(name, text, capabilities)
  }
  guard let index = points.firstIndex(where: \.isMust) ?? points.indices.first else { return [] }
  let text = points[index].text
  guard points.count == 1 else {
    return said(name, (isPlain ? "point \(index + 1), " : "\(index + 1) ") + text, capabilities)
  }
  let words = text.split { $0.isWhitespace }
  return said(name, words.prefix(words.count / 2).joined(separator: " ") + " ...", capabilities)
}

/// As in `P…`, without the sign in plain.
private func initial(of text: String) -> String {
  text.first { $0.isLetter || $0.isNumber }.map { String($0).uppercased() } ?? "?"
}

private func said(_ name: String, _ text: String, _ capabilities: Capabilities) -> [Line] {
  guard !capabilities.isPlain else {
    return labelled(name, text + (text.hasSuffix(".") ? "" : "."), capabilities)
  }
  let first = Line("  ") + Line(name, .title) + "  "
  return wrap(
    Line(text),
    width: capabilities.width,
    first: first,
    rest: Line(spaces(first.width))
  )
}
