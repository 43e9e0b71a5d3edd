/// A value of RFC 8259, its numbers exact and its members in the order they were written.
package enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case number(JSONNumber)
  case string(String)
  case array([JSONValue])
  case object([JSONMember])
}

/// A number as it was written, so that nothing is lost between reading and writing.
package struct JSONNumber: Hashable, Sendable {
  package let text: String

  package init(_ value: Int) {
    text = String(value)
  }

  package init(_ value: Int64) {
    text = String(value)
  }

  /// The shortest text that reads back as the same number; 0 where `value` is not finite.
  package init(_ value: Double) {
    text = value.isFinite ? "\(value)" : "0"
  }

  /// `text` must be a number of RFC 8259; the reader sees to that.
  init(checked text: String) {
    self.text = text
  }
}

/// One name and value of an object.
package struct JSONMember: Hashable, Sendable {
  package let name: String
  package let value: JSONValue

  package init(_ name: String, _ value: JSONValue) {
    self.name = name
    self.value = value
  }
}
