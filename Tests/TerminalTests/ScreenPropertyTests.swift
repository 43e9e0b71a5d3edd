import Basics
import Terminal
import TestKit
import Testing

/// Holds what a terminal shows to what was to be shown, after anything that may happen.
struct ScreenPropertyTests {
  @Test(arguments: 0..<10)
  func `after any frames the screen shows what was printed and the last block`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var scene = Scene(&random)
    for _ in 0..<60 {
      scene.paintAnything(&random)
      scene.expectAll()
    }
  }

  @Test(arguments: 0..<20)
  func `after any key the screen shows the box with the cursor in its place`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var scene = Scene(&random)
    var editor = LineEditor(.box, text: "start\n問題")
    for _ in 0..<80 {
      _ = editor.take(randomEditKey(&random))
      let printed = Int.random(in: 0..<8, using: &random) == 0 ? [Line("told")] : []
      scene.paint(printed, editor)
      scene.expectAll()
    }
  }

  @Test(arguments: 0..<20, VirtualScreen.Resizing.allCases)
  func `after any window nothing that was printed is gone, and the block stands whole below it`(
    seed: UInt64,
    way: VirtualScreen.Resizing
  ) {
    var random = SeededRandom(seed: seed)
    var scene = Scene(&random)
    var editor = LineEditor(.box)
    for _ in 0..<40 {
      switch Int.random(in: 0..<4, using: &random) {
      case 0: scene.resize(way, &random)
      case 1: scene.paintAnything(&random)
      default:
        for _ in 0..<9 { _ = editor.take(randomEditKey(&random)) }
        scene.paint([], editor)
      }
      scene.expectWhatMatters()
    }
  }

  @Test(arguments: VirtualScreen.Resizing.allCases)
  func `a wider window leaves nothing behind`(way: VirtualScreen.Resizing) {
    var random = SeededRandom(seed: 3)
    var scene = Scene(&random, columns: 50, rows: 12)
    var editor = LineEditor(.box)
    for columns in [50, 60, 61, 90, 120] {
      for _ in 0..<20 { _ = editor.take(randomEditKey(&random)) }
      scene.paint(["told"], editor)
      scene.resize(way, columns: columns, rows: 12 + columns / 10)
      scene.paint([], editor)
      scene.expectAll()
    }
  }
}

/// A painter, the screen it paints on, and what is to be seen there.
private struct Scene {
  var painter: Painter
  var screen: VirtualScreen
  var printed: [String] = []
  var live: [String] = []
  var cursor: ScreenCursor?

  init(_ random: inout SeededRandom) {
    self.init(
      &random,
      columns: Int.random(in: 40...90, using: &random),
      rows: Int.random(in: 5...30, using: &random)
    )
  }

  init(_ random: inout SeededRandom, columns: Int, rows: Int) {
    painter = Painter(.rich(width: columns, rows: rows))
    screen = VirtualScreen(columns: columns, rows: rows)
    screen.write(painter.begin())
  }

  mutating func paintAnything(_ random: inout SeededRandom) {
    let columns = screen.columns
    let lines = (0..<Int.random(in: 0...4, using: &random)).map { _ in
      line(upTo: columns, &random)
    }
    let live = (0..<Int.random(in: 0...4, using: &random)).map { _ in
      line(upTo: columns - 1, &random)
    }
    let cursor =
      live.isEmpty || Bool.random(using: &random)
      ? nil
      : ScreenCursor(
        row: Int.random(in: live.indices, using: &random),
        column: Int.random(in: 0..<columns, using: &random)
      )
    paint(lines, live, cursor)
  }

  /// A box between a status line and a line of keys.
  mutating func paint(_ lines: [Line], _ editor: LineEditor) {
    let margin = EditMargin(first: "> ", rest: "| ")
    let view = editor.view(margin, columns: screen.columns, rows: max(1, screen.rows - 3))
    let cursor = ScreenCursor(row: view.cursor.row + 1, column: view.cursor.column)
    let whole = [Line("status")] + view.lines + [Line("keys ")]
    // In the lowest of windows only the row of the cursor can be sure of its place.
    paint(
      lines,
      whole.count < screen.rows ? whole : view.lines,
      whole.count < screen.rows ? cursor : view.cursor
    )
  }

  private mutating func paint(_ lines: [Line], _ live: [Line], _ cursor: ScreenCursor?) {
    screen.write(painter.paint(lines, live: live, cursor: cursor))
    printed += lines.map(\.text)
    self.live = live.map(\.text)
    self.cursor = cursor
  }

  mutating func resize(_ way: VirtualScreen.Resizing, _ random: inout SeededRandom) {
    resize(
      way,
      columns: Int.random(in: 40...90, using: &random),
      rows: Int.random(in: 5...30, using: &random)
    )
  }

  mutating func resize(_ way: VirtualScreen.Resizing, columns: Int, rows: Int) {
    screen.resize(columns: columns, rows: rows, way)
    screen.write(painter.resize(to: .rich(width: columns, rows: rows)))
    live = live.map { Line($0).cut(to: columns - 1).text }
    if live.count >= rows {
      let top = min(cursor?.row ?? live.count, live.count - (rows - 1))
      live = Array(live[top..<(top + rows - 1)])
      cursor = cursor.map { ScreenCursor(row: $0.row - top, column: $0.column) }
    }
    cursor = cursor.map {
      ScreenCursor(row: min($0.row, max(0, live.count - 1)), column: min($0.column, columns - 1))
    }
  }

  /// All that there is, from the first line on.
  func expectAll(sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(screen.lines == trimmed(printed + live), sourceLocation: sourceLocation)
    expectCursor(below: printed.count, sourceLocation)
  }

  /// What was printed is there in its order, and the block stands in the window.
  func expectWhatMatters(sourceLocation: SourceLocation = #_sourceLocation) {
    expectCursor(below: screen.cursor.row - (cursor?.row ?? max(0, live.count - 1)), sourceLocation)
    let top = screen.cursor.row - (cursor?.row ?? max(0, live.count - 1))
    let shown = screen.lines + Array(repeating: "", count: live.count + 1)
    #expect(trimmed(Array(shown[top...])) == trimmed(live), sourceLocation: sourceLocation)
    var rest = Substring(screen.lines.joined())
    for line in printed.map(narrowest) where !line.isEmpty {
      guard let found = rest.firstRange(of: line) else {
        Issue.record("\(line) is gone", sourceLocation: sourceLocation)
        return
      }
      rest = rest[found.upperBound...]
    }
    #expect(screen.foreign.isEmpty, sourceLocation: sourceLocation)
  }

  private func expectCursor(below top: Int, _ sourceLocation: SourceLocation) {
    let end = Line(live.last ?? "").width
    let row = top + (cursor?.row ?? max(0, live.count - 1))
    #expect(screen.cursor == (row, cursor?.column ?? end), sourceLocation: sourceLocation)
    #expect(screen.foreign.isEmpty, sourceLocation: sourceLocation)
  }

  /// What even the narrowest of windows shows of a line.
  private func narrowest(_ line: String) -> String {
    var left = 39
    return String(
      line.prefix { character in
        left -= displayWidth(character)
        return left >= 0
      }
    )
  }

  private func trimmed(_ lines: [String]) -> [String] {
    var lines = lines.map { line in
      var line = line
      while line.last == " " { line.removeLast() }
      return line
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  private func line(upTo width: Int, _ random: inout SeededRandom) -> Line {
    let pieces: [Run] = [
      Run("word", .ok), Run("問題", .title), Run("-"), Run("é", [.link, .code]),
    ]
    var line = Line()
    for _ in 0..<Int.random(in: 0...30, using: &random) {
      if let piece = pieces.randomElement(using: &random),
        line.width + displayWidth(piece.text) <= width
      {
        line.append(piece)
      }
    }
    return line
  }
}
