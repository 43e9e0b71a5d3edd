import Basics
import Terminal
import Testing

struct SpellingTests {
  private let ascii: Capabilities = {
    var capabilities = Capabilities(ink: .none, isPlain: false, width: 80)
    capabilities.isASCII = true
    return capabilities
  }()

  @Test func `bars look fuller the fuller they are, and lines stay lines`() {
    #expect(encode(Line(" ·░▒▓█ ▁▂▃▄▅▆▇█ ▏▌▉"), ascii) == " .-+*# _,:-=+*# ||#")
    #expect(encode(Line("── a │ b ┤ └┼"), ascii) == "-- a | b | ++")
    #expect(encode(Line("25 May – 21 Nov … ← ↑ × ›"), ascii) == "25 May - 21 Nov ~ < ^ x >")
  }

  @Test(arguments: ["·░▒▓█", "·▁▂▃▄▅▆▇█"])
  func `steps that differ are spelled differently`(steps: String) {
    #expect(Set(encode(Line(steps), ascii)).count == steps.count)
  }

  @Test func `every character keeps its columns, and letters are left alone`() {
    let drawn = "·░▒▓█▁▂▃▄▅▆▇▏▎▍▌▋▊▉─│┤├└┼┬┴–…›←→↑↓×•◦✓✗“”’"
    for character in drawn {
      let spelled = encode(Line("\(character)"), ascii)
      #expect(spelled.utf8.allSatisfy { $0 < 0x80 }, "\(character)")
      #expect(displayWidth(spelled) == 1 && displayWidth("\(character)") == 1, "\(character)")
    }
    #expect(encode(Line("naïve Bäume 猫"), ascii) == "naïve Bäume 猫")
    #expect(encode(Line("·"), .rich()) == "·")
  }

  @Test func `it is drawn in ASCII where that is wished for, with whatever ink`() {
    let environment: Environment = ["TERM": "xterm"]
    let wishes = DisplayWishes(isASCII: true)
    let capabilities = Capabilities(environment: environment, wishes: wishes, isTerminal: true)
    #expect(capabilities.isASCII && capabilities.ink == .colours)
    #expect(encode(Line("█", .ok), capabilities) == "\u{1b}[32m#\u{1b}[0m")
    #expect(!Capabilities(environment: environment, isTerminal: true).isASCII)
  }
}
