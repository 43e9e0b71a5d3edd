package import Basics

/// Something that a document is checked for.
///
/// A check looks at one document and says what it noticed; it changes nothing and knows no other
/// document. It would rather miss something than accuse an author of what is meant.
package protocol Check: Sendable {
  /// What it may say.
  var rules: [Rule] { get }
  func remarks(on document: Inspection) -> [Remark]
}

/// What a check noticed, before it is told in lines and columns of the file.
package struct Remark: Hashable, Sendable {
  package enum Spot: Hashable, Sendable {
    /// The beginning of a line.
    case line(Int)
    /// Bytes of the text, as the document's nodes have them; what lies on the first of their lines.
    case bytes(Range<Int>)
    /// Characters of the file itself.
    case characters(line: Int, column: Int, count: Int)
  }

  let rule: Rule
  let spot: Spot
  let message: Finding.Message
  let notes: [String]
  let help: String?

  init(
    _ rule: Rule,
    at spot: Spot,
    _ message: Finding.Message,
    notes: [String] = [],
    help: String? = nil
  ) {
    self.rule = rule
    self.spot = spot
    self.message = message
    self.notes = notes
    self.help = help
  }
}
