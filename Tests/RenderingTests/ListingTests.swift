import Rendering
import Terminal
import Testing

struct ListingTests {
  private func text(_ markdown: String, _ capabilities: Capabilities = .rich(width: 20)) -> String {
    typeset(markdown: markdown, capabilities).map(\.text).joined(separator: "\n")
  }

  @Test(arguments: [
    ("swift", "Swift"), ("py title=x", "Python"), ("{.js .x}", "JavaScript"), ("C++", "C"),
    ("Brainfuck", "brainfuck"), ("js{1,3}", "JavaScript"), ("objective-c", "C"),
  ])
  func `a listing names its language`(info: String, name: String) {
    #expect(text("```\(info)\nx\n```") == "\(name)\n  x")
    #expect(text("```\(info)\nx\n```", .plain()) == "Code, \(name):\n  x")
  }

  @Test func `what is in no language has no name, but says that it is code where it is heard`() {
    #expect(text("```\nx\n```") == "  x")
    #expect(text("```text\nx\n```", .plain()) == "  x")
    var spoken = Capabilities.plain()
    spoken.isSpoken = true
    #expect(text("    x", spoken) == "Code:\n  x")
  }

  @Test func `code is neither wrapped nor padded, and tabs go to columns of four`() {
    #expect(text("```go\n\tx := 1\ty\n```", .rich(width: 8)) == "Go\n      x := 1  y")
    #expect(text("```\nabcdefghijklmnopqrstuvwxyz\n```", .rich(width: 8)).hasSuffix("z"))
    #expect(text("```swift\nlet a = 1   \n\n\nb\n```") == "Swift\n  let a = 1\n\n\n  b")
  }

  @Test func `parts have roles on their lines, also of what goes over several`() {
    let lines = typeset(markdown: "```js\nlet a /* b\n c */\n```", .rich())
    #expect(
      lines.dropFirst().map(\.runs) == [
        [Run("  "), Run("let", .keyword), Run(" a "), Run("/* b", .comment)],
        [Run("  "), Run(" c */", .comment)],
      ]
    )
    #expect(typeset(markdown: "```x\na\n```", .rich()).last?.runs == [Run("  "), Run("a", .code)])
  }

  @Test func `without colour nothing is sent for the parts`() {
    var capabilities = Capabilities.rich()
    capabilities.ink = .styles
    let lines = typeset(markdown: "```js\nlet a = 'b' // c\n```", capabilities)
    #expect(encode(Array(lines.dropFirst()), capabilities) == "  let a = 'b' // c\n")
  }

  @Test func `a very long listing is set in one role`() {
    let long = String(repeating: "let a = 1\n", count: 25_000)
    let lines = typeset(markdown: "```swift\n\(long)```", .rich())
    #expect(lines.count == 25_001)
    #expect(lines.last?.runs == [Run("  "), Run("let a = 1", .code)])
  }
}
