/// What is wrong with the key that should say which options are right.
package enum KeyProblem: String, CaseIterable, Hashable, Sendable {
  /// Nothing says which.
  case missing
  /// Two keys say different things.
  case conflicting
  /// It names an option that is not there.
  case unknownOption = "unknown-option"
}
