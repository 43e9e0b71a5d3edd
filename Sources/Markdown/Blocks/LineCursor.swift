/// A place in the current line, in bytes and in columns, for tabs reach to every fourth column.
struct LineCursor {
  let bytes: [UInt8]
  /// The line's first byte.
  private(set) var start = 0
  /// Where the line's text ends and its line end begins.
  private(set) var end = 0
  private var uncutEnd = 0
  /// Whether a line may end with a carriage return; mostly none does, and none is looked for.
  private let hasReturns: Bool
  /// The first line feed at or after `start`; what was found once is not looked for again.
  private var feed = -1
  /// The first byte of the line after.
  private(set) var following = 0

  private(set) var offset = 0
  private(set) var column = 0
  /// Whether some but not all columns of the tab at `offset` are behind.
  private(set) var isInsideTab = false

  /// The first byte from `offset` on that is not a space or a tab; `findText()` finds it.
  private(set) var text = 0
  private var textColumn = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    hasReturns = firstIndex(of: 0x0d, in: bytes, bytes.indices) != nil
    following = bytes.starts(with: [0xef, 0xbb, 0xbf]) ? 3 : 0
  }

  /// A cursor in the line that begins at `start`, for a look at this line alone.
  init(_ bytes: [UInt8], at start: Int) {
    self.bytes = bytes
    hasReturns = true
    var end = start
    while end < bytes.count, !bytes[end].isLineEnd { end += 1 }
    moveToLine(start..<end, following: end)
  }

  /// Goes to the next line; `false` at the end of the bytes.
  mutating func goToNextLine() -> Bool {
    let next = following
    guard next < bytes.count else { return false }
    if feed < next { feed = firstIndex(of: 0x0a, in: bytes, next..<bytes.count) ?? bytes.count }
    if hasReturns, let mark = firstIndex(of: 0x0d, in: bytes, next..<feed) {
      moveToLine(next..<mark, following: mark + (mark + 1 == feed && feed < bytes.count ? 2 : 1))
    } else {
      moveToLine(next..<feed, following: min(feed + 1, bytes.count))
    }
    return true
  }

  private mutating func moveToLine(_ line: Range<Int>, following: Int) {
    start = line.lowerBound
    end = line.upperBound
    self.following = following
    offset = start
    column = 0
    isInsideTab = false
    text = start
    textColumn = 0
  }

  /// Ends the line before its end, for the time being.
  mutating func cut(at place: Int) {
    uncutEnd = end
    end = place
  }

  mutating func uncut() {
    end = uncutEnd
  }

  var isBlank: Bool { text == end }

  /// Whether nothing but white space is left.
  var isAtEnd: Bool { bytes[offset..<end].allSatisfy(\.isSpaceOrTab) }

  /// Columns of white space before the text.
  var indent: Int { textColumn - column }

  /// The text's first byte; a line feed where the rest of the line is blank.
  var first: UInt8 { text < end ? bytes[text] : 0x0a }

  /// The byte `distance` bytes behind the text's first; a line feed behind the end.
  func byte(_ distance: Int) -> UInt8 {
    text + distance < end ? bytes[text + distance] : 0x0a
  }

  var rest: Range<Int> { text..<end }

  /// Looks for the text from here; white space that was seen before is not read again.
  mutating func findText() {
    guard text <= offset else { return }
    text = offset
    textColumn = column
    while text < end {
      if bytes[text] == " " {
        textColumn += 1
      } else if bytes[text] == "\t" {
        textColumn += 4 - textColumn % 4
      } else {
        break
      }
      text += 1
    }
  }

  mutating func skipToText() {
    offset = text
    column = textColumn
    isInsideTab = false
  }

  /// Goes past `count` bytes of text.
  mutating func skipText(_ count: Int) {
    skipToText()
    offset += count
    column += count
  }

  /// Goes past white space, at most `count` columns of it; a tab may be left half behind.
  mutating func skipColumns(_ count: Int) {
    var left = count
    while left > 0, offset < end {
      if bytes[offset] == " " {
        column += 1
        left -= 1
        offset += 1
      } else if bytes[offset] == "\t" {
        let width = 4 - column % 4
        column += min(width, left)
        isInsideTab = width > left
        if !isInsideTab { offset += 1 }
        left -= width
      } else {
        break
      }
    }
  }

  /// Goes past the mark of a quote and the space behind it; `false` where there is none.
  mutating func skipQuoteMark() -> Bool {
    guard indent < 4, first == ">" else { return false }
    skipText(1)
    skipColumns(1)
    return true
  }

  /// Goes past what the container puts before the line; `false` where the line does without.
  mutating func skipPrefix(of container: Node.Shape) -> Bool {
    findText()
    if container == .quote {
      return skipQuoteMark()
    } else if let hang = container.hang {
      guard indent >= hang || isBlank else { return false }
      skipColumns(min(hang, indent))
    }
    return true
  }

  /// The rest of the line, white space and all.
  var slice: Slice {
    guard isInsideTab else { return Slice(offset..<end) }
    return Slice(offset + 1..<end, spaces: 4 - column % 4)
  }

  /// The rest of the line from its text on.
  var textSlice: Slice { Slice(rest) }
}
