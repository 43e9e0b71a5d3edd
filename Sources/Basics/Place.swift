/// A point in a file: its name as it was given, line and column counted from 1.
package struct Place: Hashable, Sendable {
  package var file: String
  package var line: Int
  /// In characters as a person counts them.
  package var column: Int

  package init(file: String, line: Int, column: Int = 1) {
    self.file = file
    self.line = line
    self.column = column
  }
}

extension Place: CustomStringConvertible {
  /// As in `notes.md:12:1`, with nothing unprintable in it.
  package var description: String { "\(printableLine(file)):\(line):\(column)" }
}
