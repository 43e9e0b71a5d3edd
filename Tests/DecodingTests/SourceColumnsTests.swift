import Basics
import Decoding
import Testing

struct SourceColumnsTests {
  @Test(arguments: 0..<40 as Range<UInt64>)
  func `a column is the number of characters before it, whatever the line`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let pieces = [
      "a", "é", "e\u{301}", "👩🏽‍🚀", "🇩🇪", "🇫", "\u{301}", "‚Üí", "問", "\n", "\r\n", "\r", " ",
    ]
    // Long lines, short ones and none.
    let lineEnds = [0, 1, 20].randomElement(using: &random) ?? 0
    var text = ""
    for _ in 0..<Int.random(in: 0..<600, using: &random) {
      let piece = pieces.randomElement(using: &random) ?? ""
      let endsLine = piece.first?.isNewline == true
      if !endsLine || Int.random(in: 0..<20, using: &random) < lineEnds { text += piece }
    }
    let decoded = decode(Array(text.utf8))
    let columns = SourceColumns(of: decoded)
    for scalar in decoded.text.unicodeScalars.indices {
      let offset = decoded.text.utf8.distance(from: decoded.text.startIndex, to: scalar)
      let before = decoded.source.utf8.prefix(decoded.sourceOffset(of: offset))
      let line = lastLine(String(decoding: before, as: UTF8.self))
      guard decoded.text.unicodeScalars[scalar] != "\n" else { continue }
      #expect(
        columns.column(of: offset) == line.count + 1,
        "byte \(offset) of \(text.debugDescription)"
      )
    }
  }

  private func lastLine(_ text: String) -> String {
    let end = text.unicodeScalars.lastIndex { $0 == "\n" || $0 == "\r" }
    let start = end.map { text.unicodeScalars.index(after: $0) } ?? text.startIndex
    return String(String.UnicodeScalarView(text.unicodeScalars[start...]))
  }

  @Test func `an empty text has one column`() {
    #expect(SourceColumns(of: decode([])).column(of: 0) == 1)
  }
}
