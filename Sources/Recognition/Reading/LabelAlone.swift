/// Whether a line is nothing but the name of a part, as in "**Key points:**".
package func isLabelAlone(_ line: String) -> Bool {
  let text = String(line.drop { " \t>-+".contains($0) }).trimmingBreak
  return FieldLabel(heading: text)?.rest.trimmingBreak.isEmpty == true
}

/// Whether a line begins with the name of a list of key points.
package func announcesPoints(_ line: String) -> Bool {
  FieldLabel(heading: line)?.role == .keyPoints
}
