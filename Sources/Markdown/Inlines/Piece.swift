/// A part of a leaf's text, in the order of the text.
struct Piece {
  enum Kind {
    /// Bytes as they stand; `isPlain` tells that HTML shows them as they stand, too.
    ///
    /// Line feeds among them are soft breaks, with no white space around.
    case text(isPlain: Bool)
    /// A character behind a backslash.
    case escaped
    case entity(EntityText)
    /// `marks` is how many backticks stand on either side.
    case code(marks: Int32)
    case softBreak
    case hardBreak
    case html
    /// `marks` is how many bytes the mark on either side has.
    case math(marks: Int32, isDisplay: Bool)
    /// A place among the document's footnotes.
    case footnote(Int32)
    /// A place in the parser's `runs`.
    case run(Int32)
    /// Places in the parser's `links`.
    case linkStart(Int32)
    case linkEnd(Int32)
  }

  var kind: Kind
  /// Marks included.
  var range: ByteRange
}

/// A link or an image that was found in a leaf's text.
struct Link {
  enum Target {
    /// Two ranges of the text, with escapes and entities in them.
    case stated(destination: ByteRange, title: ByteRange)
    /// A place among the document's definitions.
    case defined(Int)
    /// The link's text is its address, and this comes before it.
    case address(ByteRange, prefix: StaticString)
  }

  var isImage: Bool
  var target: Target
}
