import Terminal

/// How a sitting prints what is longer than the window.
extension DrillSitting {
  /// Prints it a screenful at a time, on a terminal that somebody reads with the eyes; else all of it.
  ///
  /// Nothing is erased: to go back is the terminal's own scrolling.
  mutating func page(_ lines: [Line]) {
    rest = lines
    if keys.isTerminal, !capabilities.isPlain { printNextPage() } else { printAllPages() }
  }

  mutating func printNextPage() {
    // Below it stands the live block, and a line of the page before stays in sight.
    let room = max(1, capabilities.rows - 3)
    // The last lines are not held back for less than the keys to ask for them take.
    let count = rest.count <= room + 1 ? rest.count : room
    let lines = Array(rest.prefix(count))
    rest.removeFirst(count)
    print(lines)
  }

  mutating func printAllPages() {
    let lines = rest
    rest = []
    print(lines)
  }
}
