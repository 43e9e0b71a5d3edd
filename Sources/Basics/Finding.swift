/// Something worth telling the author of a document, and where.
///
/// Reading never throws: a reader returns what it understood together with its findings.
package struct Finding: Hashable, Sendable {
  package enum Severity: String, Hashable, Sendable {
    case note
    case warning
    case error
  }

  package var severity: Severity
  package var place: Place
  package var message: Message

  package init(_ severity: Severity, at place: Place, _ message: Message) {
    self.severity = severity
    self.place = place
    self.message = message
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

extension Finding: CustomStringConvertible {
  /// As in `notes.md:12:1: warning: the question has no answer`.
  package var description: String {
    "\(place): \(severity.rawValue): \(printableLine(message.text))"
  }
}
