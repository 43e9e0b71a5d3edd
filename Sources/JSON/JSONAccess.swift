/// What a value is, asked for by the reader's expectation: `nil` where it is something else.
extension JSONValue {
  /// The value of that name in an object; `nil` in anything else and where there is none.
  ///
  /// Of several, the last. It costs a look at every member.
  package subscript(name: String) -> JSONValue? {
    object?.last { $0.name == name }?.value
  }

  package var isNull: Bool { self == .null }

  package var bool: Bool? {
    guard case .bool(let value) = self else { return nil }
    return value
  }

  package var string: String? {
    guard case .string(let value) = self else { return nil }
    return value
  }

  package var number: JSONNumber? {
    guard case .number(let value) = self else { return nil }
    return value
  }

  package var int: Int? { number?.int }
  package var int64: Int64? { number?.int64 }
  package var double: Double? { number?.double }

  package var array: [JSONValue]? {
    guard case .array(let elements) = self else { return nil }
    return elements
  }

  package var object: [JSONMember]? {
    guard case .object(let members) = self else { return nil }
    return members
  }
}

extension JSONNumber {
  /// The number where it is whole and fits, however it is written: 1000 for `1e3`.
  package var int: Int? { whole() }
  package var int64: Int64? { whole() }

  /// The nearest number of that type; `nil` where it is too large for any.
  package var double: Double? {
    guard let value = Double(text), value.isFinite else { return nil }
    return value
  }

  private func whole<Whole: FixedWidthInteger>() -> Whole? {
    if let value = Whole(text) { return value }
    // Beyond 2^53 the nearest number need not be the one that is written.
    guard let double, double.magnitude <= 0x1p53, text.utf8.contains(where: \.isFractionMark) else {
      return nil
    }
    return Whole(exactly: double)
  }
}

extension UInt8 {
  fileprivate var isFractionMark: Bool {
    self == UInt8(ascii: ".") || self == UInt8(ascii: "e") || self == UInt8(ascii: "E")
  }
}
