/// What the screen can show, decided once at start from values and never asked for again.
package struct Capabilities: Hashable, Sendable {
  /// How much a terminal may be told beside the text.
  package enum Ink: Hashable, Sendable {
    /// No escape sequence at all.
    case none
    /// Bold, italic, underlined.
    case styles
    case colours
  }

  package var ink: Ink
  /// Linear text for screen readers, dumb terminals and pipes: words instead of marks, no columns,
  /// nothing repainted.
  package var isPlain: Bool
  /// Whether plain was asked for, to be heard or felt: tables become lists of facts.
  package var isSpoken = false
  /// Whether bars and lines are drawn in ASCII alone.
  package var isASCII = false
  /// Columns that text is set to.
  package var width: Int
  /// Columns and rows of the window.
  package var columns: Int
  package var rows: Int

  package init(ink: Ink, isPlain: Bool, width: Int, columns: Int? = nil, rows: Int = 24) {
    self.ink = ink
    self.isPlain = isPlain
    self.width = width
    self.columns = columns ?? width
    self.rows = rows
  }

  /// No escapes, no marks: what a pipe, a file and an export get.
  package static func plain(width: Int = 80) -> Capabilities {
    Capabilities(ink: .none, isPlain: true, width: width)
  }

  /// In another window: who reads stays the same, however narrow it is.
  package func resized(to other: Capabilities) -> Capabilities {
    var resized = self
    resized.width = other.width
    resized.columns = other.columns
    resized.rows = other.rows
    return resized
  }

  /// A colour terminal of that size.
  package static func rich(width: Int = 80, rows: Int = 24) -> Capabilities {
    Capabilities(ink: .colours, isPlain: false, width: width, rows: rows)
  }
}

/// What the learner asked for on the command line; `nil` where nothing was said.
package struct DisplayWishes: Hashable, Sendable {
  package enum Colour: String, CaseIterable, Hashable, Sendable {
    case always
    case never
    case auto
  }

  package var colour: Colour?
  package var isPlain = false
  package var isASCII = false
  package var width: Int?

  package init(
    colour: Colour? = nil,
    isPlain: Bool = false,
    isASCII: Bool = false,
    width: Int? = nil
  ) {
    self.colour = colour
    self.isPlain = isPlain
    self.isASCII = isASCII
    self.width = width
  }
}

extension Capabilities {
  /// Decides for one stream: wishes before the environment, that before what the terminal says.
  ///
  /// Colour: `--color`, `GRILL_COLOR`, `NO_COLOR`, `CLICOLOR_FORCE` or `FORCE_COLOR`, then whether
  /// the stream is a terminal that is not dumb. Plain: `--plain`, `ACCESSIBLE`, `TERM=dumb`, no
  /// terminal, or fewer than 40 columns. Width: `--width`, `COLUMNS`, the window, 80; text is set to
  /// at most 80 columns unless `--width` asks for more.
  package init(
    environment: [String: String],
    wishes: DisplayWishes = DisplayWishes(),
    isTerminal: Bool,
    window: (columns: Int, rows: Int)? = nil
  ) {
    let columns =
      wishes.width ?? environment["COLUMNS"].flatMap(Self.size) ?? window.flatMap(
        \.columns.positive
      )
      ?? 80
    self.columns = columns
    rows = environment["LINES"].flatMap(Self.size) ?? window.flatMap(\.rows.positive) ?? 24
    width = max(20, wishes.width ?? min(columns, 80))
    // A terminal that does not say what it is gets no escapes either.
    let kind = environment["TERM"] ?? ""
    let isDumb = kind == "dumb" || isTerminal && kind.isEmpty
    let isLinear = wishes.isPlain || isDumb || Self.isAccessible(environment) || columns < 40
    isPlain = isLinear || !isTerminal
    isSpoken = isLinear
    isASCII = wishes.isASCII
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
    _ environment: [String: String],
    _ wishes: DisplayWishes
  ) -> DisplayWishes.Colour {
    if let wish = wishes.colour, wish != .auto { return wish }
    if wishes.colour == nil, let text = environment["GRILL_COLOR"],
      let wish = DisplayWishes.Colour(rawValue: text), wish != .auto
    {
      return wish
    }
    if environment["NO_COLOR"]?.isEmpty == false { return .never }
    for name in ["CLICOLOR_FORCE", "FORCE_COLOR"] {
      if let value = environment[name], !value.isEmpty, value != "0" { return .always }
    }
    return .auto
  }

  private static func isAccessible(_ environment: [String: String]) -> Bool {
    guard let value = environment["ACCESSIBLE"]?.lowercased() else { return false }
    return !["", "0", "false"].contains(value)
  }

  private static func size(_ text: String) -> Int? {
    Int(text).flatMap(\.positive)
  }
}

extension Int {
  fileprivate var positive: Int? { (1...10_000).contains(self) ? self : nil }
}
