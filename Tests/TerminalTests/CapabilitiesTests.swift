import Basics
import Terminal
import Testing

/// What is decided for one stream, case by case; the first that speaks wins.
struct CapabilitiesTests {
  /// A terminal, or none, in an environment, with what was asked for.
  struct Case: CustomTestStringConvertible, Sendable {
    var environment: [String: String] = [:]
    var wish: DisplayWishes.Choice?
    var isTerminal = true

    init(
      _ environment: [String: String] = [:],
      _ wish: DisplayWishes.Choice? = nil,
      isTerminal: Bool = true
    ) {
      self.environment = environment
      self.wish = wish
      self.isTerminal = isTerminal
    }

    var testDescription: String {
      let variables = environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
      let option = wish.map { ["--\($0.rawValue)"] } ?? []
      return (variables + option + [isTerminal ? "to a terminal" : "to a pipe"])
        .joined(separator: " ")
    }

    func decide(_ choose: (inout DisplayWishes, DisplayWishes.Choice?) -> Void) -> Capabilities {
      var wishes = DisplayWishes()
      choose(&wishes, wish)
      return Capabilities(
        environment: Environment(environment.merging(["TERM": "xterm"]) { mine, _ in mine }),
        wishes: wishes,
        isTerminal: isTerminal
      )
    }
  }

  private static let pipe = false

  @Test(arguments: [
    // Nobody says anything.
    (Case(), Capabilities.Ink.colours), (Case(isTerminal: pipe), .none),
    // 1. The option.
    (Case([:], .always), .colours), (Case([:], .never), .styles),
    (Case([:], .always, isTerminal: pipe), .colours), (Case([:], .never, isTerminal: pipe), .none),
    (Case(["NO_COLOR": "1"], .always), .colours),
    (Case(["GRILL_COLOR": "always"], .never), .styles),
    (Case(["FORCE_COLOR": "1"], .never), .styles),
    (Case(["GRILL_COLOR": "never"], .auto), .colours),
    (Case(["NO_COLOR": "1"], .auto), .styles),
    // 2. The program's own variable.
    (Case(["GRILL_COLOR": "always", "NO_COLOR": "1"], isTerminal: pipe), .colours),
    (Case(["GRILL_COLOR": "never", "FORCE_COLOR": "1"]), .styles),
    (Case(["GRILL_COLOR": "auto", "NO_COLOR": "1"]), .styles),
    (Case(["GRILL_COLOR": ""]), .colours),
    // 3. Everybody's switch to turn it off.
    (Case(["NO_COLOR": "1"]), .styles), (Case(["NO_COLOR": "0"]), .styles),
    (Case(["NO_COLOR": ""]), .colours), (Case(["NO_COLOR": "1"], isTerminal: pipe), .none),
    (Case(["NO_COLOR": "1", "FORCE_COLOR": "1"]), .styles),
    (Case(["NO_COLOR": "1", "CLICOLOR_FORCE": "1"], isTerminal: pipe), .none),
    (Case(["NO_COLOR": "", "FORCE_COLOR": "1"], isTerminal: pipe), .colours),
    // 4. Everybody's switches to turn it on.
    (Case(["FORCE_COLOR": "1"], isTerminal: pipe), .colours),
    (Case(["CLICOLOR_FORCE": "yes"], isTerminal: pipe), .colours),
    (Case(["FORCE_COLOR": "0"], isTerminal: pipe), .none),
    (Case(["CLICOLOR_FORCE": ""], isTerminal: pipe), .none),
    // 5. The terminal.
    (Case(["TERM": "dumb"]), .none), (Case(["TERM": ""]), .none),
    (Case(["TERM": "linux"]), .colours),
  ])
  func `colour is decided by the first that speaks`(stream: Case, ink: Capabilities.Ink) {
    #expect(stream.decide { $0.colour = $1 }.ink == ink)
  }

  @Test(arguments: [
    (Case(), false), (Case([:], .always), true), (Case([:], .always, isTerminal: pipe), true),
    (Case(["NO_HYPERLINKS": "1"], .always), true), (Case(["FORCE_HYPERLINKS": "1"], .never), false),
    (Case(["NO_HYPERLINKS": "1", "FORCE_HYPERLINKS": "1"]), false),
    (Case(["NO_HYPERLINKS": "", "FORCE_HYPERLINKS": "1"]), true),
    (Case(["FORCE_HYPERLINKS": "0"]), false),
    (Case(["FORCE_HYPERLINKS": "1"], isTerminal: pipe), true),
    (Case(["TERM": "xterm-kitty"]), true), (Case(["TERM": "xterm-kitty"], isTerminal: pipe), false),
    (Case(["TERM": "xterm-kitty"], .auto), true), (Case(["TERM": "xterm-kitty"], .never), false),
    (Case(["TERM": "xterm-kitty", "NO_HYPERLINKS": "1"]), false),
    (Case(["TERM": "alacritty"]), true), (Case(["TERM": "foot"]), true),
    (Case(["TERM_PROGRAM": "WezTerm"]), true), (Case(["TERM_PROGRAM": "Apple_Terminal"]), false),
    (Case(["VTE_VERSION": "7006"]), true), (Case(["VTE_VERSION": "4600"]), false),
    (Case(["KONSOLE_VERSION": "230400"]), true), (Case(["WT_SESSION": "x"]), true),
    (Case(["TERM": "tmux-256color", "VTE_VERSION": "7006"]), false),
    (Case(["TERM": "screen", "TERM_PROGRAM": "iTerm.app"]), false),
    (Case(["TERM": "dumb"], .always), false), (Case(["ACCESSIBLE": "1"], .always), false),
  ])
  func `links are decided in the same way`(stream: Case, hasLinks: Bool) {
    #expect(stream.decide { $0.hyperlinks = $1 }.hasLinks == hasLinks)
  }

  @Test(arguments: [
    ["TERM": "dumb"], ["TERM": ""], ["ACCESSIBLE": "1"], ["ACCESSIBLE": "yes"], ["COLUMNS": "39"],
  ])
  func `plain has no escapes whatever colour is asked for`(environment: [String: String]) {
    let capabilities = Case(environment, .always).decide {
      $0.colour = $1
      $0.hyperlinks = $1
    }
    #expect(capabilities.isPlain && capabilities.isSpoken)
    #expect(capabilities.ink == .none)
    #expect(!capabilities.hasLinks)
    let plain = Capabilities(
      environment: ["TERM": "xterm"],
      wishes: DisplayWishes(colour: .always, isPlain: true),
      isTerminal: true
    )
    #expect(plain.isPlain && plain.ink == .none)
  }

  @Test func `a value that says no does not make it plain`() {
    for value in ["", "0", "false", "False"] {
      #expect(!Case(["ACCESSIBLE": value]).decide { _, _ in }.isPlain)
    }
  }

  @Test func `what is no terminal gets linear text that is not for the ear`() {
    let capabilities = Case(isTerminal: false).decide { _, _ in }
    #expect(capabilities.isPlain && !capabilities.isSpoken)
    #expect(capabilities.width == 80)
  }

  @Test(
    arguments: [
      // --width, COLUMNS, the window, how wide text may be; columns of text.
      (120, "60", 50, DisplayWishes.TextWidth.atMost(80), 120), (nil, "60", 50, .atMost(80), 60),
      (nil, "many", 50, .atMost(80), 50), (nil, "0", 50, .atMost(80), 50),
      (nil, nil, 200, .atMost(80), 80), (nil, nil, 200, .full, 200), (nil, "120", 200, .full, 120),
      (nil, nil, 200, .atMost(100), 100), (nil, nil, 90, .atMost(100), 90),
      (60, nil, 200, .full, 60), (nil, nil, nil, .full, 80), (nil, nil, nil, .atMost(80), 80),
      (3, nil, nil, .atMost(80), 20),
    ] as [(Int?, String?, Int?, DisplayWishes.TextWidth, Int)]
  )
  func `text is as wide as is asked for, or the window has`(
    wish: Int?,
    columns: String?,
    window: Int?,
    text: DisplayWishes.TextWidth,
    width: Int
  ) {
    var wishes = DisplayWishes(width: wish)
    wishes.textWidth = text
    let capabilities = Capabilities(
      environment: Environment(
        ["TERM": "xterm"].merging(columns.map { ["COLUMNS": $0] } ?? [:]) { $1 }
      ),
      wishes: wishes,
      isTerminal: true,
      window: window.map { ($0, 24) }
    )
    #expect(capabilities.width == width)
  }

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
}
