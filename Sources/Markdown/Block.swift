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
