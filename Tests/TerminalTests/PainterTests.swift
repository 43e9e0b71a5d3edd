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

  @Test func `a line that differs is all that is drawn of a block that keeps its height`() {
    var painter = Painter(.rich(width: 40, rows: 10))
    var screen = VirtualScreen(columns: 40, rows: 10)
    let cursor = ScreenCursor(row: 1, column: 6)
    screen.write(painter.paint(["q"], live: ["bar", "| word", "keys"], cursor: cursor))
    let text = painter.paint(
      live: ["bar", "| wo", "keys"],
      cursor: ScreenCursor(row: 1, column: 4)
    )
    #expect(!text.contains("bar") && !text.contains("keys") && !text.contains("\u{1b}[J"))
    screen.write(text)
    #expect(screen.lines == ["q", "bar", "| wo", "keys"])
    #expect(screen.cursor == (2, 4))
    screen.write(painter.paint(live: ["bar 2", "| wo", "keys "]))
    #expect(screen.lines == ["q", "bar 2", "| wo", "keys"])
    #expect(screen.cursor == (3, 5))
    #expect(screen.foreign.isEmpty)
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

  @Test(arguments: VirtualScreen.Resizing.allCases, [nil, ScreenCursor(row: 0, column: 2)])
  func `a block goes where the window becomes too narrow for one, and what was printed stays`(
    way: VirtualScreen.Resizing,
    cursor: ScreenCursor?
  ) {
    var painter = Painter(.rich(width: 60, rows: 10))
    var screen = VirtualScreen(columns: 60, rows: 10)
    let live = [Line(String(repeating: "-", count: 50)), Line("keys")]
    screen.write(painter.begin() + painter.paint(["kept", "too"], live: live, cursor: cursor))
    screen.resize(columns: 30, rows: 10, way)
    screen.write(painter.resize(to: .plain(width: 30)))
    screen.write(painter.paint(["next"]))
    #expect(!screen.takesPasteWhole && screen.foreign.isEmpty)
    #expect(screen.lines.prefix(2) == ["kept", "too"])
    #expect(screen.lines.last == "next")
    #expect(painter.paint(live: ["bar"]).isEmpty)
    screen.resize(columns: 60, rows: 10, way)
    screen.write(painter.resize(to: .rich(width: 60, rows: 10)))
    screen.write(painter.paint(live: ["bar"]))
    #expect(screen.takesPasteWhole && screen.foreign.isEmpty)
    #expect(screen.lines.suffix(2) == ["next", "bar"])
  }

  @Test func `the cursor stands where something is written`() {
    var painter = Painter(.rich(width: 40, rows: 10))
    var screen = VirtualScreen(columns: 40, rows: 10)
    screen.write(
      painter.paint(["q"], live: ["bar", "| 問題", "keys"], cursor: ScreenCursor(row: 1, column: 4))
    )
    #expect(screen.cursor == (2, 4))
    #expect(
      painter.paint(live: ["bar", "| 問題", "keys"], cursor: ScreenCursor(row: 1, column: 4)) == ""
    )
    screen.write(
      painter.paint(live: ["bar", "| 問題", "keys"], cursor: ScreenCursor(row: 0, column: 0))
    )
    #expect(screen.cursor == (1, 0))
    screen.write(painter.repaint())
    #expect(screen.lines == ["q", "bar", "| 問題", "keys"])
    screen.write(painter.paint(["a"], live: ["bar"]))
    #expect(screen.lines == ["q", "a", "bar"])
    #expect(screen.cursor == (2, 3))
    #expect(screen.foreign.isEmpty)
  }

  @Test func `after others have used the screen the block stands below, and nothing is erased`() {
    var painter = Painter(.rich(width: 40, rows: 10))
    var screen = VirtualScreen(columns: 40, rows: 10)
    let cursor = ScreenCursor(row: 1, column: 2)
    screen.write(
      painter.begin() + painter.paint(["q"], live: ["bar", "| x", "keys"], cursor: cursor)
    )
    screen.write("\r\n[1]+ Stopped\n$ fg\n")
    screen.write(painter.resume())
    #expect(screen.lines == ["q", "bar", "| x", "[1]+ Stopped", "$ fg", "bar", "| x", "keys"])
    #expect(screen.cursor == (6, 2))
    #expect(screen.takesPasteWhole)
    screen.write(painter.paint(["told"]))
    #expect(screen.lines.last == "told")
  }

  @Test func `of a block higher than the window the cursor's line is shown`() {
    var painter = Painter(.rich(width: 40, rows: 4))
    var screen = VirtualScreen(columns: 40, rows: 4)
    let live = (0..<9).map { Line("\($0)") }
    screen.write(painter.paint(live: live, cursor: ScreenCursor(row: 2, column: 1)))
    #expect(screen.lines == ["2", "3", "4"])
    #expect(screen.cursor == (0, 1))
    screen.write(painter.paint(live: live, cursor: ScreenCursor(row: 8, column: 1)))
    #expect(screen.lines == ["6", "7", "8"])
    screen.write(painter.paint(live: live))
    #expect(screen.lines == ["6", "7", "8"])
  }
}
