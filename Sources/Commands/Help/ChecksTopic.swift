import Basics
import Library

/// `grill help checks`: everything that `lint` can find.
func checksTopic() -> String {
  let rows = allRules.map { "  \(pad($0.severity.rawValue, to: 8)) \($0.id)  \($0.title)\n" }
  return "What grill lint looks for; --fail-level says what it exits with 1 for.\n\n"
    + rows.joined()
}
