import Terminal
import Testing

struct LinkTargetTests {
  @Test(arguments: [
    ("https://a.b/c?d=e#f", "https://a.b/c?d=e#f"), ("HTTP://a.b", "HTTP://a.b"),
    ("mailto:a@b.c", "mailto:a@b.c"), ("https://ä.b/ x", "https://%C3%A4.b/%20x"),
    ("https://a\u{1b}\\b\u{7}", "https://a%1B\\b%07"), ("https://a\u{9c}", "https://a%C2%9C"),
  ])
  func `an address is handed on with nothing in it that could be obeyed`(
    destination: String,
    address: String
  ) {
    #expect(LinkTarget(destination)?.address == address)
  }

  @Test(arguments: [
    "", "a.md", "/etc/passwd", "#part", "file:///etc/passwd", "javascript:alert(1)", "https:",
    "data:text/html,x", "ssh://a.b", "vscode://x", "mailto:", " https://a.b",
    "https://a.b/" + String(repeating: "x", count: 2100),
  ])
  func `what is not of the web or of mail is no target`(destination: String) {
    #expect(LinkTarget(destination) == nil)
  }

  @Test func `no code point can end the sequence that an address stands in`() {
    let wrong = (UInt32(0)...0x10ffff).compactMap(Unicode.Scalar.init).filter { scalar in
      LinkTarget("https://a/\(scalar)")?.address.utf8.allSatisfy { (0x21..<0x7f).contains($0) }
        != true
    }
    #expect(wrong.isEmpty)
  }

  @Test func `a terminal with links is told where they begin and end`() {
    let target = LinkTarget("https://a.b")
    let line = Line([Run("x ", .plain), Run("y", .link, target: target), Run(" z")])
    var capabilities = Capabilities.rich()
    #expect(encode(line, capabilities) == "x \u{1b}[4my\u{1b}[0m z")
    capabilities.hasLinks = true
    #expect(
      encode(line, capabilities)
        == "x \u{1b}]8;;https://a.b\u{1b}\\\u{1b}[4my\u{1b}[0m\u{1b}]8;;\u{1b}\\ z"
    )
    capabilities.ink = .none
    #expect(
      encode(line, capabilities) == "x \u{1b}]8;;https://a.b\u{1b}\\y\u{1b}]8;;\u{1b}\\ z"
    )
  }

  @Test func `a link that is wrapped leads to the same place from each of its lines`() {
    let target = LinkTarget("https://a.b")
    let lines = wrap(Line([Run("one two three", .link, target: target)]), width: 5)
    #expect(lines.map(\.text) == ["one", "two", "three"])
    #expect(lines.flatMap(\.runs).allSatisfy { $0.target == target })
    let other = LinkTarget("https://c.d")
    #expect(
      Line([Run("a", .link, target: target), Run("b", .link, target: other)]).runs.count == 2
    )
  }
}
