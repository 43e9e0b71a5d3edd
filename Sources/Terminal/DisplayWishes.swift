/// What the person asked for, on the command line or for good; `nil` where nothing was said.
package struct DisplayWishes: Hashable, Sendable {
  /// Whether a stream gets what only some terminals have.
  package enum Choice: String, CaseIterable, Hashable, Sendable {
    case always
    case never
    /// Where the stream is a terminal that has it.
    case auto
  }

  /// How many columns text is set to, where the window has more.
  package enum TextWidth: Hashable, Sendable {
    case atMost(Int)
    /// As wide as the window.
    case full
  }

  package var colour: Choice?
  package var hyperlinks: Choice?
  package var isPlain = false
  package var isASCII = false
  /// In columns, whatever the window has.
  package var width: Int?
  package var textWidth = TextWidth.atMost(80)
  package var theme = Theme.standard

  package init(
    colour: Choice? = nil,
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
