import Basics
import Terminal
import TestKit
import Testing

struct EditViewTests {
  private let margin = EditMargin(first: " > ", rest: " | ", above: " ^ ", below: " v ")

  /// The rows with `▏` where the cursor is.
  private func rows(
    _ text: String,
    columns: Int = 16,
    rows: Int = 24,
    _ place: EditPlace = .box
  ) -> [String] {
    let view = editor(text, place).view(margin, columns: columns, rows: rows)
    return view.lines.enumerated().map { row, line in
      guard row == view.cursor.row else { return line.text }
      var column = 0
      var result = ""
      for character in line.text {
        if column == view.cursor.column { result += "▏" }
        result.append(character)
        column += displayWidth(character)
      }
      return column <= view.cursor.column ? result + "▏" : result
    }
  }

  @Test func `words stay whole, and a space at the end of a row has its column`() {
    #expect(rows("|") == [" > ▏"])
    #expect(rows("recall of all|") == [" > recall of ", " | all▏"])
    #expect(rows("recall of a|") == [" > recall of a▏"])
    #expect(rows("recall of a |") == [" > recall of a ▏"])
    #expect(rows("recall of a  |") == [" > recall of a ", " |  ▏"])
    #expect(rows("recall |of all") == [" > recall ▏of ", " | all"])
    #expect(rows("recall of |all") == [" > recall of ", " | ▏all"])
  }

  @Test func `a word wider than a row is folded, and no wide character is split`() {
    #expect(rows("abcdefghijklmno|p") == [" > abcdefghijk", " | lmno▏p"])
    #expect(rows("abcdefghij問|題") == [" > abcdefghij", " | 問▏題"])
    #expect(rows("問題問題問題|") == [" > 問題問題問", " | 題▏"])
    #expect(rows("👩‍💻👩‍💻👩‍💻👩‍💻👩‍💻|👩‍💻") == [" > 👩‍💻👩‍💻👩‍💻👩‍💻👩‍💻", " | ▏👩‍💻"])
  }

  @Test func `lines begin their own rows`() {
    #expect(rows("one\n|\nthree\n") == [" > one", " | ▏", " | three", " | "])
    #expect(rows("one\n\nthree\n|") == [" > one", " | ", " | three", " | ▏"])
    #expect(rows("on|e\ntwo") == [" > on▏e", " | two"])
  }

  @Test func `what a terminal would obey or not show is shown`() {
    #expect(rows("\u{03}\u{1b}\u{7f}|x") == [" > ^C^[^?▏x"])
    #expect(rows("\t|x") == [" >     ▏x"])
    #expect(rows("\u{202e}|x", columns: 30) == [" > <202E>▏x"])
    #expect(rows("\u{9b}\u{200b}|", columns: 30) == [" > <9B><200B>▏"])
    #expect(rows("\u{301}|x", columns: 30) == [" > <301>▏x"])
  }

  @Test func `of many rows those around the cursor are shown, and that there are others`() {
    let text = "1\n2\n3\n4\n5\n6\n7"
    #expect(rows(text + "|", rows: 3) == [" ^ 5", " | 6", " | 7▏"])
    #expect(rows("1\n2\n3|\n4\n5", rows: 3) == [" ^ 2", " | 3▏", " v 4"])
    #expect(rows("|" + text, rows: 3) == [" > ▏1", " | 2", " v 3"])
    #expect(rows(text + "|", rows: 1) == [" ^ 7▏"])
  }

  @Test(arguments: 0..<30)
  func `after any keys nothing is lost, no row is too wide and the cursor is in the block`(
    seed: UInt64
  ) {
    var random = SeededRandom(seed: seed)
    let columns = Int.random(in: 10...60, using: &random)
    let limit = Int.random(in: 1...12, using: &random)
    var editor = LineEditor(seed % 4 == 0 ? .prompt : .box, history: ["one two", "three"])
    for _ in 0..<120 {
      _ = editor.take(randomEditKey(&random))
      let whole = editor.view(margin, columns: columns)
      for line in whole.lines {
        #expect(line.width <= columns - 1)
        #expect(!line.text.unicodeScalars.contains { $0.isObeyedByTerminals || $0.value < 0x20 })
      }
      if case .searching = editor.mode { continue }
      #expect(visible(whole) == visible(of: editor.text.string))
      let part = editor.view(margin, columns: columns, rows: limit)
      #expect(part.lines.count == min(limit, whole.lines.count))
      #expect(part.lines.indices.contains(part.cursor.row))
      #expect((3..<columns).contains(part.cursor.column))
      #expect(
        part.lines[part.cursor.row].text.dropFirst(3)
          == whole.lines[whole.cursor.row].text.dropFirst(3)
      )
    }
  }

  private func visible(_ view: EditView) -> String {
    view.lines.map { $0.text.dropFirst(3) }.joined()
  }

  /// The characters as they are shown, in order.
  private func visible(of text: String) -> String {
    text.split(separator: "\n").map { line in
      line.map { character in
        switch character {
        case "\t": "    "
        case "\u{00}"..."\u{1f}", "\u{7f}":
          "^" + String(Unicode.Scalar((character.asciiValue ?? 0) ^ 0x40))
        default:
          displayWidth(character) > 0
            ? String(character)
            : character.unicodeScalars.map {
              "<" + String($0.value, radix: 16, uppercase: true) + ">"
            }.joined()
        }
      }.joined()
    }.joined()
  }
}
