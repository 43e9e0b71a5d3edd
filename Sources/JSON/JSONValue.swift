/// A value to be written as RFC 8259 wants it, its members in their order.
package enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case number(JSONNumber)
  case string(String)
  case array([JSONValue])
  case object([JSONMember])
  /// What somebody else wrote, byte for byte.
  case read(JSONText)
}

/// One value as it stood in the text that it was read from.
package struct JSONText: Hashable, Sendable {
  let text: String

  init(of node: JSONNode) {
    text = node.text
  }
}

extension JSONValue {
  /// As it was written there, to the last space.
  package init(_ node: JSONNode) {
    self = .read(JSONText(of: node))
  }
}

/// A number as it is written, so that nothing is lost.
package struct JSONNumber: Hashable, Sendable {
  let text: String

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
