import Host

/// A line of a document as it was named on the command line: `notes.md:12`, `notes.md:12:4`.
struct LinePlace: Hashable {
  var path: String
  var line: Int

  /// `nil` where the operand names something else: a file may have colons in its own name.
  init?(_ operand: String, in files: Files) {
    guard files.kind(operand) == nil else { return nil }
    // Messages end their place with a colon, and are copied with it.
    var parts = operand.split(separator: ":", omittingEmptySubsequences: false)
    if parts.last == "" { parts.removeLast() }
    var numbers: [Int] = []
    while numbers.count < 2, parts.count > 1, let number = parts.last.flatMap({ Int($0) }) {
      numbers.append(number)
      parts.removeLast()
    }
    // The column is behind the line; a line is one thing to a reader.
    guard let line = numbers.last, line >= 0 else { return nil }
    path = parts.joined(separator: ":")
    self.line = line
  }
}
