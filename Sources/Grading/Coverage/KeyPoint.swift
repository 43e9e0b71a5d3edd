/// One thing that a complete answer says.
package struct KeyPoint: Hashable, Sendable {
  /// Plain text.
  package var text: String
  /// Without it the answer does not pass.
  package var isMust: Bool
  /// Other wordings that count as well.
  package var aliases: [String]

  package init(_ text: String, isMust: Bool = false, aliases: [String] = []) {
    self.text = text
    self.isMust = isMust
    self.aliases = aliases
  }
}
