/// What a piece of text is, which decides how it is drawn; roles combine.
///
/// Screens name roles and never colours. Whatever a role says by its colour, the text says as well,
/// by a mark or a word.
package struct Role: OptionSet, Hashable, Sendable {
  package let rawValue: UInt16

  package init(rawValue: UInt16) {
    self.rawValue = rawValue
  }

  package static let plain: Role = []
  package static let title = Role(rawValue: 1 << 0)
  /// A key to press.
  package static let key = Role(rawValue: 1 << 1)
  package static let strong = Role(rawValue: 1 << 2)
  package static let emphasis = Role(rawValue: 1 << 3)
  package static let strike = Role(rawValue: 1 << 4)
  package static let link = Role(rawValue: 1 << 5)
  package static let code = Role(rawValue: 1 << 6)
  package static let ok = Role(rawValue: 1 << 7)
  package static let part = Role(rawValue: 1 << 8)
  package static let miss = Role(rawValue: 1 << 9)
  /// Decoration that may be overlooked.
  package static let dim = Role(rawValue: 1 << 10)
}

extension Role {
  /// The parameters of the terminal's "select graphic rendition", in ascending order.
  func parameters(withColours: Bool) -> [Int] {
    var parameters: [Int] = []
    if !isDisjoint(with: [.title, .key, .strong]) { parameters.append(1) }
    if contains(.dim) { parameters.append(2) }
    if contains(.emphasis) { parameters.append(3) }
    if contains(.link) { parameters.append(4) }
    if contains(.strike) { parameters.append(9) }
    guard withColours else { return parameters }
    // One colour: what was judged comes before what it is made of.
    if contains(.miss) {
      parameters.append(31)
    } else if contains(.ok) {
      parameters.append(32)
    } else if contains(.part) {
      parameters.append(33)
    } else if contains(.code) {
      parameters.append(36)
    }
    return parameters
  }
}
