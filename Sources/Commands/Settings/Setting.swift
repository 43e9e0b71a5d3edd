/// One thing that can be set for good, with everything that is said about it anywhere.
package struct Setting: Hashable, Sendable {
  /// As it is called on the command line: `name`, or `section.name` where it stands in a section.
  package let name: String
  /// What stands for the value in help, as in `PATH`.
  package let value: String
  package let kind: Kind
  package let isRepeatable: Bool
  /// Where a value comes from as well, and before the file; `nil` for what only the file says, or
  /// where more than one variable does.
  package let environment: String?
  /// What holds where nothing is set; `nil` where that depends.
  package let standard: String?
  package let summary: String
  /// Whether documents may bring it along, because it cannot do any harm.
  package let isForProjects: Bool

  package enum Kind: Hashable, Sendable {
    /// A leading `~` is the home folder; else it is relative to the settings file.
    case path
    /// Words that a program is run by, its name the first; quotes keep words together.
    case command
    case oneOf([String])
    /// A whole number in that range, or one of the words.
    case number(ClosedRange<Int>, or: [String])

    /// The words that it can be; empty where it can be anything.
    var choices: [String] {
      switch self {
      case .path, .command: []
      case .oneOf(let words), .number(_, let words): words
      }
    }

    /// What to expect instead of `text`; `nil` where `text` will do.
    func objection(to text: String) -> String? {
      switch self {
      case .path: return nil
      case .command:
        return words(of: text)?.isEmpty == false ? nil : "a command, every quote in it closed"
      case .oneOf(let words): return words.contains(text) ? nil : words.joined(separator: ", ")
      case .number(let range, let words):
        if words.contains(text) || Int(text).map(range.contains) ?? false { return nil }
        let number = "a whole number from \(range.lowerBound) to \(range.upperBound)"
        return ([number] + words).joined(separator: ", or ")
      }
    }
  }

  package init(
    _ name: String,
    value: String,
    _ kind: Kind,
    isRepeatable: Bool = false,
    isForProjects: Bool = false,
    environment: String? = nil,
    standard: String? = nil,
    _ summary: String
  ) {
    self.name = name
    self.value = value
    self.kind = kind
    self.isRepeatable = isRepeatable
    self.environment = environment
    self.standard = standard
    self.summary = summary
    self.isForProjects = isForProjects
  }
}

extension Setting {
  static let bank = Setting(
    "bank",
    value: "PATH",
    .path,
    isRepeatable: true,
    isForProjects: true,
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
package let allSettings: [Setting] =
  [.bank, .progress] + sessionSettings + displaySettings + colourSettings
