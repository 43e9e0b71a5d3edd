import Basics
import Terminal
import Testing

struct BareTextTests {
  @Test func `styles and links go, and nothing else does`() throws {
    var capabilities = Capabilities.rich()
    capabilities.hasLinks = true
    let target = try #require(LinkTarget("https://example.org/a[1m"))
    let lines = [
      Line("a [1m b", .code) + Line(" é漢 ", .strong), Line([Run("c]8;;", .link, target: target)]),
    ]
    let drawn = encode(lines, capabilities)
    #expect(drawn.contains("\u{1b}[") && drawn.contains("\u{1b}]8;;"))
    #expect(bareText(drawn) == "a [1m b é漢\nc]8;;\n")
  }

  @Test(arguments: ["\u{1b}", "a\u{1b}", "\u{1b}[", "\u{1b}[12", "\u{1b}]8;;x", "\u{1b}]8;;\u{1b}"])
  func `what ends in the middle of a sequence ends there`(text: String) {
    #expect(bareText(text) == (text.hasPrefix("a") ? "a" : ""))
  }

  @Test func `a line that is wider than the window takes several rows`() {
    #expect(rows(of: "", columns: 10) == 0)
    #expect(rows(of: "a", columns: 10) == 1)
    #expect(rows(of: "a\n\nb\n", columns: 10) == 3)
    #expect(rows(of: String(repeating: "a", count: 10) + "\n", columns: 10) == 1)
    #expect(rows(of: String(repeating: "漢", count: 6) + "\n", columns: 10) == 2)
    #expect(
      rows(of: "\u{1b}[1;36m" + String(repeating: "a", count: 10) + "\u{1b}[0m", columns: 10) == 1
    )
  }
}
