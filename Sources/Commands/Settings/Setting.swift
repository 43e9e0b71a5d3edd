/// One thing that can be set for good, with everything that is said about it anywhere.
package struct Setting: Hashable, Sendable {
  /// As it is called on the command line: `name`, or `section.name` where it stands in a section.
  package let name: String
  /// What stands for the value in help, as in `PATH`.
  package let value: String
  package let kind: Kind
  package let isRepeatable: Bool
  /// Where a value comes from as well, and before the file.
  package let environment: String
  package let summary: String

  package enum Kind: Hashable, Sendable {
    /// A leading `~` is the home folder; else it is relative to the settings file.
    case path
  }

  package init(
    _ name: String,
    value: String,
    _ kind: Kind,
    isRepeatable: Bool = false,
    environment: String,
    _ summary: String
  ) {
    self.name = name
    self.value = value
    self.kind = kind
    self.isRepeatable = isRepeatable
    self.environment = environment
    self.summary = summary
  }
}

extension Setting {
  static let bank = Setting(
    "bank",
    value: "PATH",
    .path,
    isRepeatable: true,
    environment: "GRILL_BANK",
    "where the documents are: files and folders"
  )
  static let progress = Setting(
    "progress",
    value: "FILE",
    .path,
    environment: "GRILL_PROGRESS",
    "where progress is kept, and what is your own beside it"
  )
}

/// Every setting, in the order in which they are shown.
package let allSettings: [Setting] = [.bank, .progress]
