/// A piece of a leaf's text, or the start or end of a span around pieces.
///
/// A leaf's inlines are a flat sequence; every `.start` has its `.end`, and they nest.
package struct Inline: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// Escapes and entities are resolved.
    case text(String)
    case code(String)
    /// A line end that is as good as a space.
    case softBreak
    case hardBreak
    /// A raw tag or comment.
    case html(String)
    /// A formula as TeX has it, without the marks around it; in a line of its own, or in the text.
    case math(String, isDisplay: Bool)
    /// What leads to a footnote of that label.
    case footnote(label: String)
    case start(Span)
    case end(Span)
  }

  package var kind: Kind
  /// In the document's bytes, markers included.
  package var range: Range<Int>

  package init(_ kind: Kind, range: Range<Int>) {
    self.kind = kind
    self.range = range
  }
}

/// What can be around inlines.
package enum Span: Hashable, Sendable {
  case emphasis
  case strong
  case strikethrough
  case link(destination: String, title: String)
  case image(destination: String, title: String)
}
