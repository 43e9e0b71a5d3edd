import Basics

/// Breaks the line at its spaces so that no line is wider than `width`.
///
/// The first line begins with `first`, every other with `rest`. A word that is wider than the room
/// beside them is folded, never cut; nothing is lost, and no line ends with a space. East Asian wide
/// characters may be parted without a space. A line without words gives one line: `first`.
///
/// ```swift
/// wrap("one two three", width: 9, first: "- ", rest: "  ")
/// // "- one two", "  three"
/// ```
package func wrap(_ line: Line, width: Int, first: Line = "", rest: Line = "") -> [Line] {
  var lines: [Line] = []
  var current = first
  var used = first.width
  var isFresh = true

  func breakLine() {
    lines.append(current.trimmed())
    current = rest
    used = rest.width
    isFresh = true
  }

  for word in words(of: line) {
    if !isFresh, used + word.gap.width + word.width > width { breakLine() }
    if !isFresh {
      current += word.gap
      used += word.gap.width
    }
    if used + word.width <= width {
      current += word.text
      used += word.width
    } else {
      for part in folded(word.text, first: width - used, rest: width - rest.width) {
        if !isFresh { breakLine() }
        current += part
        used += part.width
        isFresh = false
      }
    }
    isFresh = false
  }
  lines.append(current.trimmed())
  return lines
}

/// The same for several lines, as a text with hard breaks is; the first of all begins with `first`.
package func wrap(_ lines: [Line], width: Int, first: Line = "", rest: Line = "") -> [Line] {
  lines.enumerated().flatMap { number, line in
    wrap(line, width: width, first: number == 0 ? first : rest, rest: rest)
  }
}

/// The width of the widest piece that wrapping keeps whole.
package func longestWord(of line: Line) -> Int {
  words(of: line).reduce(0) { max($0, $1.width) }
}

/// What wrapping keeps together, and the spaces before it.
struct Word {
  var gap = Line()
  var text = Line()
  var width = 0
}

/// The words of a line; the spaces before the first and after the last belong to none.
func words(of line: Line) -> [Word] {
  var words: [Word] = []
  var word = Word()

  func finish() {
    if !word.text.isEmpty { words.append(word) }
    word = Word()
  }

  for run in line.runs {
    var piece = ""
    var previousIsWide = false
    let isWhole =
      run.role.contains(.formula) && run.text.count <= longestWhole
      || run.role.contains(.code) && run.text.count <= longestWholeCode
    for character in run.text {
      if character == " ", !isWhole {
        word.text.append(run.with(piece))
        piece = ""
        if !word.text.isEmpty { finish() }
        word.gap.append(run.with(" "))
        previousIsWide = false
        continue
      }
      let width = displayWidth(character)
      let isWide = width == 2
      if isWide || previousIsWide, !closing.contains(character) {
        word.text.append(run.with(piece))
        piece = ""
        if !word.text.isEmpty { finish() }
      }
      piece.append(character)
      word.width += width
      previousIsWide = isWide
    }
    word.text.append(run.with(piece))
  }
  finish()
  return words
}

/// A formula of more characters than this may be parted at its spaces.
private let longestWhole = 24

/// The same of code in a text: shorter, as tables hold much of it.
private let longestWholeCode = 16

/// What may not begin a line, where lines may break without a space.
private let closing: Set<Character> = [
  "、", "。", "，", "．", "：", "；", "！", "？", "」", "』", "）", "】", "》", "〉", "］", "｝", "ー", "々",
  ".", ",", ":", ";", "!", "?", ")", "]", "}", "”", "’", "\"", "'", "%",
]

/// The widths of the pieces that wrapping keeps whole, each with that of the spaces before it.
package func wordWidths(of line: Line) -> [(gap: Int, word: Int)] {
  words(of: line).map { ($0.gap.width, $0.width) }
}
