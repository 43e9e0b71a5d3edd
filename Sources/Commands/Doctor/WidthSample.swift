import Basics

/// A text that not every terminal draws equally wide.
struct WidthSample: Hashable, Sendable {
  let name: String
  let text: String
  /// The setting that can make Grill count as this terminal does.
  let setting: Remedy?

  enum Remedy: Hashable, Sendable {
    case ambiguousWidth
    case selectorWidth
  }

  /// In the order in which they are drawn.
  static let all = [
    WidthSample(name: "accents", text: "e\u{301}a\u{308}", setting: nil),
    WidthSample(name: "East Asian", text: "漢字", setting: nil),
    WidthSample(name: "Greek, arrows", text: "αβ→", setting: .ambiguousWidth),
    WidthSample(name: "lines, bars", text: "─│█", setting: .ambiguousWidth),
    WidthSample(name: "emoji by U+FE0F", text: "\u{2764}\u{FE0F}", setting: .selectorWidth),
    WidthSample(name: "joined emoji", text: "\u{1F469}\u{200D}\u{1F4BB}", setting: nil),
  ]

  /// In columns, as Grill counts them by the habits in force.
  var expected: Int { displayWidth(text) }

  /// What to type where the terminal took `columns` instead; `nil` where no setting is about it.
  func remedy(for columns: Int) -> String? {
    switch setting {
    case .ambiguousWidth where columns > expected: "grill config ambiguous-width 2"
    case .ambiguousWidth where columns < expected: "grill config ambiguous-width 1"
    case .selectorWidth where columns == 1: "grill config vs16-width 1"
    case .selectorWidth where columns == 2: "grill config vs16-width 2"
    case .ambiguousWidth, .selectorWidth, nil: nil
    }
  }
}
