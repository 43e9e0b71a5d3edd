// So that building a value reads like the text it becomes:
//   ["id": "q1", "answer": JSONValue(answer), "tags": JSONValue(tags), "line": JSONValue(line)]

extension JSONValue {
  package init(_ value: Bool) {
    self = .bool(value)
  }

  package init(_ value: Int) {
    self = .number(JSONNumber(value))
  }

  package init(_ value: Int64) {
    self = .number(JSONNumber(value))
  }

  package init(_ value: Double) {
    self = .number(JSONNumber(value))
  }

  package init(_ text: String) {
    self = .string(text)
  }

  /// The text, or null.
  package init(_ text: String?) {
    self = text.map(JSONValue.string) ?? .null
  }

  package init(_ texts: [String]) {
    self = .array(texts.map(JSONValue.string))
  }

  package init(_ elements: [JSONValue]) {
    self = .array(elements)
  }
}

extension JSONValue: ExpressibleByNilLiteral {
  package init(nilLiteral: ()) {
    self = .null
  }
}

extension JSONValue: ExpressibleByBooleanLiteral {
  package init(booleanLiteral value: Bool) {
    self = .bool(value)
  }
}

extension JSONValue: ExpressibleByIntegerLiteral {
  package init(integerLiteral value: Int) {
    self = .number(JSONNumber(value))
  }
}

extension JSONValue: ExpressibleByFloatLiteral {
  package init(floatLiteral value: Double) {
    self = .number(JSONNumber(value))
  }
}

extension JSONValue: ExpressibleByStringInterpolation {
  package init(stringLiteral text: String) {
    self = .string(text)
  }
}

extension JSONValue: ExpressibleByArrayLiteral {
  package init(arrayLiteral elements: JSONValue...) {
    self = .array(elements)
  }
}

/// Members keep the order of the literal.
extension JSONValue: ExpressibleByDictionaryLiteral {
  package init(dictionaryLiteral members: (String, JSONValue)...) {
    self = .object(members.map { JSONMember($0.0, $0.1) })
  }
}
