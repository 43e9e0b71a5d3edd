/// One of the sixteen colours that every terminal has; which red it is, is the person's choice.
package struct Colour: Hashable, Sendable {
  package let name: String
  /// The parameter that selects it for text.
  let parameter: Int

  private static let basic = [
    "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white",
  ]

  /// The names, dark ones first: `red`, `bright-red`.
  package static let names = basic + basic.map { "bright-" + $0 }

  /// `nil` for what is no such name.
  package init?(_ name: String) {
    guard let index = Self.names.firstIndex(of: name) else { return nil }
    self.name = name
    parameter = index < 8 ? 30 + index : 90 + index - 8
  }
}
