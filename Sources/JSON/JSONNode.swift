/// A value of a text that was read, decoded where it is asked: `nil` where it is something else.
///
/// It keeps its whole text.
package struct JSONNode: Sendable {
  /// Of the whole text.
  package let bytes: [UInt8]
  let tape: JSONTape
  var index: Int

  package enum Kind: Hashable, Sendable {
    case null, bool, number, string, array, object
  }
}

extension JSONNode {
  package var kind: Kind {
    switch tape[index].kind {
    case .null, .end: .null
    case .yes, .no: .bool
    case .number: .number
    case .string, .escapedString: .string
    case .array: .array
    case .object: .object
    }
  }

  /// The value of that name in an object; `nil` in anything else and where there is none.
  ///
  /// Of several, the last. It costs a look at every member.
  package subscript(name: String) -> JSONNode? {
    var found: Int?
    let wanted = name.utf8.span
    var name = index + 1
    let entry = tape[index]
    guard entry.kind == .object else { return nil }
    while name < entry.tail {
      if isNamed(name, wanted) { found = name + 1 }
      name = tape.index(after: name + 1)
    }
    return found.map(at)
  }

  package var isNull: Bool { kind == .null }

  package var bool: Bool? {
    switch tape[index].kind {
    case .yes: true
    case .no: false
    default: nil
    }
  }

  package var string: String? { string(at: index) }

  func string(at index: Int) -> String? {
    let entry = tape[index]
    switch entry.kind {
    case .string: return text(entry.range)
    case .escapedString: return unescaped(bytes.span.extracting(entry.range))
    default: return nil
    }
  }

  /// The number where it is whole and fits, however it is written: 1000 for `1e3`.
  package var int: Int? { int64.flatMap { Int(exactly: $0) } }
  package var int64: Int64? { decimal?.whole }

  /// The nearest number of that type; `nil` where it is too large for any.
  package var double: Double? {
    guard let decimal else { return nil }
    if let value = decimal.double { return value }
    guard let value = Double(text), value.isFinite else { return nil }
    return value
  }

  package var array: JSONElements? {
    let entry = tape[index]
    return entry.kind == .array ? JSONElements(of: self, (index + 1)..<entry.tail) : nil
  }

  /// The strings of an array, what else is in it left out; none where it is no array.
  package var strings: [String] {
    let entry = tape[index]
    guard entry.kind == .array else { return [] }
    var strings: [String] = []
    var element = index + 1
    while element < entry.tail {
      if let string = string(at: element) { strings.append(string) }
      element = tape.index(after: element)
    }
    return strings
  }

  package var object: JSONMembers? {
    let entry = tape[index]
    return entry.kind == .object ? JSONMembers(of: self, (index + 1)..<entry.tail) : nil
  }

  /// About how many members an object has, by how much is in the first few; 0 for anything else.
  ///
  /// Right where there are at most a hundred.
  package var likelyCount: Int {
    let entry = tape[index]
    guard entry.kind == .object else { return 0 }
    var count = 0
    var next = index + 1
    while next < entry.tail, count < 100 {
      next = tape.index(after: next + 1)
      count += 1
    }
    guard next < entry.tail else { return count }
    return count * (entry.tail - index - 1) / (next - index - 1)
  }

  /// Where it stands among the reader's bytes.
  package var range: Range<Int> {
    let entry = tape[index]
    switch entry.kind {
    case .array, .object: return entry.offset..<tape[entry.tail].tail
    case .string, .escapedString: return (entry.offset - 1)..<(entry.tail + 1)
    default: return entry.range
    }
  }

  /// As it was written.
  package var text: String { text(range) }

  /// Another value of the same text.
  func at(_ index: Int) -> JSONNode {
    JSONNode(bytes: bytes, tape: tape, index: index)
  }

  private func isNamed(_ index: Int, _ name: Span<UInt8>) -> Bool {
    let entry = tape[index]
    let text = bytes.span.extracting(entry.range)
    return entry.kind == .string
      ? isSame(text, name) : isSame(Array(unescaped(text).utf8).span, name)
  }

  private func text(_ range: Range<Int>) -> String {
    let text = bytes.span.extracting(range)
    return String(copying: UTF8Span(unchecked: text, isKnownASCII: tape.isASCII))
  }

  private var decimal: JSONDecimal? {
    let entry = tape[index]
    return entry.kind == .number ? JSONDecimal(bytes.span.extracting(entry.range)) : nil
  }
}
