import Basics
import Library
import Terminal

/// The line that a finding is about, and below it the marks that point to the place.
///
/// A line that is too long is cut around the place, with `…` where something was left out. Wide and
/// combining characters, tabs and what cannot be shown are as wide as they are drawn.
func excerpt(
  of line: String,
  at column: Int,
  length: Int?,
  role: Role,
  width: Int
) -> (line: Line, marks: Line) {
  let start =
    line.index(line.startIndex, offsetBy: column - 1, limitedBy: line.endIndex) ?? line.endIndex
  let marked = Piece(line[start...].prefix(length ?? 1), room: max(1, width / 2))
  // Two columns are for the marks of what is left out.
  let room = max(0, width - marked.width - 2)
  let ahead = Piece(line[start...].dropFirst(marked.count), room: room)
  let before = Piece(endOf: line[..<start], room: max(room - ahead.width, room / 2))
  let after = Piece(line[start...].dropFirst(marked.count), room: room - before.width)
  let head = Line(before.isWhole ? "" : "…", .dim) + Line(before.text)
  let tail = Line(after.text) + Line(after.isWhole ? "" : "…", .dim)
  return (
    head + Line(marked.text, role) + tail,
    Line(spaces(head.width)) + Line(String(repeating: "^", count: max(1, marked.width)), role)
  )
}

/// As many characters from one end of a text as there is room for.
private struct Piece {
  var text = ""
  var width = 0
  var count = 0
  var isWhole = true

  init(_ characters: Substring, room: Int) {
    for character in characters {
      let drawn = drawable(String(character))
      guard width + displayWidth(drawn) <= room else {
        isWhole = false
        return
      }
      text += drawn
      width += displayWidth(drawn)
      count += 1
    }
  }

  init(endOf characters: Substring, room: Int) {
    var drawn: [String] = []
    for character in characters.reversed() {
      let one = drawable(String(character))
      guard width + displayWidth(one) <= room else {
        isWhole = false
        break
      }
      drawn.append(one)
      width += displayWidth(one)
      count += 1
    }
    text = drawn.reversed().joined()
  }
}
