/// Tells which column of the file a byte of its decoded text came from.
///
/// Lines may have any length: making it costs a pass over the text, and asking a look at a few
/// characters.
package struct SourceColumns: Sendable {
  private let decoded: DecodedText
  /// The beginning of every line and of every 64th character in it, in their order.
  private var marks: [Mark] = []

  private struct Mark {
    /// In bytes of the source.
    var offset: Int
    var column: Int
  }

  package init(of decoded: DecodedText) {
    self.decoded = decoded
    var mark = Mark(offset: 0, column: 1)
    marks.append(mark)
    for character in decoded.source {
      mark.offset += character.utf8.count
      mark.column += 1
      if character == "\n" || character == "\r\n" || character == "\r" { mark.column = 1 }
      if mark.column % 64 == 1 { marks.append(mark) }
    }
  }

  /// The column, in characters counted from 1, of the byte of the file that a byte of the text was;
  /// of the start of the broken characters where it was repaired.
  ///
  /// The line is the same in both.
  package func column(of offset: Int) -> Int {
    let source = decoded.source.utf8
    let offset = min(decoded.sourceOffset(of: offset), source.count)
    // The first mark is at 0, so there always is one.
    let mark = marks[marks.lastIndex(where: \.offset, isAtMost: offset) ?? 0]
    let start = source.index(source.startIndex, offsetBy: mark.offset)
    let end = source.index(start, offsetBy: offset - mark.offset)
    return mark.column + String(decoding: source[start..<end], as: UTF8.self).count
  }
}
