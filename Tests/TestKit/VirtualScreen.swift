import Basics

/// A small model of a terminal, to see what written bytes come to.
///
/// It knows what `Painter` may send: text, styles, line feed (which returns to the first column),
/// carriage return, cursor up, down and forward, erase to the end of line and screen, bracketed paste.
/// Whatever else comes is kept in `foreign`. A character in the last column leaves the cursor there, as terminals do, until
/// the next one goes to the row below.
package struct VirtualScreen {
  /// What a terminal does with the rows it has when its window becomes narrower or wider.
  package enum Resizing: CaseIterable, Sendable {
    /// Rows are cut off, as xterm does.
    case cutting
    /// Lines are wrapped anew, as most others do.
    case wrapping
  }

  /// A row, and whether the text goes on in the next one without a line feed.
  private struct Row {
    var cells: [String] = []
    var goesOn = false
  }

  package private(set) var columns: Int
  package private(set) var rows: Int
  /// Everything above the window and in it, top first.
  private var all = [Row()]
  private var row = 0
  private var column = 0
  /// The first row of the window within `all`.
  private var top = 0
  /// Whether the last column was just filled.
  private var isPending = false
  package private(set) var foreign: [String] = []
  /// Whether bracketed paste is on.
  package private(set) var takesPasteWhole = false

  package init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }

  /// Scrollback and screen, without spaces at the ends of rows and empty rows at the end.
  package var lines: [String] {
    var lines = all.map { trimmed($0.cells.joined()) }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  /// Where the cursor is, counted from 0 at the top of the scrollback.
  package var cursor: (row: Int, column: Int) { (row, column) }

  package mutating func write(_ text: String) {
    var rest = Substring(text)
    while let character = rest.first {
      if rest.unicodeScalars.first == "\u{1b}" {
        rest = takeEscape(rest)
      } else {
        rest.removeFirst()
        put(character)
      }
    }
  }

  private mutating func put(_ character: Character) {
    switch character {
    case "\n", "\r\n": moveDown()
    case "\r":
      column = 0
      isPending = false
    default:
      guard character.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7f }) else {
        foreign.append(String(character))
        return
      }
      let width = displayWidth(character)
      if isPending || column + width > columns {
        all[row].goesOn = true
        moveDown()
      }
      while all[row].cells.count < column + max(width, 1) { all[row].cells.append(" ") }
      all[row].cells[column] = String(character)
      if width == 2 { all[row].cells[column + 1] = "" }
      column += width
      isPending = column == columns
      if isPending { column -= 1 }
    }
  }

  private mutating func moveDown() {
    row += 1
    column = 0
    isPending = false
    if row == all.count { all.append(Row()) }
    top = max(top, row - rows + 1)
  }

  /// Takes `ESC [`, parameters and a letter; by code points, for a mark behind it is none of it.
  private mutating func takeEscape(_ text: Substring) -> Substring {
    let scalars = text.unicodeScalars.dropFirst()
    let parameters = Substring(scalars.dropFirst().prefix { !$0.properties.isAlphabetic })
    let rest = scalars[parameters.endIndex...]
    guard scalars.first == "[", let letter = rest.first else {
      foreign.append(String(text.prefix(4)))
      return Substring(scalars)
    }
    switch (letter, parameters) {
    case ("m", _): break
    case ("A", _):
      row = max(top, row - (Int(parameters) ?? 1))
      isPending = false
    case ("B", _):
      // No further than the window has rows that were ever written.
      row = min(all.count - 1, row + (Int(parameters) ?? 1))
      isPending = false
    case ("K", ""):
      all[row].cells = Array(all[row].cells.prefix(column))
      all[row].goesOn = false
      isPending = false
    case ("C", _):
      column = min(columns - 1, column + (Int(parameters) ?? 1))
      isPending = false
    case ("J", ""):
      all[row].cells = Array(all[row].cells.prefix(column))
      all[row].goesOn = false
      all.removeSubrange((row + 1)...)
      isPending = false
    case ("h", "?2004"), ("l", "?2004"): takesPasteWhole = letter == "h"
    default: foreign.append("\(parameters)\(letter)")
    }
    return Substring(rest.dropFirst())
  }
}

// MARK: - Another window

extension VirtualScreen {
  package mutating func resize(columns: Int, rows: Int, _ way: Resizing) {
    switch way {
    case .cutting: cut(to: columns)
    case .wrapping: wrap(to: columns)
    }
    self.columns = columns
    self.rows = rows
    isPending = false
    column = min(column, columns - 1)
    // Rows below the cursor go first, then those at the top leave the window.
    top = min(top, max(0, all.count - rows))
    if row - top >= rows {
      all.removeSubrange((row + 1)...)
      top = row - rows + 1
    } else if all.count - top > rows {
      all.removeSubrange((top + rows)...)
    }
  }

  private mutating func cut(to columns: Int) {
    for index in top..<all.count { all[index].cells = Array(all[index].cells.prefix(columns)) }
  }

  private mutating func wrap(to columns: Int) {
    var result: [Row] = []
    var place = (row: 0, column: 0)
    var index = 0
    while index < all.count {
      // A line, however many rows it has now, and where the cursor is in it.
      var cells: [String] = []
      var mark: Int?
      while true {
        if index == row { mark = cells.count + column }
        cells += all[index].cells
        index += 1
        guard all[index - 1].goesOn, index < all.count else { break }
      }
      if let mark { place = (result.count + mark / columns, mark % columns) }
      repeat {
        let part = Array(cells.prefix(columns))
        cells.removeFirst(part.count)
        result.append(Row(cells: part, goesOn: !cells.isEmpty))
      } while !cells.isEmpty
      while result.count <= place.row { result.append(Row()) }
    }
    all = result
    (row, column) = place
    top = max(0, min(top, all.count - 1))
  }
}

private func trimmed(_ text: String) -> String {
  var text = text
  while text.last == " " { text.removeLast() }
  return text
}
