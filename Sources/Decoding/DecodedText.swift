/// What a file's bytes say, with broken characters made whole, and the way back to the file.
package struct DecodedText: Sendable {
  package let text: String
  /// The text before the repairs; as many lines as `text`.
  package let source: String
  package let encoding: Encoding
  /// In their order; empty for an intact file.
  package let repairs: [Repair]
  /// Where bytes were no UTF-8; a replacement character stands there now.
  package let malformed: [Spot]
  package let problem: Problem?
  let edits: [Edit]
  /// From the file, after its byte order marks, to `source`.
  let unpacking: [Edit]
  /// Of the byte order marks that were removed, in bytes.
  let markLength: Int

  package enum Encoding: String, Hashable, Sendable {
    case utf8 = "UTF-8"
    case utf16LittleEndian = "UTF-16, little endian"
    case utf16BigEndian = "UTF-16, big endian"
    case windows1252 = "Windows-1252"
  }

  package enum Problem: Hashable, Sendable {
    /// Not a text at all; `text` is empty.
    case binary
  }

  /// A line and a column of the file, in characters, both counted from 1.
  package struct Spot: Hashable, Sendable {
    package var line: Int
    package var column: Int
  }

  /// Characters that were UTF-8 once and were read as something else on their way here.
  package struct Repair: Hashable, Sendable {
    package var line: Int
    /// In characters of `source`, counted from 1.
    package var column: Int
    package var broken: String
    package var repaired: String
    package var codePage: CodePage
    /// Where `repaired` lies in `text`, in bytes.
    package var range: Range<Int>
  }
}

extension DecodedText {
  /// The byte of `source` that a byte of `text` was; the start of the broken characters where it was
  /// repaired.
  package func sourceOffset(of offset: Int) -> Int {
    edits.source(of: offset)
  }
}
