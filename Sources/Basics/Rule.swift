/// What kind of thing a finding tells, whatever the words in which it is told.
///
/// Each room declares its rules as static members in the file that emits them. An id is never given
/// to another rule, for people write ids into the settings of other programs.
package struct Rule: Hashable, Sendable {
  /// A letter and three digits, as in `E201`.
  ///
  /// The families: E1 structure, E2 text encoding, W3 learning quality, W4 links and images, E5
  /// answer files, 6 the learner's data, N what is merely worth knowing.
  package let id: String
  /// What was found, as a phrase that fits a list: `broken characters`.
  package let title: String

  package init(_ id: String, _ title: String) {
    self.id = id
    self.title = title
  }

  /// By the letter of the family.
  package var severity: Finding.Severity {
    switch id.first {
    case "E": .error
    case "W": .warning
    default: .note
    }
  }
}
