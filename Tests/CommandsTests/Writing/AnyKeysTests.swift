import Basics
import Host
import TestKit
import Testing

@testable import Commands

/// Holds whole sessions to what must hold whatever is pressed.
struct AnyKeysTests {
  private static let pieces = [
    "t", "w", " ", "\r", "1", "3", "4", "u", "s", "a", "?", "q", "*", "-", "\n", "\t", "x", "问",
    "é", "\u{301}",
    "\u{01}", "\u{02}", "\u{05}", "\u{06}", "\u{07}", "\u{08}", "\u{0b}", "\u{0c}", "\u{0e}",
    "\u{10}",
    "\u{12}", "\u{14}", "\u{15}", "\u{16}", "\u{17}", "\u{18}", "\u{19}", "\u{1a}", "\u{1f}",
    "\u{7f}",
    "\u{1b}", "\u{1b}b", "\u{1b}f", "\u{1b}d", "\u{1b}y", "\u{1b}t", "\u{1b}\r", "\u{1b}\u{7f}",
    "\u{1b}[A", "\u{1b}[B", "\u{1b}[C", "\u{1b}[D", "\u{1b}[H", "\u{1b}[F", "\u{1b}[3~",
    "\u{1b}[1;5D",
    "\u{18}\u{05}", "\u{1b}[200~one\rtwo 4\u{1b}[201~", "some words that are typed\rat once 4\r",
  ]

  @Test(arguments: 0..<24)
  func `any keys draw what a terminal knows, and give it back`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let scene = WritingScene()
    let fake = scene.fake
    fake.child = { _, arguments in
      fake.files[arguments[0]] = (fake.files[arguments[0]] ?? "") + "more\n"
      return seed % 2 == 0 ? .exited(code: 0) : .exited(code: 1)
    }
    for _ in 0..<150 {
      switch Int.random(in: 0..<20, using: &random) {
      case 0: fake.console.then(.pause(milliseconds: 700))
      case 1:
        let columns = Int.random(in: 20...120, using: &random)
        fake.console.then(.resize(columns: columns, rows: Int.random(in: 3...30, using: &random)))
      case 2: fake.console.then(.stop())
      default: fake.console.press(Self.pieces.randomElement(using: &random) ?? "q")
      }
    }
    _ = seed % 3 == 0 ? scene.prompt() : scene.drill()
    var screen = VirtualScreen(columns: 80, rows: 24)
    screen.write(fake.console.output)
    #expect(screen.foreign.isEmpty)
    #expect(!screen.takesPasteWhole)
    #expect(!fake.console.isRaw)
    #expect(
      fake.console.errorOutput.allSatisfy {
        $0.isNewline || $0.unicodeScalars.allSatisfy { $0.value >= 0x20 }
      }
    )
    // Every answer is whole, and none came of a paste.
    #expect(scene.answers.allSatisfy { $0.hasSuffix("}") })
    #expect(!(scene.fake.files[scene.log] ?? "").contains("one\\ntwo 4"))
  }
}
