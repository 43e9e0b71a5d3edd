package import Basics

/// What is wrong with documents, in brief.
package struct Attention: Hashable, Sendable {
  /// The first finding and where it stands.
  package var text: String
  package var file: String
  package var line: Int
  package var errors: Int
  package var warnings: Int
  /// How many documents they are in.
  package var files: Int

  package init(
    text: String,
    file: String,
    line: Int,
    errors: Int,
    warnings: Int,
    files: Int
  ) {
    self.text = text
    self.file = file
    self.line = line
    self.errors = errors
    self.warnings = warnings
    self.files = files
  }

  /// `nil` where there is nothing but notes, which are for `lint` alone.
  package init?(_ findings: [Finding]) {
    let grave = findings.filter { $0.severity != .note }
    guard let first = grave.first else { return nil }
    text = first.message.text
    file = first.place.file
    line = first.place.line
    errors = grave.count { $0.severity == .error }
    warnings = grave.count - errors
    files = Set(grave.map(\.place.file)).count
  }
}
