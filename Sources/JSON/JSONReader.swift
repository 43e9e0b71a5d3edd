/// Reads one text after another from the same bytes, as from a file with a text on each line.
package struct JSONReader: Sendable {
  package let bytes: [UInt8]
  private var tape = JSONTape()

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Reads exactly one value of RFC 8259, with white space around it and nothing else.
  ///
  /// It may lie as deep as it likes. Where an object has a name twice, both members are kept and the
  /// last one is the one that is found. Refused are a byte order mark, bytes that are not UTF-8, and
  /// half surrogate pairs. Places in errors are counted from the start of the range.
  ///
  /// - Complexity: O(n) in the range. It allocates nothing where an earlier text had as many values
  ///   and none of its nodes is held any more.
  package mutating func node(in range: Range<Int>) throws(JSONError) -> JSONNode {
    let bytes = bytes
    let text = bytes.span.extracting(range)
    do throws(JSONFault) {
      try tape.read(text, at: range.lowerBound)
    } catch {
      throw JSONError(error.reason ?? .unexpectedEnd, at: error.offset, in: text)
    }
    return JSONNode(bytes: bytes, tape: tape, index: 0)
  }
}

extension JSONNode {
  /// Reads exactly one value, with white space around it and nothing else; see `JSONReader`.
  package init(parsing bytes: [UInt8]) throws(JSONError) {
    var reader = JSONReader(bytes)
    self = try reader.node(in: bytes.indices)
  }
}
