package import Basics

extension Capabilities {
  /// Decides for one stream: wishes before the environment, that before what the terminal says.
  ///
  /// Colour: `--color`, `GRILL_COLOR`, `NO_COLOR`, `CLICOLOR_FORCE` or `FORCE_COLOR`, then whether
  /// the stream is a terminal that is not dumb. Plain: `--plain`, `ACCESSIBLE`, `TERM=dumb`, no
  /// terminal, or fewer than 40 columns. Width: `--width`, `COLUMNS`, the window, 80; text is set to
  /// at most 80 columns unless more is asked for. 256 colours: `TERM` or `COLORTERM`. Links: see `hasLinks`.
  package init(
    environment: Environment,
    wishes: DisplayWishes = DisplayWishes(),
    isTerminal: Bool,
    window: (columns: Int, rows: Int)? = nil
  ) {
    let said = environment["COLUMNS"].flatMap(Self.size) ?? window.flatMap(\.columns.positive)
    columns = wishes.width ?? said ?? 80
    rows = environment["LINES"].flatMap(Self.size) ?? window.flatMap(\.rows.positive) ?? 24
    let widest =
      switch wishes.textWidth {
      case .atMost(let most): min(columns, most)
      case .full: columns
      }
    width = max(20, wishes.width ?? widest)
    // A terminal that does not say what it is gets no escapes either.
    let kind = environment["TERM"] ?? ""
    let isDumb = kind == "dumb" || isTerminal && kind.isEmpty
    let isLinear = wishes.isPlain || isDumb || Self.isAccessible(environment) || columns < 40
    isPlain = isLinear || !isTerminal
    isSpoken = isLinear
    isASCII = wishes.isASCII
    theme = wishes.theme
    hasShades = kind.contains("256color") || Self.isSet(environment["COLORTERM"])
    hasLinks = !isLinear && Self.hasLinks(environment, wishes.hyperlinks, isTerminal: isTerminal)
    if isLinear {
      ink = .none
    } else {
      switch Self.colour(environment, wishes) {
      case .always: ink = .colours
      case .never: ink = isTerminal ? .styles : .none
      case .auto: ink = isTerminal ? .colours : .none
      }
    }
  }

  private static func colour(
    _ environment: Environment,
    _ wishes: DisplayWishes
  ) -> DisplayWishes.Choice {
    if let wish = wishes.colour, wish != .auto { return wish }
    if wishes.colour == nil, let text = environment["GRILL_COLOR"],
      let wish = DisplayWishes.Choice(rawValue: text), wish != .auto
    {
      return wish
    }
    if environment["NO_COLOR"]?.isEmpty == false { return .never }
    return isSet(environment["CLICOLOR_FORCE"]) || isSet(environment["FORCE_COLOR"])
      ? .always : .auto
  }

  /// What was wished, else `NO_HYPERLINKS`, else `FORCE_HYPERLINKS`, else whether the stream is a
  /// terminal that is known to have links; a multiplexer hides which terminal that is.
  private static func hasLinks(
    _ environment: Environment,
    _ wish: DisplayWishes.Choice?,
    isTerminal: Bool
  ) -> Bool {
    switch wish {
    case .always: return true
    case .never: return false
    case .auto, nil: break
    }
    if environment["NO_HYPERLINKS"]?.isEmpty == false { return false }
    if isSet(environment["FORCE_HYPERLINKS"]) { return true }
    return isTerminal && isKnownToHaveLinks(environment)
  }

  /// Whether a switch of the environment says yes; `0` says no.
  private static func isSet(_ value: String?) -> Bool {
    !["", "0"].contains(value ?? "")
  }

  private static func isAccessible(_ environment: Environment) -> Bool {
    !["", "0", "false"].contains(environment["ACCESSIBLE"]?.lowercased() ?? "")
  }

  private static func size(_ text: String) -> Int? {
    Int(text).flatMap(\.positive)
  }
}

extension Int {
  fileprivate var positive: Int? { (1...10_000).contains(self) ? self : nil }
}
