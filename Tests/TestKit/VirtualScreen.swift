import Basics

/// A small model of a terminal, to see what written bytes come to.
///
/// It knows what `Painter` may send: text, styles, line feed (which returns to the first column),
/// carriage return, cursor up, erase to the end, bracketed paste. Whatever else comes is kept in `foreign`.
package struct VirtualScreen {
  package let columns: Int
  package let rows: Int
  /// Everything above the cursor's screen and on it, top first.
  private var cells: [[String]] = [[]]
  private var row = 0
  private var column = 0
  /// The first row of the window within `cells`.
  private var top = 0
  package private(set) var foreign: [String] = []
  /// Whether bracketed paste is on.
  package private(set) var takesPasteWhole = false

  package init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }

  /// Scrollback and screen, without spaces at the ends of lines and empty rows at the end.
  package var lines: [String] {
    var lines = cells.map { row in
      var text = row.joined()
      while text.last == " " { text.removeLast() }
      return text
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  /// Where the cursor is, counted from 0 at the top of the scrollback.
  package var cursor: (row: Int, column: Int) { (row, column) }

  package mutating func write(_ text: String) {
    var rest = Substring(text)
    while let character = rest.first {
      if character == "\u{1b}" {
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
    case "\r": column = 0
    default:
      guard character.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7f }) else {
        foreign.append(String(character))
        return
      }
      let width = displayWidth(character)
      if column + width > columns { moveDown() }
      while cells[row].count < column + max(width, 1) { cells[row].append(" ") }
      cells[row][column] = String(character)
      if width == 2 { cells[row][column + 1] = "" }
      column += width
    }
  }

  private mutating func moveDown() {
    row += 1
    column = 0
    if row == cells.count { cells.append([]) }
    top = max(top, row - rows + 1)
  }

  /// Takes `ESC [`, parameters and a letter.
  private mutating func takeEscape(_ text: Substring) -> Substring {
    let parameters = text.dropFirst(2).prefix { !$0.isLetter }
    let rest = text[parameters.endIndex...]
    guard text.dropFirst().first == "[", let letter = rest.first else {
      foreign.append(String(text.prefix(4)))
      return text.dropFirst()
    }
    switch (letter, parameters) {
    case ("m", _): break
    case ("A", _): row = max(top, row - (Int(parameters) ?? 1))
    case ("J", ""):
      cells[row] = Array(cells[row].prefix(column))
      cells.removeSubrange((row + 1)...)
    case ("h", "?2004"), ("l", "?2004"): takesPasteWhole = letter == "h"
    default: foreign.append("\(parameters)\(letter)")
    }
    return rest.dropFirst()
  }
}
