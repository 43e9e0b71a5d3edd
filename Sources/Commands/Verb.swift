/// One command of the command line, with everything that is said about it anywhere.
package protocol Verb: Sendable {
  /// One lower-case word.
  var name: String { get }
  var group: VerbGroup { get }
  /// A sentence that fits one line of help.
  var summary: String { get }
  /// What its operands are called in help, as in `[DECK|FILE|ID]...`; `nil` where it takes none.
  var operand: String? { get }
  var examples: [VerbExample] { get }
  /// Those beyond `CommandOption.everywhere`.
  var options: [CommandOption] { get }
  /// Whether a broken settings file stops it.
  var needsSettings: Bool { get }
  /// Whether it only shows something, so that what is taller than the window can go to a pager.
  func isPaged(_ invocation: Invocation) -> Bool
  /// Whether it writes to the learner's progress, which one Grill at a time can do.
  func changesProgress(_ invocation: Invocation) -> Bool
  /// Fixed words that its first operand may be.
  func firstWords(among verbs: [any Verb]) -> [String]
  /// Fixed words that may stand behind those operands.
  func laterWords(after operands: [String]) -> [String]
  func run(_ invocation: Invocation, in program: Program) throws(Failure) -> ExitCode
}

extension Verb {
  package var needsSettings: Bool { true }

  package func isPaged(_ invocation: Invocation) -> Bool { false }

  package func changesProgress(_ invocation: Invocation) -> Bool { false }

  package func firstWords(among verbs: [any Verb]) -> [String] { [] }

  package func laterWords(after operands: [String]) -> [String] { [] }

  /// Whether that many operands mean something: as many as are named, any number where the last one
  /// may be repeated.
  func takes(_ count: Int) -> Bool {
    guard let operand else { return count == 0 }
    return count <= operand.split(separator: " ").count || operand.hasSuffix("...")
  }
}

/// What a person wants when looking for the verb; help is ordered by it.
package enum VerbGroup: String, CaseIterable, Sendable {
  case everyDay = "Every day"
  case decks = "Your decks"
  case scripts = "Scripts and CI"
  case setup = "Setup"
}

/// A line to type and what it does.
package struct VerbExample: Hashable, Sendable {
  package let line: String
  package let meaning: String

  package init(_ line: String, _ meaning: String) {
    self.line = line
    self.meaning = meaning
  }
}
