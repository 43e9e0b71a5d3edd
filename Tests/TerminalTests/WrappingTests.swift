import Basics
import Terminal
import Testing

struct WrappingTests {
  private func check(_ text: String, _ width: Int, _ expected: [String]) {
    #expect(wrap(Line(text), width: width).map(\.text) == expected)
  }

  @Test func `lines break at spaces`() {
    check("one two three", 7, ["one two", "three"])
    check("one two three", 13, ["one two three"])
    check("  one   two  ", 20, ["one   two"])
    check("", 10, [""])
    check("   ", 10, [""])
  }

  @Test func `a long word is folded and nothing of it is lost`() {
    check("abcdefgh", 3, ["abc", "def", "gh"])
    check("x abcdefgh y", 4, ["x", "abcd", "efgh", "y"])
    check("問題問", 1, ["問", "題", "問"])
  }

  @Test func `an address is folded behind a sign that joins, where that wastes little`() {
    check("https://a.bc/def/ghi", 14, ["https://a.bc/", "def/ghi"])
    check("aaaa-bbbbbbbbbbbb", 14, ["aaaa-bbbbbbbbb", "bbb"])
    check("some_long_name_here", 12, ["some_long_", "name_here"])
  }

  @Test func `wide characters break without spaces, but no line begins with a full stop`() {
    check("問題問題。", 6, ["問題問", "題。"])
    check("問題。", 4, ["問", "題。"])
    check("ab問題", 4, ["ab問", "題"])
  }

  @Test func `lines hang under the first one's text`() {
    let lines = wrap("one two three", width: 9, first: "- ", rest: "  ")
    #expect(lines.map(\.text) == ["- one two", "  three"])
    #expect(wrap("", width: 9, first: "- ").map(\.text) == ["-"])
  }

  @Test func `words keep their roles across a break`() {
    let line = Line("say ") + Line("loud and", .strong) + Line(" clear")
    let lines = wrap(line, width: 9)
    #expect(lines.map(\.text) == ["say loud", "and clear"])
    #expect(lines[1].runs == [Run("and", .strong), Run(" clear")])
  }

  @Test func `a word of several roles is one word`() {
    let line = Line("a ") + Line("bold", .strong) + Line(", b")
    #expect(wrap(line, width: 6).map(\.text) == ["a", "bold,", "b"])
  }

  @Test func `a short formula stays in one line, a long one does not`() {
    let short = Line("with ") + Line("n p (1 - p)", .formula) + Line(", say")
    #expect(wrap(short, width: 14).map(\.text) == ["with", "n p (1 - p),", "say"])
    let long = Line("with ") + Line("a + b + c + d + e + f + g + h", .formula)
    #expect(wrap(long, width: 14).map(\.text) == ["with a + b + c", "+ d + e + f +", "g + h"])
  }

  @Test(arguments: 0..<40)
  func `no word is lost, no line is too wide and none ends with a space`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let letters = Array("ab, 問🇨🇭é.\u{a0}-✅   ")
    for _ in 0..<50 {
      let text = String(
        (0..<Int.random(in: 0...80, using: &random)).map { _ in
          letters.randomElement(using: &random) ?? " "
        }
      )
      let width = Int.random(in: 6...40, using: &random)
      let lines = wrap(Line(text), width: width, first: "- ", rest: "  ")
      #expect(lines.allSatisfy { $0.width <= width && !$0.text.hasSuffix(" ") })
      let kept = lines.map { $0.text.dropFirst(2) }.joined().filter { $0 != " " }
      #expect(kept == text.filter { $0 != " " })
    }
  }
}
