/// The frame of a document that an export writes, shared by who writes it and who reads it.
package enum BankFrame {
  /// Of the same as JSON.
  package static let schema = "grill.bank/1"
  package static let mark = "<!-- grill: questions -->"
  package static let section = "<!-- section -->"
  package static let identification = "<!-- id: "

  /// What may stand in bold before a colon.
  package enum Label: String, CaseIterable, Sendable {
    case context = "Context"
    case tags = "Tags"
    case difficulty = "Difficulty"
    case weight = "Asked"
    case minutes = "Minutes"
    case goal = "Seconds"
    case source = "Source"
    case same = "Same as"
    case after = "After"
    case options = "Options"
    case correct = "Correct"
    case answer = "Answer"
    case points = "Key points"
    case musts = "Must-haves"
    case redFlags = "Red flags"
    case followUp = "Follow-up"

    package var text: String { "**\(rawValue):**" }
  }

  /// The label that the line begins with.
  package static func label(of line: some StringProtocol) -> Label? {
    guard line.hasPrefix("**") else { return nil }
    return Label.allCases.first { line.hasPrefix($0.text) }
  }

  /// Whether the line means something to who reads the document, beyond its text.
  package static func isPart(_ line: some StringProtocol) -> Bool {
    line.hasPrefix(identification) || line.hasPrefix(section) || label(of: line) != nil
  }

  /// A line of a text as it stands in the frame: one that would be a part of it is indented by one
  /// space more.
  package static func set(_ line: Substring) -> String {
    isPart(line.drop { $0 == " " }) ? " " + line : String(line)
  }

  /// The opposite.
  package static func unset(_ line: some StringProtocol) -> String {
    line.hasPrefix(" ") && isPart(line.drop { $0 == " " }) ? String(line.dropFirst()) : String(line)
  }
}
