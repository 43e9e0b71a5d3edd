/// How each role is drawn: what a colour says for it, and what a style.
///
/// No background is ever coloured and no shade beyond the sixteen is used but for levels, whose shades
/// are alike in lightness, so that every theme works on dark and on light terminals alike.
package struct Theme: Hashable, Sendable {
  package let name: String
  private var palette: [Role: Colour]
  /// Without anything faint, and with what was judged in bold.
  private let isStark: Bool

  private init(_ name: String, _ colours: [(Role, String)], isStark: Bool = false) {
    self.name = name
    palette = colours.reduce(into: [:]) { $0[$1.0] = Colour($1.1) }
    self.isStark = isStark
  }

  package static let standard = Theme(
    "standard",
    [
      (.miss, "red"), (.ok, "green"), (.part, "yellow"), (.code, "cyan"), (.keyword, "magenta"),
      (.string, "green"), (.number, "cyan"), (.comment, "bright-blue"),
    ]
  )
  /// Colour for what was judged alone, and nothing faint.
  package static let highContrast = Theme(
    "high-contrast",
    [(.miss, "red"), (.ok, "green"), (.part, "yellow")],
    isStark: true
  )
  /// Bold, italic and underlined text only.
  package static let none = Theme("none", [])

  package static let all: [Theme] = [.standard, .highContrast, .none]

  /// Draws the role in another colour; `nil` in none.
  package mutating func draw(_ role: Role, in colour: Colour?) {
    palette[role] = colour
  }

  /// Whether something of that role can be told by its colour.
  package func hasColour(for role: Role) -> Bool { palette[role] != nil }

  /// The parameters of the terminal's "select graphic rendition" beside the colour, ascending.
  func styles(of role: Role) -> [Int] {
    var parameters: [Int] = []
    let isJudged = !role.isDisjoint(with: [.miss, .ok, .part])
    if !role.isDisjoint(with: [.title, .key, .strong]) || isStark && isJudged {
      parameters.append(1)
    }
    if role.contains(.dim), !isStark { parameters.append(2) }
    if role.contains(.emphasis) { parameters.append(3) }
    if !role.isDisjoint(with: [.link, .differs]) { parameters.append(4) }
    if role.contains(.strike) { parameters.append(9) }
    return parameters
  }

  /// Whether levels have shades: where green is what it is without anybody's wish.
  private var hasShades: Bool { name == Theme.standard.name && palette[.ok] == Colour("green") }

  /// Of the terminal's 256 colours, the least first: from a greyish green to a full one.
  private static let shades = [108, 71, 70, 34]

  /// The parameters of the one colour it is drawn in; empty for the terminal's own.
  ///
  /// `isShaded` is whether the terminal has 256 colours.
  func colours(of role: Role, isShaded: Bool = false) -> [Int] {
    if isShaded, hasShades,
      let shade = Theme.shades.indices.first(where: { role.contains(.level($0 + 1)) })
    {
      return [38, 5, Theme.shades[shade]]
    }
    let colour = Role.coloured.lazy.compactMap { role.contains($0.role) ? palette[$0.role] : nil }
    return colour.first.map { [$0.parameter] } ?? []
  }
}
