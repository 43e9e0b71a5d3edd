/// A place where a document says what is learned before what, for many questions at once.
package struct StatedOrder: Hashable, Sendable {
  package var lines: ClosedRange<Int>
  package var content: Content

  package enum Content: Hashable, Sendable {
    /// The arrows of a graph; none of a graph that orders nothing.
    case graph([Arrow])
    /// What a line links to comes before the questions that begin in other lines.
    case links([Link], before: ClosedRange<Int>)
  }

  /// One topic before another, both by what the author calls them.
  package struct Arrow: Hashable, Sendable {
    package var earlier: String
    package var later: String
    package var line: Int

    package init(from earlier: String, to later: String, line: Int) {
      self.earlier = earlier
      self.later = later
      self.line = line
    }
  }

  /// A link to a heading or to a whole document.
  package struct Link: Hashable, Sendable {
    /// What is read, as plain text.
    package var text: String
    /// Relative to the document's folder; empty for the document itself.
    package var path: String
    /// Without the `#`; empty for all of the document.
    package var anchor: String

    package init(text: String, path: String, anchor: String) {
      self.text = text
      self.path = path
      self.anchor = anchor
    }
  }

  package init(lines: ClosedRange<Int>, _ content: Content) {
    self.lines = lines
    self.content = content
  }
}
