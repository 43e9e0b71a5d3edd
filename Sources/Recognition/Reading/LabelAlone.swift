/// Whether a line is nothing but the name of a part, as in "**Key points:**".
package func isLabelAlone(_ line: String) -> Bool {
  let text = String(line.drop { " \t>-+".contains($0) }).trimmingBreak
  return FieldLabel(heading: text)?.rest.trimmingBreak.isEmpty == true
}

/// Whether a line begins with the name of a list of key points.
package func announcesPoints(_ line: String) -> Bool {
  FieldLabel(heading: line)?.role == .keyPoints
}

extension FieldLabel {
  /// "Explanation" alone in its line, without a colon, and how readers voted; below options they are
  /// labels.
  init?(aloneBelowOptions line: String) {
    guard line.utf8.count < 30, let label = FieldLabel(heading: line),
      label.role == .explanation || label.role == .status && saysVotes(line)
    else { return nil }
    self = label
    name = line
  }
}

/// Whether a name is that of how readers of a collection have voted.
func saysVotes(_ name: String) -> Bool { name.lowercased().hasPrefix("community vote") }
