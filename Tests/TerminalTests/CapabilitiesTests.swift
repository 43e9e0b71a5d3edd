import Terminal
import Testing

struct CapabilitiesTests {
  @Test func `another window changes sizes and nothing else`() {
    let rich = Capabilities.rich(width: 80, rows: 24)
    let narrow = Capabilities(
      environment: ["TERM": "xterm"],
      isTerminal: true,
      window: (30, 9)
    )
    #expect(narrow.isPlain)
    #expect(rich.resized(to: narrow) == .rich(width: 30, rows: 9))
    #expect(narrow.resized(to: rich).isPlain)
  }

  private func ink(
    _ environment: [String: String],
    _ colour: DisplayWishes.Colour? = nil,
    isTerminal: Bool = true
  ) -> Capabilities.Ink {
    let environment = environment.merging(["TERM": "xterm"]) { mine, _ in mine }
    return Capabilities(
      environment: environment,
      wishes: DisplayWishes(colour: colour),
      isTerminal: isTerminal
    ).ink
  }

  @Test func `the first that speaks decides about colour`() {
    #expect(ink([:]) == .colours)
    #expect(ink([:], isTerminal: false) == .none)
    #expect(ink(["NO_COLOR": "1"], .always) == .colours)
    #expect(ink(["GRILL_COLOR": "always"], .never) == .styles)
    #expect(ink(["GRILL_COLOR": "always", "NO_COLOR": "1"], isTerminal: false) == .colours)
    #expect(ink(["GRILL_COLOR": "never"], .auto) == .colours)
    #expect(ink(["GRILL_COLOR": "pink", "NO_COLOR": "1"]) == .styles)
    #expect(ink(["NO_COLOR": "1", "FORCE_COLOR": "1"]) == .styles)
    #expect(ink(["NO_COLOR": ""]) == .colours)
    #expect(ink(["FORCE_COLOR": "1"], isTerminal: false) == .colours)
    #expect(ink(["CLICOLOR_FORCE": "0"], isTerminal: false) == .none)
    #expect(ink(["NO_COLOR": "1"], isTerminal: false) == .none)
    #expect(ink(["TERM": ""]) == .none)
  }

  @Test(arguments: [
    ["TERM": "dumb"], ["TERM": ""], ["ACCESSIBLE": "1"], ["ACCESSIBLE": "yes"], ["COLUMNS": "39"],
  ])
  func `plain has no escapes whatever colour is asked for`(environment: [String: String]) {
    let environment = environment.merging(["TERM": "xterm"]) { mine, _ in mine }
    let capabilities = Capabilities(
      environment: environment,
      wishes: DisplayWishes(colour: .always),
      isTerminal: true
    )
    #expect(capabilities.isPlain)
    #expect(capabilities.ink == .none)
  }

  @Test func `a value that says no does not make it plain`() {
    for value in ["", "0", "false"] {
      let environment = ["TERM": "xterm", "ACCESSIBLE": value]
      #expect(!Capabilities(environment: environment, isTerminal: true).isPlain)
    }
  }

  @Test func `what is no terminal gets linear text`() {
    let capabilities = Capabilities(environment: ["TERM": "xterm"], isTerminal: false)
    #expect(capabilities.isPlain)
    #expect(capabilities.width == 80)
  }

  @Test func `text is set to eighty columns at most unless more is asked for`() {
    func width(_ wish: Int?, _ columns: String?, _ window: Int?) -> Int {
      Capabilities(
        environment: ["TERM": "xterm"].merging(columns.map { ["COLUMNS": $0] } ?? [:]) { $1 },
        wishes: DisplayWishes(width: wish),
        isTerminal: true,
        window: window.map { ($0, 24) }
      ).width
    }
    #expect(width(120, "60", 50) == 120)
    #expect(width(nil, "60", 50) == 60)
    #expect(width(nil, "many", 50) == 50)
    #expect(width(nil, nil, 200) == 80)
    #expect(width(nil, nil, nil) == 80)
    #expect(width(3, nil, nil) == 20)
  }
}
