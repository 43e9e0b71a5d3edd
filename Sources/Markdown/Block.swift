/// What a node of a document's tree is.
package enum Block: Hashable, Sendable {
  case document
  /// Metadata at the very start of the file, between two lines of `---` or `+++`.
  case frontMatter
  case heading(level: Int)
  case paragraph
  case quote
  case list(ListStyle)
  /// `checked` is `nil` where the item has no task box.
  case item(checked: Bool?)
  /// `info` is what follows the opening fence, as in `swift`.
  case code(info: String, isFenced: Bool)
  case html
  case rule
  /// A formula in lines of its own.
  case math
  /// What `[^label]` in the text leads to.
  case footnote(label: String)
  /// Terms, each with what it means below it.
  case definitionList(isTight: Bool)
  case term
  case definition
  /// What a reader can fold away; its first child may be a summary.
  case details(isOpen: Bool)
  case summary
  case table([Alignment])
  case row(isHeader: Bool)
  case cell
}

/// How a list marks its items and how it is set.
package struct ListStyle: Hashable, Sendable {
  package enum Marker: Hashable, Sendable {
    /// One of `-`, `+` and `*`.
    case bullet(Character)
    /// The delimiter is `.` or `)`.
    case ordered(start: Int, delimiter: Character)
  }

  package var marker: Marker
  /// No blank lines between the items or between the blocks of one.
  package var isTight: Bool

  package init(marker: Marker, isTight: Bool) {
    self.marker = marker
    self.isTight = isTight
  }

  package var isOrdered: Bool {
    if case .ordered = marker { true } else { false }
  }
}

/// Where a table's column puts its text.
package enum Alignment: Hashable, Sendable {
  case none
  case left
  case center
  case right
}
