import Basics
import Terminal

extension Setting {
  static let width = Setting(
    "width",
    value: "N",
    .number(20...1000, or: ["full"]),
    isForProjects: true,
    standard: "80",
    "columns of text at most, or full: the window's"
  )
  static let theme = Setting(
    "theme",
    value: "NAME",
    .oneOf(Theme.all.map(\.name)),
    isForProjects: true,
    standard: Theme.standard.name,
    Theme.all.map(\.name).joined(separator: ", ")
  )
  static let ascii = Setting(
    "ascii",
    value: "on|off",
    .oneOf(["on", "off"]),
    isForProjects: true,
    standard: "off",
    "lines, bars, marks, formulas in ASCII"
  )
  static let hyperlinks = Setting(
    "hyperlinks",
    value: "WHEN",
    .oneOf(DisplayWishes.Choice.allCases.map(\.rawValue)),
    isForProjects: true,
    standard: DisplayWishes.Choice.auto.rawValue,
    "links that can be clicked: always, never, auto"
  )
  static let ambiguousWidth = Setting(
    "ambiguous-width",
    value: "1|2",
    .oneOf(["1", "2"]),
    isForProjects: true,
    standard: "1",
    "columns of Greek, arrows: 2 in East Asian fonts"
  )
  static let selectorWidth = Setting(
    "vs16-width",
    value: "1|2",
    .oneOf(["1", "2"]),
    isForProjects: true,
    standard: "2",
    "columns of a sign that U+FE0F makes an emoji"
  )
}

/// How things are shown.
let displaySettings: [Setting] = [
  .width, .theme, .ascii, .hyperlinks, .ambiguousWidth, .selectorWidth,
]

/// The colour of each role, where the theme's is not wanted.
let colourSettings: [Setting] = Role.coloured.map { name, _ in
  Setting(
    "color.\(name)",
    value: "COLOR",
    .oneOf(Colour.names + ["none"]),
    isForProjects: true,
    "another colour for \(name)"
  )
}

extension Settings {
  /// What is set for good about how things are shown.
  var display: DisplayWishes {
    var wishes = DisplayWishes(isASCII: value(of: .ascii) == "on" || widthHabits.ambiguousIsWide)
    wishes.hyperlinks = value(of: .hyperlinks).flatMap { DisplayWishes.Choice(rawValue: $0) }
    if let width = value(of: .width) {
      wishes.textWidth = Int(width).map { .atMost($0) } ?? .full
    }
    let theme = value(of: .theme)
    wishes.theme = Theme.all.first { $0.name == theme } ?? .standard
    for (name, role) in Role.coloured {
      guard let setting = colourSettings.first(where: { $0.name == "color.\(name)" }),
        let colour = value(of: setting)
      else { continue }
      wishes.theme.draw(role, in: Colour(colour))
    }
    return wishes
  }

  /// How wide the terminal draws what others draw otherwise.
  var widthHabits: WidthHabits {
    WidthHabits(
      ambiguousIsWide: value(of: .ambiguousWidth) == "2",
      selectorIsWide: value(of: .selectorWidth) != "1"
    )
  }

  private func value(of setting: Setting) -> String? {
    entries(of: setting).last?.value
  }
}
