import Basics
import Terminal
import Testing

struct LineTests {
  @Test func `neighbours of one role grow together and empty text leaves no trace`() {
    let line = Line("a", .ok) + Line("b", .ok) + Line("") + Line("c")
    #expect(line.runs == [Run("ab", .ok), Run("c")])
    #expect(line.text == "abc")
  }

  @Test func `every code point is safe to draw and stays on its line`() {
    let unsafe = (UInt32(0)...0x10ffff).compactMap(Unicode.Scalar.init).filter { scalar in
      drawable(String(scalar)).unicodeScalars.contains { scalar in
        switch scalar.value {
        case 0..<0x20, 0x7f..<0xa0, 0x2028...0x202e, 0x2066...0x2069: true
        default: false
        }
      }
    }
    #expect(unsafe.isEmpty)
  }

  @Test func `tabs and line ends become spaces, controls their pictures`() {
    #expect(Line("a\tb\nc\r\nd\re").text == "a    b c d e")
    #expect(Line("\u{1b}[31m").text == "\u{241b}[31m")
  }

  @Test func `a line is cut by columns and says so`() {
    #expect(Line("abcdef").cut(to: 6).text == "abcdef")
    #expect(Line("abcdef").cut(to: 4).text == "abc…")
    #expect(Line("問題問題").cut(to: 6).text == "問題…")
    #expect(Line("ab cdef").cut(to: 4).text == "ab…")
    #expect((Line("abc", .ok) + Line("def", .miss)).cut(to: 5).runs.first == Run("abc", .ok))
    #expect(Line("abc").cut(to: 0).text == "")
  }

  @Test func `a line is padded and aligned by columns`() {
    #expect(Line("問").padded(to: 4).text == "問  ")
    #expect(Line("問").aligned(to: 4).text == "  問")
    #expect(Line("long").padded(to: 2).text == "long")
    #expect((Line("a ", .ok) + Line("  ")).trimmed() == Line("a", .ok))
  }
}

struct EncodingTests {
  private let line = Line("bold", .title) + Line(" x ") + Line("err", [.miss, .link]) + Line("  ")

  @Test func `styles and colours are sent where they are wanted`() {
    #expect(
      encode(line, .rich()) == "\u{1b}[1mbold\u{1b}[0m x \u{1b}[4;31merr\u{1b}[0m"
    )
    var capabilities = Capabilities.rich()
    capabilities.ink = .styles
    #expect(encode(line, capabilities) == "\u{1b}[1mbold\u{1b}[0m x \u{1b}[4merr\u{1b}[0m")
    #expect(encode(Line("a", .code), capabilities) == "a")
  }

  @Test func `without ink there is no escape byte and no space at the end`() {
    #expect(encode(line, .plain()) == "bold x err")
    #expect(encode([line, Line()], .plain()) == "bold x err\n\n")
  }
}
