/// Something worth telling the author of a document, and where.
///
/// Reading never throws: a reader returns what it understood together with its findings.
package struct Finding: Hashable, Sendable {
  package enum Severity: String, CaseIterable, Hashable, Sendable {
    case note
    case warning
    case error
  }

  package var rule: Rule
  package var severity: Severity
  package var place: Place
  /// How much of the line it is about, in characters from `place` on; `nil` for a mere point.
  package var length: Int?
  package var message: Message
  /// What to do about it, as in `add text under the question`.
  package var help: String?
  /// What else there is to know.
  package var notes: [String]

  /// `severity` is the rule's own, unless it was found where it does less harm.
  package init(
    _ rule: Rule,
    as severity: Severity? = nil,
    at place: Place,
    length: Int? = nil,
    _ message: Message,
    notes: [String] = [],
    help: String? = nil
  ) {
    self.rule = rule
    self.severity = severity ?? rule.severity
    self.place = place
    self.length = length
    self.message = message
    self.notes = notes
    self.help = help
  }

  /// What a finding says.
  ///
  /// Each room declares its messages as static members in the file that emits them.
  package struct Message: Hashable, Sendable, ExpressibleByStringInterpolation {
    package var text: String

    package init(stringLiteral text: String) {
      self.text = text
    }
  }
}

extension Finding.Severity: Comparable {
  package static func < (a: Finding.Severity, b: Finding.Severity) -> Bool { a.rank < b.rank }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}

extension Finding: CustomStringConvertible {
  /// As in `notes.md:12:1: warning: the question has no answer`.
  package var description: String {
    "\(place): \(severity.rawValue): \(printableLine(message.text))"
  }
}
