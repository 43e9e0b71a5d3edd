import Basics
import Foundation
import TestKit
import Testing

struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("naïve", 5), ("e\u{301}", 1), ("問題", 4), ("ｆｕｌｌ", 8), ("한", 2),
    ("\u{1112}\u{1161}\u{11AB}", 2), ("✅", 2), ("🟡", 2), ("👩‍💻", 2), ("🇨🇭", 2), ("❤️", 2),
    ("❤", 1), ("α…→─│✓", 6), ("a\u{200B}b", 2), ("\u{301}", 0), ("a\nb", 2), ("\r\n", 0),
    ("\u{AD}", 1), ("क्षि", 1), ("\u{378}", 1), ("\u{2A6E0}", 2), ("\u{FE0F}", 0), ("\u{1F1E8}", 2),
    ("\u{600}", 1), ("\u{3164}", 0), ("\u{E0041}", 0),
  ])
  func `a text is as wide as terminals draw it`(text: String, width: Int) {
    #expect(displayWidth(text) == width)
  }

  @Test func `every code point is measured and none is wider than two columns`() {
    let scalars = (UInt32(0)...0x10ffff).compactMap(Unicode.Scalar.init)
    #expect(scalars.allSatisfy { (0...2).contains(displayWidth(Character($0))) })
  }

  @Test func `a text is as wide as its characters together`() {
    let text = "Größe 問題 👩‍💻 e\u{301}🇨🇭 ❤️"
    #expect(displayWidth(text) == text.reduce(0) { $0 + displayWidth($1) })
  }

  @Test func `the tables are sorted and lie apart`() throws {
    // The binary search rests on it; read from the source because the tables are the room's own.
    let file = packageFolder.appending(path: "Sources/Basics/WidthTable.swift")
    let text = try String(contentsOf: file, encoding: .utf8)
    for table in text.split(separator: "= [").dropFirst() {
      let bounds = table.matches(of: /0x([0-9a-f_]+)/).compactMap {
        UInt32($0.1.replacing("_", with: ""), radix: 16)
      }
      #expect(bounds.count > 200)
      #expect(zip(bounds, bounds.dropFirst()).allSatisfy { $0 <= $1 })
    }
  }
}
