/// What the screen can show, decided once at start from values and never asked for again.
package struct Capabilities: Hashable, Sendable {
  /// How much a terminal may be told beside the text.
  package enum Ink: Hashable, Sendable {
    /// No style and no colour.
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
  /// Whether bars, lines and formulas are drawn in ASCII alone.
  package var isASCII = false
  /// Whether there are 256 colours, for what has levels.
  package var hasShades = false
  /// Whether charts may be drawn in dots, which not every font has.
  package var hasBraille = false
  /// Whether a text can lead somewhere when it is clicked.
  package var hasLinks = false
  /// How roles are drawn, as far as there is ink.
  package var theme = Theme.standard
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

  /// In another window, for the same reader: what is being drawn stays as it is, however narrow.
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

  /// Whether something of that role can be told by its colour.
  package func hasColour(for role: Role) -> Bool {
    ink == .colours && theme.hasColour(for: role)
  }
}
