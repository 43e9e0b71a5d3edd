import Basics
import Terminal
import TestKit
import Testing

struct PainterTests {
  @Test func `what is printed stays and the live block is replaced`() {
    var painter = Painter(.rich(width: 40, rows: 10))
    var screen = VirtualScreen(columns: 40, rows: 10)
    screen.write(painter.paint(["question"], live: ["bar", "keys "]))
    #expect(screen.lines == ["question", "bar", "keys"])
    #expect(screen.cursor == (2, 5))
    screen.write(painter.paint(live: ["bar 2", "keys"]))
    #expect(screen.lines == ["question", "bar 2", "keys"])
    screen.write(painter.paint(["answer"], live: ["one"]))
    #expect(screen.lines == ["question", "answer", "one"])
    screen.write(painter.paint(["done"]))
    #expect(screen.lines == ["question", "answer", "done"])
    #expect(screen.cursor == (3, 0))
  }

  @Test func `a session begins and ends with the switch for pasted text`() {
    var painter = Painter(.rich(width: 40, rows: 10))
    var screen = VirtualScreen(columns: 40, rows: 10)
    screen.write(painter.begin())
    #expect(screen.takesPasteWhole)
    screen.write(painter.paint(["kept"], live: ["bar"]))
    screen.write(painter.end())
    #expect(!screen.takesPasteWhole)
    #expect(screen.lines == ["kept"])
    #expect(screen.foreign.isEmpty)
    var plain = Painter(.plain())
    #expect(plain.begin() + plain.end() == "")
  }

  @Test func `nothing is written where nothing changes`() {
    var painter = Painter(.rich())
    _ = painter.paint(live: ["bar"])
    #expect(painter.paint(live: ["bar"]) == "")
    #expect(painter.paint(live: ["bar "]) != "")
  }

  @Test func `in plain the live block is never seen and nothing but text is written`() {
    var painter = Painter(.plain())
    #expect(painter.paint([Line("x", .ok)], live: ["bar"]) == "x\n")
    #expect(painter.paint(live: ["other"]) == "")
    #expect(painter.repaint() == "")
    #expect(painter.resize(to: .plain(width: 60)) == "")
  }

  @Test func `a live line wider than the window is cut, for a second row would never be erased`() {
    var painter = Painter(.rich(width: 40, rows: 10))
    var screen = VirtualScreen(columns: 40, rows: 10)
    let wide = Line(String(repeating: "問", count: 30))
    for _ in 0..<3 { screen.write(painter.paint(["line"], live: [wide, wide])) }
    #expect(screen.lines.count == 5)
  }

  @Test func `a narrower window leaves a block behind that may have been wrapped`() {
    var painter = Painter(.rich(width: 40, rows: 10))
    let line = Line(String(repeating: "x", count: 30))
    _ = painter.paint(["kept"], live: [line])
    #expect(!painter.resize(to: .rich(width: 20, rows: 10)).contains("\u{1b}["))
    var screen = VirtualScreen(columns: 40, rows: 10)
    var other = Painter(.rich(width: 40, rows: 10))
    screen.write(other.paint(["kept"], live: ["bar"]))
    screen.write(other.resize(to: .rich(width: 60, rows: 10)))
    #expect(screen.lines == ["kept", "bar"])
  }

  @Test(arguments: 0..<10)
  func `after any frames the screen shows what was printed and the last block`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let columns = Int.random(in: 40...90, using: &random)
    let rows = Int.random(in: 5...30, using: &random)
    var painter = Painter(.rich(width: columns, rows: rows))
    var screen = VirtualScreen(columns: columns, rows: rows)
    var printed: [String] = []
    for _ in 0..<40 {
      let lines = (0..<Int.random(in: 0...4, using: &random)).map { _ in
        line(upTo: columns, &random)
      }
      let live = (0..<Int.random(in: 0...4, using: &random)).map { _ in
        line(upTo: columns - 1, &random)
      }
      screen.write(painter.paint(lines, live: live))
      printed += lines.map(\.text)
      var expected = printed + live.map(\.text)
      while expected.last?.isEmpty == true { expected.removeLast() }
      #expect(screen.lines == expected)
    }
    #expect(screen.foreign.isEmpty)
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
